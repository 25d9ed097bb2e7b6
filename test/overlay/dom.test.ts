import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { build, createHost } from '../../src/overlay/dom';

const { document } = new JSDOM('').window;

describe('build', () => {
  it('makes nodes of a tree, with its attributes and the properties of its style', () => {
    const node = build(document, [
      'p',
      { part: 'line', '--permille-low': '12%' },
      'one ',
      ['b', {}, 'two'],
    ]);
    expect(node.localName).toBe('p');
    expect(node.getAttribute('part')).toBe('line');
    expect(node.style.getPropertyValue('--permille-low')).toBe('12%');
    expect(node.textContent).toBe('one two');
    expect(node.querySelector('b')?.textContent).toBe('two');
  });

  it('takes markup for text', () => {
    const node = build(document, ['p', {}, '<img src=x onerror="boom()">']);
    expect(node.children).toHaveLength(0);
    expect(node.textContent).toBe('<img src=x onerror="boom()">');
  });
});

describe('createHost', () => {
  it('holds its content apart from the page, and reads from left to right', () => {
    const { host, frame } = createHost(document, 'tip', { role: 'status' }, ['div', {}, 'words']);
    expect(host.localName).toBe('permille-tip');
    expect(host.dataset.permille).toBe('tip');
    expect(host.getAttribute('role')).toBe('status');
    expect(host.textContent).toBe('');
    expect(host.shadowRoot?.textContent).toBe('words');
    expect(frame.dir).toBe('ltr');
  });
});
