import { expect, it } from 'vitest';
import { writeList, writeOpenList } from '../../src/words/list';

it.each([
  ['en', 'A, B, and C', 'A, B, C'],
  ['nl', 'A, B en C', 'A, B, C'],
  ['de', 'A, B und C', 'A, B, C'],
  ['fr', 'A, B et C', 'A, B, C'],
  ['es', 'A, B y C', 'A, B, C'],
  ['pt-BR', 'A, B e C', 'A, B, C'],
  ['ja', 'A、B、C', 'A、B、C'],
  ['ko', 'A, B 및 C', 'A, B, C'],
])('in %s a list is %s, and one that goes on %s', (language, whole, open) => {
  expect(writeList(['A', 'B', 'C'], language)).toBe(whole);
  expect(writeOpenList(['A', 'B', 'C'], language)).toBe(open);
});
