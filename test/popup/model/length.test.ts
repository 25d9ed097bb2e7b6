import { expect, it } from 'vitest';
import { writeLength } from '../../../src/popup/model/length';

it.each([
  [0, '0:00'],
  [9.8, '0:09'],
  [60, '1:00'],
  [75, '1:15'],
  [600, '10:00'],
  [3_727, '1:02:07'],
])('%d seconds are %s', (seconds, text) => {
  expect(writeLength(seconds)).toBe(text);
});
