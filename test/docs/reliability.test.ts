import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/support/run';

const page = readFileSync(join(root, 'docs', 'reliability.md'), 'utf8');
const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(test|spec)\.tsx?$/.test(file) && !file.endsWith('reliability.test.ts'))
  .map((file) => readFileSync(join(root, 'test', file), 'utf8'))
  .join('\n');
/** Rows of three cells, whose last is a test's name. */
const names = [...page.matchAll(/^\|[^|]+\|[^|]+\| ([^|]+?) +\|$/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'Test' && !/^-+$/.test(name));

/** Titles made of parts, as in a loop: the part that stands in the file. */
function written(name: string): string {
  const loops: [RegExp, string][] = [
    [/^(?:damaged in part|damaged|from a newer version): /, '${what}: '],
    [/^a page that .+ our nodes/, 'a page that ${what} our nodes'],
  ];
  return loops.reduce((text, [made, part]) => text.replace(made, part), name);
}

it('lists faults with their tests', () => {
  expect(names.length).toBeGreaterThan(30);
});

it.each(names)('there is a test called "%s"', (name) => {
  expect(tests).toContain(written(name));
});
