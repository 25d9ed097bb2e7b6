import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OverlayState } from '../../src/messages/overlay-state';
import type { Ask } from '../../src/messages/ask-from-page';
import { startOverlay } from '../../src/overlay/overlay';
import { browserWindow, fakeRuntime } from './browser';
import { sampleCard, sampleMark } from './samples';
import { english } from '../words/english';

const play =
  '<svg viewBox="0 0 48 48"><path d="M16 10.554V37.4459L38.1463 24L16 10.554Z"></path></svg>';

function tile(id: string, views: string): string {
  return `<div><div data-e2e="user-post-item"><a href="https://www.tiktok.com/@willow.fern/video/${id}">
    <div>${play}<strong data-e2e="video-views">${views}</strong></div></a></div></div>`;
}

function profile(tiles: string): string {
  return `<body><div id="app"><div data-e2e="user-page">
    <h1 data-e2e="user-title">Willow</h1><h2 data-e2e="user-subtitle">willow.fern</h2>
    <strong data-e2e="followers-count">48.3K</strong>
    <div data-e2e="user-post-item-list">${tiles}</div></div></div></body>`;
}

function marksFor({ reading }: Parameters<Ask['videos']>[0]): ReturnType<Ask['videos']> {
  const mark = sampleMark();
  return Promise.resolve({ ok: true, value: reading.tiles.map(({ id }) => ({ id, mark })) });
}

/** Two videos of the last days, as ids are made: Unix seconds in the upper 32 bits. */
const [first, second] = [1n, 2n].map((day) =>
  String((BigInt(Math.floor(Date.parse('2026-04-18T12:00:00Z') / 1000)) - day * 86_400n) << 32n),
) as [string, string];

const state: OverlayState = {
  surfaces: { badge: true, card: true, pill: true, live: true, chip: true },
  theme: 'auto',
  cardOpen: false,
  cardPosition: 'bottom-end',
};

const health = {
  ...{ creator: true, live: false, videos: 1, withViews: 1, withLikes: 0, problems: [] },
};

const answer = <T>(value: T) => Promise.resolve({ ok: true as const, value });

function start(html: string, ask: Partial<Ask> = {}, url = 'https://www.tiktok.com/@willow.fern') {
  const window = browserWindow(html, url);
  const end = new AbortController();
  const runtime = fakeRuntime();
  const asks = {
    card: vi.fn<Ask['card']>(() => answer(sampleCard())),
    videos: vi.fn<Ask['videos']>(marksFor),
    pill: vi.fn<Ask['pill']>(() => answer(sampleMark())),
    live: vi.fn<Ask['live']>(() => answer(sampleMark())),
    chips: vi.fn<Ask['chips']>(({ creators }) => answer(creators.map(() => sampleMark()))),
    remember: vi.fn<Ask['remember']>(() => answer(null)),
    health: vi.fn<Ask['health']>(() => answer(health)),
    state: vi.fn<Ask['state']>(() => answer(state)),
    save: vi.fn<Ask['save']>((patch) =>
      answer({ ...state, surfaces: Object.assign({ ...state.surfaces }, patch.surfaces) }),
    ),
  };
  Object.assign(asks, ask);
  const overlay = startOverlay({
    window,
    signal: end.signal,
    text: (key) => english.text(key, {}),
    runtime: () => runtime.runtime,
    versions: { permille: '0.1.0' },
    ask: asks,
  });
  const { document } = window;
  const card = () => document.querySelector<HTMLElement>('[data-permille=card]');
  return {
    ...{ window, document, overlay, end, asks, runtime, card },
    badges: () => [...document.querySelectorAll('[data-permille=badge]')].map((b) => b.textContent),
    press: (what: string) => {
      card()?.shadowRoot?.querySelector<HTMLElement>(`[data-for=${what}]`)?.click();
    },
    ours: () => document.querySelectorAll('[data-permille], [data-permille-anchor]').length,
  };
}

