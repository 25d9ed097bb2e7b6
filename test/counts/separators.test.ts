import { describe, expect, it } from 'vitest';
import { separated } from '../../src/counts/separators';

const written = (parts: Intl.NumberFormatPart[]) => parts.map(({ value }) => value).join('');
const parts = new Intl.NumberFormat('en-US').formatToParts(-1_234_567.5);

describe('separated', () => {
  it("leaves the locale's own where none are given", () => {
    expect(written(separated(parts, undefined))).toBe('-1,234,567.5');
  });

  it('replaces both at once, so that a comma never becomes a point twice', () => {
    expect(written(separated(parts, { group: '.', decimal: ',' }))).toBe('-1.234.567,5');
  });
});
