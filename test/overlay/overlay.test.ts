import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../src/overlay/ask';
import { startOverlay } from '../../src/overlay/overlay';
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
  return Promise.resolve({ ok: true, value: reading.videos.map(({ id }) => ({ id, mark })) });
}

/** Two videos of the last days, as ids are made: Unix seconds in the upper 32 bits. */
const [first, second] = [1n, 2n].map((day) =>
  String((BigInt(Math.floor(Date.parse('2026-04-18T12:00:00Z') / 1000)) - day * 86_400n) << 32n),
) as [string, string];

function start(html: string, ask: Partial<Ask> = {}) {
  const { window } = new JSDOM(html, {
    url: 'https://www.tiktok.com/@willow.fern',
    pretendToBeVisual: true,
  });
  // What jsdom leaves out and every browser has.
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  });
  for (const name of ['MutationObserver', 'AbortController', 'AbortSignal'] as const) {
    vi.stubGlobal(name, window[name]);
  }
  const end = new AbortController();
  const overlay = startOverlay({
    window: window as unknown as Window,
    signal: end.signal,
    text: (key) => english.text(key, {}),
    cardOpen: false,
    onCardToggle: () => undefined,
    ask: {
      card: vi.fn(() => Promise.resolve({ ok: true as const, value: sampleCard() })),
      videos: vi.fn(marksFor),
      ...ask,
    },
  });
  const { document } = window;
  return {
    document,
    overlay,
    end,
    badges: () => [...document.querySelectorAll('[data-permille=badge]')].map((b) => b.textContent),
    card: () => document.querySelector<HTMLElement>('[data-permille=card]'),
  };
}

describe('startOverlay', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('shows the outline of the card at once, then the month and the badges', async () => {
    const page = start(profile(tile(first, '12.3K') + tile(second, '980')));
    expect(page.card()?.dataset.state).toBe('reading');
    expect(page.card()?.getAttribute('aria-label')).toBe(
      'What @willow.fern probably earns. Reading the page',
    );
    await vi.waitFor(() => {
      expect(page.card()?.dataset.state).toBe('ready');
      expect(page.badges()).toEqual(['$12 – 31', '$12 – 31']);
    });
    expect(page.card()?.getAttribute('aria-label')).toContain('$310 – 890 a month');
    page.end.abort();
  });

  it('draws no badge before it knows whether the account may earn', async () => {
    let answer: (status: 'not-eligible') => void = () => undefined;
    const card: Ask['card'] = () =>
      new Promise((resolve) => {
        answer = (status) => {
          resolve({ ok: true, value: sampleCard({ account: status }) });
        };
      });
    const asked = vi.fn(card);
    const videos = vi.fn<Ask['videos']>(marksFor);
    const page = start(profile(tile(first, '12.3K')), { card: asked, videos });
    await vi.waitFor(() => {
      expect(asked).toHaveBeenCalled();
    });
    expect(videos).not.toHaveBeenCalled();
    answer('not-eligible');
    await vi.waitFor(() => {
      expect(page.badges()).toEqual(['$12 – 31']);
    });
    expect(videos.mock.calls.map(([request]) => request.account)).toEqual(['not-eligible']);
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

  it('asks again when the settings change', async () => {
    const videos = vi.fn<Ask['videos']>(marksFor);
    const page = start(profile(tile(first, '12.3K')), { videos });
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    const asked = videos.mock.calls.length;
    page.overlay.refresh();
    await vi.waitFor(() => {
      expect(videos).toHaveBeenCalledTimes(asked + 1);
    });
    expect(page.badges()).toHaveLength(1);
    page.end.abort();
  });

  it('leaves nothing behind', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    page.end.abort();
    expect(page.document.querySelectorAll('[data-permille], [data-permille-anchor]')).toHaveLength(
      0,
    );
  });
});
