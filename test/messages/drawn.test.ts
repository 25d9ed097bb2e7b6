import { describe, expect, it } from 'vitest';
import { isTree } from '../../src/messages/drawn';

describe('isTree', () => {
  it('takes nodes with texts and nodes in them', () => {
    expect(isTree(['p', { part: 'figure' }, '$1', ['span', {}, ' a month']])).toBe(true);
  });

  it.each([
    ['a tag that loads', ['img', { src: 'x' }]],
    ['a tag that runs', ['script', {}, 'alert(1)']],
    ['a tag that leads away', ['p', {}, ['a', { href: 'https://example.com' }]]],
    ['an attribute that runs', ['p', { onclick: 'alert(1)' }]],
    ['an attribute that is no text', ['p', { part: 1 }]],
    ['a child that is neither', ['p', {}, 1]],
    ['no attributes', ['p']],
    ['a text', 'p'],
    ['nothing', null],
  ])('refuses %s', (_, value) => {
    expect(isTree(value)).toBe(false);
  });
});
