import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { faultRows } from '../../scripts/support/reliability';
import { root } from '../../scripts/support/run';

const rows = faultRows(readFileSync(join(root, 'docs', 'reliability.md'), 'utf8'));
const titles = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
  .flatMap((file) => titlesIn(file, readFileSync(join(root, 'test', file), 'utf8')));

/**
 * Returns what the titles of the tests in a file look like: `test('…')`, `it('…')` and their `.each(…)('…')`, with
 * `.+` where a loop or table fills in something. A title without words of its own tells nothing and is left out.
 */
function titlesIn(file: string, text: string): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const parts = node.arguments[0] && partsOf(node.arguments[0]);
      if (parts?.some((part) => /[\p{L}]{3}/u.test(part)))
        found.push(
          new RegExp(`^${parts.map((part) => part.replace(/[\W]/gu, '\\$&')).join('.+')}$`),
        );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return ['it', 'test'].includes(callee.text);
  // it.each(table)(…): the callee is a call of `it.each`.
  return (
    ts.isCallExpression(callee) &&
    ts.isPropertyAccessExpression(callee.expression) &&
    callee.expression.name.text === 'each' &&
    isTest(callee.expression.expression)
  );
}

/** Returns the fixed parts of a title, between what is filled in; null where it is not written out there. */
function partsOf(title: ts.Expression): string[] | null {
  if (ts.isStringLiteralLike(title)) return title.text.split(/%[sdijfo]|\$\w+/);
  if (!ts.isTemplateExpression(title)) return null;
  return [title.head.text, ...title.templateSpans.map(({ literal }) => literal.text)];
}

it('lists faults with their tests', () => {
  expect(rows.length).toBeGreaterThan(40);
});

it('says of each row what happens and that its test passed', () => {
  expect(rows.filter(({ outcome, result }) => outcome === '' || result !== 'passed')).toEqual([]);
});

it('names only tests that exist', () => {
  const missing = rows.filter(({ test }) => !titles.some((title) => title.test(test)));
  expect(missing.map(({ test }) => test)).toEqual([]);
});

it('does not take any name for a title', () => {
  for (const name of ['it rains', 'damaged', 'a text that no test has for its title'])
    expect(titles.filter((title) => title.test(name))).toEqual([]);
});
