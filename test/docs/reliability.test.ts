import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/support/run';

const page = readFileSync(join(root, 'docs', 'reliability.md'), 'utf8');
const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(test|spec)\.tsx?$/.test(file) && !file.endsWith('reliability.test.ts'),
);
/** A text in quotes that a call begins with; loops and tables fill in `${what}` or `%s`. */
const literal = /\(\s*(['"`])(.+?)\1,/g;
const titles = files
  .flatMap((file) => [...readFileSync(join(root, 'test', file), 'utf8').matchAll(literal)])
  .map(([, , text = '']) => text)
  .map((text) => {
    const parts = text.split(/\$\{.+?\}|%[sdj]/).map((part) => part.replace(/[\W]/gu, '\\$&'));
    return new RegExp(`^${parts.join('.+')}$`);
  });
/** Rows of three cells, whose last is a test's name. */
const names = [...page.matchAll(/^\|[^|]+\|[^|]+\| ([^|]+?) +\|$/gm)]
  .map(([, name = '']) => name.replaceAll('\\_', '_'))
  .filter((name) => name !== 'Test' && !/^-+$/.test(name));

it('lists faults with their tests', () => {
  expect(names.length).toBeGreaterThan(30);
});

it.each(names)('there is a test called "%s"', (name) => {
  expect(titles.some((title) => title.test(name))).toBe(true);
});
