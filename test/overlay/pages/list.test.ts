import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../../src/messages/ask-from-page';
import { answer, first, second, start } from '../start';

const feed = (creator: string) => `<body><div id="app"><div id="column-list-container">
  <article data-e2e="recommend-list-item-container">${creator}</article></div></div></body>`;

const found = (id: string) => `<div data-e2e="search_top-item">
  <a href="https://www.tiktok.com/@willow.fern/video/${id}"><strong data-e2e="video-views">12.3K</strong></a></div>`;

describe('a page that lists creators', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('puts a chip on the line of the name, however deep in its link that is', async () => {
    const page = start(
      feed('<a href="/@willow.fern"> <p class="author"><b>willow.fern</b></p> </a>'),
      {},
      'https://www.tiktok.com/foryou',
    );
    await vi.waitFor(() => {
      expect(page.document.querySelector('b > [data-permille=chip]')).not.toBeNull();
    });
    page.end.abort();
  });

  it('says once, in one line, that a page keeps taking away its chips, until that page is left', async () => {
    const page = start(
      feed('<a href="/@willow.fern">willow.fern</a>'),
      {},
      'https://www.tiktok.com/foryou',
    );
    const chip = () => page.document.querySelector('[data-permille=chip]');
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let i = 0; i < 4; i++) {
      await vi.waitFor(() => {
        expect(chip()).not.toBeNull();
      });
      chip()?.remove();
    }
    await vi.waitFor(() => {
      expect(page.card()?.getAttribute('aria-label')).toContain('Permille has stopped here');
    });
    expect(page.card()?.getAttribute('role')).toBe('status');
    expect(chip()).toBeNull();
    reported.mockRestore();
    page.end.abort();
    expect(page.ours()).toBe(0);
  });

  it('sends what it saw once, and again with the next change where the answer was lost', async () => {
    let lost = 1;
    const remember = vi.fn<Ask['remember']>(() =>
      lost-- > 0 ? Promise.resolve({ ok: false, fault: 'no-answer' }) : answer(null),
    );
    const page = start(
      `<body><div id="app"><div id="list">${found(first)}</div></div></body>`,
      { remember },
      'https://www.tiktok.com/search?q=boats',
    );
    const sent = () =>
      remember.mock.calls.map(([{ reading }]) => reading.tiles.map(({ id }) => id));
    await vi.waitFor(() => {
      expect(sent()).toEqual([[first]]);
    });
    const show = (id: string) => {
      const tile = page.document.querySelector('[data-e2e=search_top-item]')!.cloneNode(true);
      (tile as Element).querySelector('a')!.href =
        `https://www.tiktok.com/@willow.fern/video/${id}`;
      page.document.getElementById('list')!.append(tile);
    };
    show(second);
    await vi.waitFor(() => {
      expect(sent()).toEqual([[first], [first, second]]);
    });
    const third = String(BigInt(second) - (3_600n << 32n));
    show(third);
    await vi.waitFor(() => {
      expect(sent()).toEqual([[first], [first, second], [third]]);
    });
    page.end.abort();
  });
});
