import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkBuilt } from './built-output';
import { lintForFirefox } from './firefox-lint';
import { root, runTool } from './run';
import type { Step } from './steps';

/** Where Vitest writes its JSON report. */
export const unitReport = join(root, 'reports', 'unit.json');

/** Returns everything that is checked before a browser is needed, the quick things first. */
export function checks(): Step[] {
  const step = (title: string, name: string, args: string[], bin?: string): Step => ({
    title,
    run: () => runTool({ package: name, bin }, args),
  });
  const folders = ['src', 'entrypoints', 'scripts'];
  return [
    // Types and lint need what WXT generates; a fresh checkout has none of it.
    ...(existsSync(join(root, '.wxt')) ? [] : [step('Prepare', 'wxt', ['prepare'])]),
    step('Format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    step('Lint', 'eslint', ['.']),
    step('Types', 'typescript', ['--noEmit'], 'tsc'),
    step('Types of the test site', 'typescript', ['-p', 'test/site/client'], 'tsc'),
    step('Architecture', 'dependency-cruiser', folders, 'depcruise'),
    step('Unit tests', 'vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ]),
    step('Dead code', 'knip', []),
    step('Build for Chrome', 'wxt', ['build']),
    step('Build for Firefox', 'wxt', ['build', '-b', 'firefox']),
    {
      title: 'Licences',
      run: () => runTool({ package: 'tsx' }, ['scripts/licences.ts', '--check']),
    },
    { title: 'Firefox lint', run: () => lintForFirefox('.output/firefox-mv3') },
    {
      title: 'Built output',
      run: () => Promise.resolve(checkBuilt(['.output/chrome-mv3', '.output/firefox-mv3'])),
    },
    step('Size', 'size-limit', []),
  ];
}
