import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { changedElement, isElement, matching, parentOf } from '../../src/tiktok/nodes';

const { window } = new JSDOM(
  '<div id="a"><b class="x">text</b><i data-permille="badge"><u>$1</u></i></div>',
);
const { document } = window;
const at = (css: string) => document.querySelector(css)!;

/** Returns what the observer reports of one change. */
function recordOf(act: () => void): MutationRecord {
  const observer = new window.MutationObserver(() => undefined);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  act();
  const [record] = observer.takeRecords();
  observer.disconnect();
  return record!;
}

describe('changedElement', () => {
  const draw = () => {
    const overlay = document.createElement('p');
    overlay.setAttribute('data-permille', 'chip');
    return overlay;
  };

  it('is the element whose nodes or text changed', () => {
    expect(
      changedElement(
        recordOf(() => {
          at('#a').append(document.createElement('s'));
        }),
      ),
    ).toBe(at('#a'));
    expect(
      changedElement(
        recordOf(() => {
          at('s').remove();
        }),
      ),
    ).toBe(at('#a'));
    expect(
      changedElement(
        recordOf(() => {
          at('b').firstChild!.nodeValue = 'more';
        }),
      ),
    ).toBe(at('b'));
  });

  it('is nothing for what Permille draws', () => {
    expect(
      changedElement(
        recordOf(() => {
          at('#a').append(draw());
        }),
      ),
    ).toBeNull();
    expect(
      changedElement(
        recordOf(() => {
          at('p').remove();
        }),
      ),
    ).toBeNull();
    expect(
      changedElement(
        recordOf(() => {
          at('u').textContent = '$2';
        }),
      ),
    ).toBeNull();
    expect(
      changedElement(
        recordOf(() => {
          at('u').firstChild!.nodeValue = '$3';
        }),
      ),
    ).toBeNull();
  });

  it('is there when the page changes something together with it', () => {
    expect(
      changedElement(
        recordOf(() => {
          at('#a').append(draw(), 'text');
        }),
      ),
    ).toBe(at('#a'));
  });

  it('is nothing for what has no element', () => {
    const { window: empty } = new JSDOM('');
    const observer = new empty.MutationObserver(() => undefined);
    observer.observe(empty.document, { childList: true });
    empty.document.append(empty.document.createComment('x'));
    expect(changedElement(observer.takeRecords()[0]!)).toBeNull();
  });
});

describe('matching', () => {
  it('counts the root in', () => {
    expect(matching(at('#a'), '#a,b').map(({ id }) => id)).toEqual(['a', '']);
    expect(matching(at('#a'), 'table')).toEqual([]);
  });
});

describe('isElement', () => {
  it('knows elements of any window', () => {
    expect([at('b'), at('b').firstChild!, document].map(isElement)).toEqual([true, false, false]);
  });
});

describe('a form whose fields hide its properties', () => {
  // jsdom leaves the hiding to us, and looks for selectors by these properties itself: the way through such a
  // form is walked in a browser (test/e2e/hostile-page.spec.ts).
  const { document: other } = new JSDOM('').window;
  const form = other.createElement('form');
  const inner = other.createElement('p');
  form.append(inner);
  other.body.append(form);
  for (const name of ['parentElement', 'nodeType']) {
    Object.defineProperty(form, name, { value: inner, configurable: true });
  }

  it('is an element, and the way up leads past it', () => {
    expect(isElement(form)).toBe(true);
    expect(parentOf(form)).toBe(other.body);
    expect(parentOf(inner)).toBe(form);
    expect(parentOf(other.documentElement)).toBeNull();
  });
});
