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
    const element = document.createElement('p');
    element.append(text);
    expect(visibleText(element)).toBe(shown);
  });

  it('leaves out what Permille draws', () => {
    const element = document.createElement('p');
    const ours = document.createElement('span');
    ours.setAttribute('data-permille', 'chip');
    ours.append('$12');
    element.append('amber.b', ours);
    expect(visibleText(element)).toBe('amber.b');
    expect(element.textContent).toBe('amber.b$12');
  });

  it('is empty where there is nothing', () => {
    expect(visibleText(null)).toBe('');
  });
});
