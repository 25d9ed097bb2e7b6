import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { jsonForScript, markup } from './markup';

const { document } = new JSDOM('').window;

/** Text that a browser keeps as it is: it turns a null character and a carriage return into others. */
const plainText = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.replace(/[\0\r]/g, ''))
  .filter((text) => text.isWellFormed());

function parsed(source: string): Element {
  const template = document.createElement('template');
  Reflect.set(template, 'innerHTML', source);
  return template.content.firstElementChild!;
}

describe('markup', () => {
  it('keeps text text, in elements and in attributes', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const element = parsed(markup`<p title="${text}">a${text}</p>`.source);
        expect(element.textContent).toBe(`a${text}`);
        expect(element.getAttribute('title')).toBe(text);
        expect(element.childElementCount).toBe(0);
      }),
    );
  });

  it('puts markup into markup, lists one after another, and nothing for null', () => {
    const items = ['a', '<'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}${null}${3}</ul>`.source).toBe('<ul><li>a</li><li>&lt;</li>3</ul>');
  });

  it('drops the line breaks of the template and keeps those of the text', () => {
    const lines = markup`
      <p>
        ${'one\n  two'}
      </p>`;
    expect(lines.source).toBe('<p>one\n  two</p>');
  });
});

describe('jsonForScript', () => {
  it('stays JSON and cannot end its script', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { source } = jsonForScript({ value, ending: '</script><!--' });
        expect(source).not.toContain('<');
        expect(JSON.parse(source)).toEqual(
          JSON.parse(JSON.stringify({ value, ending: '</script><!--' })),
        );
      }),
    );
  });
});
