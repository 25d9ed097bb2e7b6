import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/tiktok/text';

const { document } = new JSDOM('').window;

describe('visibleText', () => {
  it.each([
    ['  two\n words\t', 'two words'],
    ['\u202egnp.exe\u202c', 'gnp.exe'],
    ['\u2067amber\u2069', 'amber'],
    ['👩‍👧', '👩‍👧'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['', ''],
  ])('makes %j %j', (text, shown) => {
    expect(visibleText(document.createTextNode(text))).toBe(shown);
  });

  it('is empty where there is nothing', () => {
    expect(visibleText(null)).toBe('');
  });
});