describe('startOverlay', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('shows the outline of the card while the worker wakes, then the month and the badges', async () => {
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const page = start(profile(tile(first, '12.3K') + tile(second, '980')), {
      state: () => asleep.then(() => answer(state)),
      card: () => asleep.then(() => answer(sampleCard())),
    });
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('reading');
    });
    expect(page.card()?.getAttribute('aria-label')).toBe(
      'What @willow.fern probably earns. Reading the page',
    );
    wake();
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('ready');
      expect(page.badges()).toEqual(['$12\u00a0–\u00a031', '$12\u00a0–\u00a031']);
    });
    expect(page.card()?.getAttribute('aria-label')).toContain('$310\u00a0–\u00a0890 a month');
    page.end.abort();
  });

  it('draws no badge before it knows whether the account may earn', async () => {
    let say: (status: 'not-eligible') => void = () => undefined;
    const page = start(profile(tile(first, '12.3K')), {
      card: vi.fn<Ask['card']>(
        () =>
          new Promise((resolve) => {
            say = (account) => {
              resolve({ ok: true, value: sampleCard({ account }) });
            };
          }),
      ),
    });
    await vi.waitFor(() => {
      expect(page.asks.card).toHaveBeenCalled();
    });
    expect(page.asks.videos).not.toHaveBeenCalled();
    say('not-eligible');
    await vi.waitFor(() => {
      expect(page.badges()).toEqual(['$12\u00a0–\u00a031']);
    });
    expect(page.asks.videos.mock.calls.map(([request]) => request.account)).toEqual([
      'not-eligible',
    ]);
    page.end.abort();
  });

  it('says so when the worker does not answer', async () => {
    const page = start(profile(tile(first, '12.3K')), {
      card: () => Promise.resolve({ ok: false, fault: 'no-answer' }),
    });
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('fault');
    });
    expect(page.card()?.getAttribute('aria-label')).toContain('Reload the page to try again');
    page.end.abort();
  });

  it('asks once more when an answer was lost, for the card and for the badges that it left out', async () => {
    let lost = 1;
    const page = start(profile(tile(first, '12.3K') + tile(second, '980')), {
      videos: vi.fn<Ask['videos']>((question) =>
        lost-- > 0 ? Promise.resolve({ ok: false, fault: 'no-answer' }) : marksFor(question),
      ),
    });
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(2);
    });
    expect(page.card()?.dataset.state).toBe('ready');
    page.end.abort();
  });

  it('does not go on asking a worker that does not answer', async () => {
    vi.useFakeTimers();
    const card = vi.fn<Ask['card']>(() => Promise.resolve({ ok: false, fault: 'no-answer' }));
    const page = start(profile(tile(first, '12.3K')), { card });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(card).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
    page.end.abort();
  });

  it('asks again when the settings change', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    const asked = page.asks.videos.mock.calls.length;
    page.overlay.refresh();
    await vi.waitFor(() => {
      expect(page.asks.videos).toHaveBeenCalledTimes(asked + 1);
    });
    expect(page.badges()).toHaveLength(1);
    page.end.abort();
  });

  it('switches each surface off and on again', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    const show = (surfaces: Partial<OverlayState['surfaces']>) => {
      page.asks.state.mockImplementation(() =>
        answer({ ...state, surfaces: { ...state.surfaces, ...surfaces } }),
      );
      page.overlay.refresh();
    };
    show({ badge: false });
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(0);
    });
    expect(page.card()?.dataset.state).toBe('ready');
    show({});
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    show({ card: false });
    await vi.waitFor(() => {
      expect(page.card()).toBeNull();
      expect(page.badges()).toHaveLength(1);
    });
    page.end.abort();
  });

  it('keeps what the person did on the card', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('ready');
    });
    page.press('details');
    page.press('menu');
    page.press('move');
    page.press('chip');
    await vi.waitFor(() => {
      expect(page.asks.save.mock.calls.map(([patch]) => patch)).toEqual([
        { cardOpen: true },
        { cardOpen: false },
        { cardPosition: 'bottom-start' },
        { surfaces: { chip: false } },
      ]);
    });
    expect(page.card()?.dataset.corner).toBe('bottom-start');
    page.end.abort();
  });

  it('puts back what the page takes away, until the page does it again and again', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let i = 0; i < 3; i++) {
      page.document.querySelector('[data-permille=badge]')?.remove();
      await vi.waitFor(() => {
        expect(page.badges()).toHaveLength(1);
      });
    }
    page.document.querySelector('[data-permille=badge]')?.remove();
    await vi.waitFor(() => {
      expect(page.card()?.getAttribute('aria-label')).toContain('Permille has stopped here');
    });
    expect(page.badges()).toHaveLength(0);
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
    page.end.abort();
  });

  it('puts the card right that the page changes within, until the page does it again and again', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('ready');
    });
    const inside = () => page.card()!.shadowRoot!;
    const right = inside().firstElementChild!.cloneNode(true);
    const label = page.card()!.getAttribute('aria-label')!;
    expect(right.textContent).toContain('$310');
    const changes = [
      () => {
        inside().firstElementChild!.textContent = '$9';
      },
      () => {
        inside().append(page.document.createElement('style'));
      },
      () => {
        page.card()!.setAttribute('aria-label', '$9');
      },
    ];
    for (const change of changes) {
      change();
      await vi.waitFor(() => {
        expect(inside().children).toHaveLength(1);
        expect(inside().firstElementChild!.isEqualNode(right)).toBe(true);
        expect(page.card()!.getAttribute('aria-label')).toBe(label);
      });
    }
    page.press('menu');
    expect(inside().querySelector('[data-for=move]')).not.toBeNull();
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    inside().replaceChildren();
    await vi.waitFor(() => {
      expect(page.card()?.getAttribute('aria-label')).toContain('Permille has stopped here');
    });
    expect(reported).toHaveBeenCalledOnce();
    reported.mockRestore();
    page.end.abort();
  });

  it('leaves one line behind when the extension is gone, and nothing once that is closed', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    page.runtime.end();
    expect(page.badges()).toHaveLength(0);
    expect(page.card()?.getAttribute('aria-label')).toBe(
      'Permille was updated. Reload the page to see it again.',
    );
    page.card()?.shadowRoot?.querySelector('button')?.click();
    expect(page.ours()).toBe(0);
    page.end.abort();
  });

  it('puts a chip on the line of the name, however deep in its link that is', async () => {
    const page = start(
      `<body><div id="app"><div id="column-list-container">
        <article data-e2e="recommend-list-item-container">
          <a href="/@willow.fern"> <p class="author"><b>willow.fern</b></p> </a>
        </article></div></div></body>`,
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
      `<body><div id="app"><div id="column-list-container">
        <article data-e2e="recommend-list-item-container"><a href="/@willow.fern">willow.fern</a>
        </article></div></div></body>`,
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

  it('does nothing where there is no creator', async () => {
    const page = start('<body><div id="app"></div></body>', {}, 'https://www.tiktok.com/about');
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(page.asks.state).not.toHaveBeenCalled();
    expect(page.ours()).toBe(0);
    page.end.abort();
  });

  it('leaves nothing behind', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    page.end.abort();
    expect(page.ours()).toBe(0);
  });
});
