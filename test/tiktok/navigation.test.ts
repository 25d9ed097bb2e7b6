import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { onNavigation } from '../../src/tiktok/navigation';

function open(withApi: boolean) {
  const { window } = new JSDOM('<p></p>', { url: 'https://www.tiktok.com/' });
  const navigation = new window.EventTarget();
  if (withApi) Object.assign(window, { navigation });
  const controller = new window.AbortController();
  const told: string[] = [];
  return {
    window,
    told,
    abort: () => {
      controller.abort();
    },
    succeed: () => navigation.dispatchEvent(new window.Event('navigatesuccess')),
    listen: () => {
      onNavigation(window as unknown as Window, controller.signal, (url) =>
        told.push(url.replace('https://www.tiktok.com', '')),
      );
    },
    /** Mutation observers are called in a microtask. */
    noticed: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

describe('onNavigation with a Navigation API', () => {
  it('tells each address once it is settled', () => {
    const page = open(true);
    page.listen();
    page.window.history.pushState(null, '', '/@a_b');
    expect(page.told).toEqual([]);
    page.succeed();
    page.succeed();
    page.window.history.replaceState(null, '', '/explore');
    page.succeed();
    expect(page.told).toEqual(['/@a_b', '/explore']);
  });

  it('needs nothing else', async () => {
    const page = open(true);
    page.listen();
    page.window.history.pushState(null, '', '/@a_b');
    page.window.document.body.append('new');
    await page.noticed();
    expect(page.told).toEqual([]);
  });

  it('ends with the signal, and does not begin after it', () => {
    const page = open(true);
    page.listen();
    page.abort();
    page.listen();
    page.window.history.pushState(null, '', '/@a_b');
    page.succeed();
    expect(page.told).toEqual([]);
  });
});

describe('onNavigation without one', () => {
  it('compares the address when the page changes its nodes', async () => {
    const page = open(false);
    page.listen();
    page.window.history.pushState(null, '', '/@a_b');
    page.window.document.querySelector('p')!.append(page.window.document.createElement('i'));
    await page.noticed();
    page.window.document.body.append('and more');
    await page.noticed();
    expect(page.told).toEqual(['/@a_b']);
  });

  it.each(['popstate', 'hashchange'])('hears %s', (event) => {
    const page = open(false);
    page.listen();
    page.window.history.replaceState(null, '', '/foryou#x');
    page.window.dispatchEvent(new page.window.Event(event));
    expect(page.told).toEqual(['/foryou#x']);
  });

  it('ends with the signal', async () => {
    const page = open(false);
    page.listen();
    page.abort();
    page.window.history.pushState(null, '', '/@a_b');
    page.window.document.body.append('new');
    page.window.dispatchEvent(new page.window.Event('popstate'));
    await page.noticed();
    expect(page.told).toEqual([]);
  });
});
