import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/support/run';

it('git ignores files of keys, and what is made from the sources', () => {
  // In a repository of its own, so that it holds in a copy of the sources without one, too.
  const folder = mkdtempSync(join(tmpdir(), 'permille-ignored-'));
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  copyFileSync(join(root, '.gitignore'), join(folder, '.gitignore'));
  expect(git('init').status).toBe(0);
  const ignored = ['.env', '.env.submit', '.env.local', '.output/a.js', 'node_modules/a/b.js'];
  const { stdout } = git('check-ignore', ...ignored, 'package.json', 'src/a.ts');
  rmSync(folder, { recursive: true });
  expect(stdout.trim().split('\n')).toEqual(ignored);
});
