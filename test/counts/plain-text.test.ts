import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/counts/plain-text';

describe('plainText', () => {
  it.each([
    [' 1.2M\n', '1.2M'],
    ['\u200f\u2068١٢٣\u2069', '123'],
    ['۱۲۳٬۴۵۶', '123٬456'],
    ['१२३', '123'],
    ['٠٩', '09'],
    ['۰۹', '09'],
    ['०९', '09'],
    ['１．２Ｍ', '1.2M'],
    ['1\u202f234\u3000567', '1 234 567'],
    ['1\u00ad2', '12'],
    ['\ufeff', ''],
    ['\u202e21', '\u202e21'],
    ['1٢', null],
    ['१2', null],
    ['½ 𝟗 ๑', '½ 𝟗 ๑'],
  ])('makes %j %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
