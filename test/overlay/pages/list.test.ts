import { afterEach, describe, expect, it, vi } from 'vitest';
import { start } from '../start';

const feed = (creator: string) => `<body><div id="app"><div id="column-list-container">
  <article data-e2e="recommend-list-item-container">${creator}</article></div></div></body>`;

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
});
