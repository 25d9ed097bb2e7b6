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
    ['m.ln', 'nl', 'unknown-unit'],
    ['', 'en', 'unknown-unit'],
    ['constructor', 'en', 'unknown-unit'],
    ['万', 'toString', 4],
  ])('%j in %j is %j', (unit, language, power) => {
    expect(unitPower(unit, language, false)).toBe(power);
  });

  it.each([
    ['cs', 'mil', 6],
    ['da', 't', 3],
    ['da', 'mia', 9],
    ['es', 'mil', 3],
    ['es', 'mil M', 9],
    ['fi', 't', 3],
    ['fr', 'Md', 9],
    ['hr', 'mil', 6],
    ['pt', 'mil', 3],
    ['pt', 'mi', 6],
    ['pt', 'bi', 9],
    ['pt', 'mil M', 9],
    ['ro', 'mil', 6],
    ['sk', 'mil', 6],
    ['sv', 'tn', 3],
    ['sv', 'mn', 6],
    ['sv', 'md', 9],
    ['tr', 'bin', 3],
    ['tr', 'Mn', 6],
    ['tr', 'Mr', 9],
    ['tr', 'mlr', 9],
    ['vi', 'N', 3],
    ['vi', 'Tr', 6],
    ['vi', 'T', 9],
  ])(
    'in %s, %s stands for ten to the power of %d, and nowhere unknown',
    (language, word, power) => {
      expect(unitPower(word, language, false)).toBe(power);
      expect(unitPower(word, '', false)).toBe('ambiguous');
    },
  );

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
