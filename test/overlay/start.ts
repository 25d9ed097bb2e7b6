import { vi } from 'vitest';
import type { OverlayState } from '../../src/messages/overlay-state';
import type { Ask } from '../../src/messages/ask-from-page';
import { startOverlay } from '../../src/overlay/overlay';
import { browserWindow, fakeRuntime } from './browser';
import { sampleCard, sampleMark } from './samples';
import { english } from '../words/english';

/** A page with the overlay on it, whose worker answers at once. */

const play =
  '<svg viewBox="0 0 48 48"><path d="M16 10.554V37.4459L38.1463 24L16 10.554Z"></path></svg>';

export function tile(id: string, views: string): string {
  return `<div><div data-e2e="user-post-item"><a href="https://www.tiktok.com/@willow.fern/video/${id}">
    <div>${play}<strong data-e2e="video-views">${views}</strong></div></a></div></div>`;
}

export function profile(tiles: string): string {
  return `<body><div id="app"><div data-e2e="user-page">
    <h1 data-e2e="user-title">Willow</h1><h2 data-e2e="user-subtitle">willow.fern</h2>
    <strong data-e2e="followers-count">48.3K</strong>
    <div data-e2e="user-post-item-list">${tiles}</div></div></div></body>`;
}

export function marksFor({ reading }: Parameters<Ask['videos']>[0]): ReturnType<Ask['videos']> {
  const mark = sampleMark();
  return Promise.resolve({ ok: true, value: reading.tiles.map(({ id }) => ({ id, mark })) });
}

/** Two videos of the last days, as ids are made: Unix seconds in the upper 32 bits. */
export const [first, second] = [1n, 2n].map((day) =>
  String((BigInt(Math.floor(Date.parse('2026-04-18T12:00:00Z') / 1000)) - day * 86_400n) << 32n),
) as [string, string];

export const state: OverlayState = {
  surfaces: { badge: true, card: true, pill: true, live: true, chip: true },
  theme: 'auto',
  cardOpen: false,
  cardPosition: 'bottom-end',
};

const health = {
  ...{ creator: true, live: false, videos: 1, withViews: 1, withLikes: 0, problems: [] },
};

export const answer = <T>(value: T) => Promise.resolve({ ok: true as const, value });

export function start(
  html: string,
  ask: Partial<Ask> = {},
  url = 'https://www.tiktok.com/@willow.fern',
) {
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
