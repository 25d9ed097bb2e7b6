import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { observeOnly } from '../../src/tiktok/observe';

function open() {
  const html =
    '<div id="app"><main id="m"><ul id="u"></ul></main></div><aside id="d"><p></p></aside>';
  const { window } = new JSDOM(html);
  const observer = new window.MutationObserver(() => undefined);
  const at = (css: string) => window.document.querySelector<HTMLElement>(css)!;
  /** Returns how many changes the observer sees in what `act` does. */
  const seen = (act: () => void) => {
    act();
    return observer.takeRecords().length;
  };
  return { window, observe: observeOnly(observer), at, seen };
}

describe('observeOnly', () => {
  it('sees all that is in a part, and around it only what comes and goes', () => {
    const { window, observe, at, seen } = open();
    observe([at('#u')], [at('#d')]);
    const link = window.document.createElement('a');
    expect(
      seen(() => {
        at('#u').append(link);
      }),
    ).toBe(1);
    expect(
      seen(() => {
        link.href = '/x';
      }),
    ).toBe(1);
    expect(
      seen(() => {
        link.title = 'x';
      }),
    ).toBe(0);
    expect(
      seen(() => {
        link.append('x');
      }),
    ).toBe(1);
    expect(
      seen(() => {
        link.firstChild!.nodeValue = 'y';
      }),
    ).toBe(1);
    expect(
      seen(() => {
        at('#m').append('x');
      }),
    ).toBe(1);
    expect(
      seen(() => {
        at('#m').lastChild!.nodeValue = 'y';
      }),
    ).toBe(0);
    expect(
      seen(() => {
        at('#app').remove();
      }),
    ).toBe(1);
    expect(
      seen(() => {
        at('p').append('x');
      }),
    ).toBe(1);
    expect(
      seen(() => {
        at('p').title = 'x';
      }),
    ).toBe(0);
  });

  it('lets go of what is no longer asked for', () => {
    const { observe, at, seen } = open();
    observe([at('#app')], []);
    expect(
      seen(() => {
        at('#u').append('x');
      }),
    ).toBe(1);
    observe([at('#d')], []);
    expect(
      seen(() => {
        at('#u').append('x');
      }),
    ).toBe(0);
  });

  it('keeps what waits while the same is asked for', () => {
    const { observe, at, seen } = open();
    observe([at('#u')], []);
    expect(
      seen(() => {
        at('#u').append('x');
        observe([at('#u')], []);
      }),
    ).toBe(1);
  });
});
