import { describe, expect, it } from 'vitest';
import { unitPower } from '../../src/counts/units';

describe('unitPower', () => {
  it.each([
    ['K', '', 3],
    ['k', 'xx', 3],
    ['Mrd.', 'de', 9],
    ['MLN', 'nl', 6],
    ['mil', 'es-419', 3],
    ['mil', 'PT_BR', 3],
    ['mil.', 'cs', 6],
    ['mil', 'en', 'ambiguous'],
    ['t', 'da', 3],
    ['t', 'vi', 9],
    ['t', '', 'ambiguous'],
    ['tr', 'vi', 6],
    ['B', '', 9],
    ['views', 'en', 'unknown-unit'],
    ['', 'en', 'unknown-unit'],
    ['constructor', 'en', 'unknown-unit'],
    ['万', 'toString', 4],
  ])('%j in %j is %j', (unit, language, power) => {
    expect(unitPower(unit, language, false)).toBe(power);
  });

  it.each([
    ['B', 'tr', 'ambiguous', 'ambiguous'],
    ['B', 'es', 'ambiguous', 9],
    ['B', 'hu', 'ambiguous', 9],
    ['M', 'id', 'ambiguous', 6],
    ['m', 'ca', 'ambiguous', 6],
    ['M', 'es', 6, 6],
    ['K', 'tr', 3, 3],
  ])('%s in %s is %j, and in the style of TikTok itself %j', (unit, language, power, own) => {
    expect(unitPower(unit, language, false)).toBe(power);
    expect(unitPower(unit, language, true)).toBe(own);
  });
});
