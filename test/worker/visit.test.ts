import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openCreators } from '../../src/creators/database';
import type { CreatorsDb } from '../../src/creators/database';
import { count } from '../../src/creators/recent';
import { remember } from '../../src/creators/remember';
import { exportAll } from '../../src/creators/transfer';
import { MOST_CHIPS } from '../../src/messages/drawn';
import type { Reading } from '../../src/reading/reading';
import { updateSettings } from '../../src/settings/update';
import { noSigns } from '../../src/tiktok/readers/signs';
import { nothingSeen } from '../../src/tiktok/seen/seen';
import type { Seen } from '../../src/tiktok/seen/seen';
import { answerMessages } from '../../src/worker/answers';
import { createMemory } from '../../src/worker/memory';
import { creator, emptyMemory, exact, profile, video, videoPage } from '../creators/samples';
import { seenOf } from '../messages/seen-of';
import { fakeLocks } from '../settings/locks';
import { workerContext } from './context';
import { ADDRESS, isFrom, send } from './send';

const now = new Date('2026-06-30T12:00:00.000Z');
const earlier = new Date('2026-06-20T12:00:00.000Z');

/** 50,000 followers, and a video of 100,000 views on each of the last 40 days; no lengths. */
const videos = Array.from({ length: 41 }, (_, day) =>
  video(new Date(Date.parse('2026-06-30T08:00:00.000Z') - day * 86_400_000).toISOString(), {
    views: exact(100_000),
  }),
);
const page = profile(videos, {
  creator: creator({ followers: exact(50_000), region: 'US' }),
});
/** A LIVE of hers that shows no viewers. */
const room: Seen = {
  ...nothingSeen,
  address: { kind: 'live', handle: 'willow.fern', videoId: null, photo: false },
  loaded: false,
  language: 'en',
  signs: noSigns,
  tiles: [],
  room: { host: 'willow.fern', name: 'Willow', playing: true, viewers: '' },
};

/** What earlier visits saw: the followers, that the newest video is short, and a LIVE with viewers. */
const visits: Reading[] = [
  { ...page, videos: [] },
  videoPage({ ...videos[0]!, durationSeconds: 9 }),
  profile([], {
    page: { kind: 'live', handle: 'willow.fern', videoId: null },
    live: { onAir: true, viewers: exact(4_000), entered: null, startedAt: null },
  }),
];

const questions: [string, unknown][] = [
  ['draw-card', { reading: seenOf(page) }],
  ['draw-videos', { reading: seenOf(page), account: 'eligible' }],
  ['draw-pill', { reading: seenOf(videoPage(videos[0]!)) }],
  ['draw-live', { reading: room }],
];

const OTHER = 'https://www.tiktok.com/@someone.else';

let db: CreatorsDb;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await emptyMemory();
  answerMessages(workerContext({ memory: createMemory(openCreators), now: () => now, isFrom }));
});
afterEach(() => {
  db.close();
});

describe.each([
  ['another creator', OTHER],
  ['nobody', 'https://www.tiktok.com/foryou'],
])('what a page asks of a creator while its address names %s', (_whom, url) => {
  it.each(questions)('%s: answered as if she were not known', async (type, request) => {
    const unknown = await send('page', type, request, { url });
    expect(unknown).toHaveProperty('answer');
    expect(await count(db)).toBe(0);

    for (const visit of visits) await remember(db, visit, earlier);
    const before = await exportAll(db);
    expect(await send('page', type, request, { url })).toEqual(unknown);
    expect(await exportAll(db)).toEqual(before);
    // It would have made a difference.
    expect(await send('page', type, request)).not.toEqual(unknown);
  });

  it('is not remembered as a list either', async () => {
    const { fault } = await send('page', 'remember', { reading: seenOf(page) }, { url });
    expect(fault).toBeUndefined();
    expect(await count(db)).toBe(0);
  });

  it('is answered without the payouts of the own account', async () => {
    const ask = (at: string) => send('page', 'draw-card', { reading: seenOf(page) }, { url: at });
    const unknown = await ask(url);
    const payout = { month: '2026-05', paid: { amount: 9, currency: 'USD' as const } };
    const payouts = [{ ...payout, views: 2_000_000, qualifiedViews: 1_000_000 }];
    await updateSettings(
      fakeBrowser.storage.local,
      (s) => ({ ...s, own: { handle: 'Willow.Fern', payouts } }),
      fakeLocks(),
    );
    expect(await ask(url)).toEqual(unknown);
    expect(await ask(ADDRESS.page)).not.toEqual(unknown);
  });
});

describe('whom an address names', () => {
  it.each([
    'https://www.tiktok.com/@Willow.Fern?lang=en',
    'https://www.tiktok.com/en/@willow.fern/video/7300000000000000000',
    'https://www.tiktok.com/@willow.fern/live',
  ])('is whose page it is: %s', async (url) => {
    await send('page', 'draw-card', { reading: seenOf(page) }, { url });
    expect(await count(db)).toBe(1);
  });

  it.each([
    ['the frame', ADDRESS.page, OTHER],
    ['the tab', OTHER, ADDRESS.page],
  ])('is told by %s alone where a page has just moved on', async (_who, url, tabUrl) => {
    await send('page', 'draw-card', { reading: seenOf(page) }, { url, tab: { url: tabUrl } });
    expect(await count(db)).toBe(1);
  });

  it('matters not to a page of the extension', async () => {
    const ask = () => send('extension', 'estimate', { reading: page });
    const unknown = await ask();
    for (const visit of visits) await remember(db, visit, earlier);
    expect(await ask()).not.toEqual(unknown);
  });
});

describe('what the popup asks over a private window', () => {
  const seen = seenOf(page);
  const questions: [string, (isPrivate: boolean) => unknown][] = [
    ['estimate-seen', (isPrivate) => ({ reading: seen, isPrivate, videos: 'all' })],
    ['export-estimate', (isPrivate) => ({ subject: { seen, isPrivate } })],
  ];

  it.each(questions)('is answered without memory: %s', async (type, request) => {
    const unknown = await send('extension', type, request(true));
    expect(unknown).toHaveProperty('answer');
    for (const visit of visits) await remember(db, visit, earlier);
    expect(await send('extension', type, request(true))).toEqual(unknown);
    expect(await send('extension', type, request(false))).not.toEqual(unknown);
  });
});

describe('chips', () => {
  const creators = (many: number) =>
    Array.from({ length: many }, (_, i) => ({ handle: `creator${i}`, followers: null }));
  const ask = (many: number) =>
    send('page', 'draw-chips', { language: 'en', creators: creators(many) });

  it('are drawn for as many creators as are asked for at once, and no more', async () => {
    expect((await ask(MOST_CHIPS)).answer).toHaveLength(MOST_CHIPS);
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await ask(MOST_CHIPS + 1)).toEqual({ fault: 'refused' });
    reported.mockRestore();
  });
});
