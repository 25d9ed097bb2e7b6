import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPageData, within } from '../../src/tiktok/page-data';
import { dataScript } from './fixtures/page-data';

function page(html: string): Document {
  return new JSDOM(`<body>${html}</body>`).window.document;
}

describe('readPageData', () => {
  it('has nothing for a page without data', () => {
    expect(readPageData(page(''))).toBeNull();
    expect(readPageData(page(dataScript('  \n')))).toBeNull();
    expect(readPageData(page('<p id="SIGI_STATE">{}</p>'))).toBeNull();
  });

  it('reads each kind', () => {
    const html =
      dataScript({ a: 1 }) + dataScript({ b: 2 }, 'SIGI_STATE') + dataScript({ c: 3 }, 'api-data');
    expect(readPageData(page(html))).toEqual({
      universal: { a: 1 },
      sigi: { b: 2 },
      mobile: { c: 3 },
      damaged: false,
    });
  });

  it.each([
    ['broken JSON', '{"a":'],
    ['no JSON', 'window.x = {}'],
    ['more than any page needs', `"${'x'.repeat(4 * 1024 * 1024)}"`],
  ])('says so when there is %s', (_name, text) => {
    const data = readPageData(page(dataScript(text)));
    expect(data).toMatchObject({ sigi: null, damaged: true });
    expect(data?.universal).toBeUndefined();
  });

  it('says so when the older kind is broken', () => {
    const html = dataScript({ a: 1 }) + dataScript('{"b":', 'SIGI_STATE');
    expect(readPageData(page(html))).toMatchObject({ universal: { a: 1 }, damaged: true });
  });

  it('takes whatever is JSON', () => {
    expect(readPageData(page(dataScript('null')))).toMatchObject({
      universal: null,
      damaged: false,
    });
    expect(readPageData(page(dataScript('[7]')))).toMatchObject({ universal: [7] });
  });
});

describe('within', () => {
  const value: unknown = JSON.parse('{"a":{"b":[1]},"__proto__":{"c":2},"n":null}');

  it('finds what is there', () => {
    expect(within(value, 'a', 'b')).toEqual([1]);
    expect(within(value, 'n')).toBeNull();
    expect(within(value, '__proto__', 'c')).toBe(2);
    expect(within(value)).toBe(value);
  });

  it.each([
    [['x', 'y']],
    [['n', 'y']],
    [['constructor']],
    [['a', '__proto__']],
    [['a', 'hasOwnProperty']],
    [['a', 'b', 'length', 'x']],
  ])('finds nothing at %j', (keys) => {
    expect(within(value, ...keys)).toBeUndefined();
  });

  it.each([[undefined], [null], ['text'], [7]])('finds nothing in %j', (nothing) => {
    expect(within(nothing, 'length')).toBeUndefined();
  });
});
