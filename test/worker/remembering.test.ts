import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openCreators } from '../../src/creators/database';
import type { CreatorsDb } from '../../src/creators/database';
import { count } from '../../src/creators/recent';
import { remember } from '../../src/creators/remember';
import { exportAll } from '../../src/creators/transfer';
import { estimateSchema } from '../../src/engine/estimate';
import type { Estimate, Explanation } from '../../src/engine/estimate';
import type { Reading, Video } from '../../src/reading/reading';
import type { Settings } from '../../src/settings/settings';
import { updateSettings } from '../../src/settings/update';
import { say } from '../../src/words/say';
import { answerMessages } from '../../src/worker/answers';
import { createMemory } from '../../src/worker/memory';
import { creator, emptyMemory, exact, profile, video, videoPage } from '../creators/samples';
import { seenOf } from '../messages/seen-of';
import { fakeLocks } from '../settings/locks';
import { english } from '../words/english';
import { workerContext } from './context';
import { isFrom, send } from './send';

const DAY = 86_400_000;
let now = new Date('2026-06-30T12:00:00.000Z');

const posted = (daysAgo: number) =>
  new Date(Date.parse('2026-06-30T08:00:00.000Z') - daysAgo * DAY).toISOString();

/** 50,000 followers, and a video of 100,000 views on each of the last 40 days; no lengths. */
const videos: Video[] = Array.from({ length: 41 }, (_, day) =>
  video(posted(day), { views: exact(100_000) }),
);
const page = (): Reading =>
  profile(videos, { creator: creator({ followers: exact(50_000), region: 'US' }) });

async function estimated(): Promise<Estimate> {
  const { answer } = await send('extension', 'estimate', { reading: page() });
  return estimateSchema.parse(answer);
}

function rewardsOf({ streams }: Estimate) {
  const rewards = streams.find(({ id }) => id === 'rewards')!;
  return { now: rewards.now!, explanation: rewards.explanation };
}

function sentences({ note, inputs }: Explanation): string[] {
  return [...(note ? [say(note, english)] : []), ...inputs.flatMap(sentences)];
}

async function choose(change: (settings: Settings) => Settings): Promise<void> {
  await updateSettings(fakeBrowser.storage.local, change, fakeLocks());
}

describe('the worker and its memory', () => {
  let db: CreatorsDb;

  beforeEach(async () => {
    fakeBrowser.reset();
    now = new Date('2026-06-30T12:00:00.000Z');
    db = await emptyMemory();
    answerMessages(
      workerContext({
        memory: createMemory(openCreators),
        now: () => now,
        isFrom,
      }),
    );
  });
  afterEach(() => {
    db.close();
  });

  it('estimates Rewards more narrowly after ten visits to videos, and names the ten', async () => {
    const before = rewardsOf(await estimated());
    for (const seen of videos.slice(0, 10)) {
      const reading = videoPage({ ...seen, durationSeconds: 75 });
      expect((await send('page', 'draw-pill', { reading: seenOf(reading) })).fault).toBeUndefined();
    }
    const after = rewardsOf(await estimated());
    const width = ({ low, high }: { low: number; high: number }) => high / low;
    expect(width(after.now)).toBeLessThan(width(before.now));
    // The ten are long, so more of the others are taken to be.
    expect(after.now.likely).toBeGreaterThan(before.now.likely);
    expect(sentences(before.explanation).join()).not.toMatch(/10/);
    expect(sentences(after.explanation).filter((text) => /\b10\b/.test(text))).toHaveLength(1);
  });

  it('draws badges with what is remembered of each video', async () => {
    const batch = { ...page(), videos: videos.slice(0, 16) };
    const short = videoPage({ ...videos[3]!, durationSeconds: 9 });
    await send('page', 'draw-pill', { reading: seenOf(short) });
    const { answer } = await send('page', 'draw-videos', {
      reading: seenOf(batch),
      account: 'eligible',
    });
    const marks = answer as { id: string; mark: { text: string } }[];
    expect(marks[3]!.mark.text).toBe('under 1 min');
    expect(marks[4]!.mark.text).not.toBe('under 1 min');
  });

  it('does not take a batch of badges for a look at the page', async () => {
    await send('page', 'draw-videos', { reading: seenOf(page()), account: 'eligible' });
    expect(await count(db)).toBe(0);
  });

  it('replaces the proxy of the month by real growth after a week', async () => {
    await send('page', 'draw-card', { reading: seenOf(page()) });
    now = new Date(now.getTime() + 10 * DAY);
    const grown = videos.map((seen) => ({ ...seen, views: exact(103_000) }));
    const { answer } = await send('extension', 'estimate', {
      reading: { ...page(), videos: grown },
    });
    // 41 videos gained 3,000 views each in ten days.
    expect(estimateSchema.parse(answer).views30d!.seen).toBe(41 * 3_000);
  });

  it('says beside a creator in a list what it remembers of her', async () => {
    await send('page', 'draw-card', { reading: seenOf(page()) });
    const { answer } = await send('page', 'draw-chips', {
      language: 'en',
      creators: [
        { handle: 'Willow.Fern', followers: null },
        { handle: 'someone.else', followers: null },
      ],
    });
    const [willow, other] = answer as ({ text: string } | null)[];
    expect(willow!.text).toMatch(/\$/);
    expect(other).toBeNull();
  });

  it('says it also where nothing can be added, because there is no room', async () => {
    await send('page', 'draw-card', { reading: seenOf(page()) });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    // Ada's followers are what would be added.
    const creators = [
      { handle: 'Willow.Fern', followers: null },
      { handle: 'ada', followers: '1000' },
    ];
    const { answer } = await send('page', 'draw-chips', { language: 'en', creators });
    const tries = put.mock.calls.length;
    vi.restoreAllMocks();
    expect(tries).toBeGreaterThan(0);
    const [willow] = answer as ({ text: string } | null)[];
    expect(willow!.text).toMatch(/\$/);
  });

  it('remembers followers that a list shows, and videos of a search of whom it knows', async () => {
    const creators = [{ handle: 'ada', followers: '1000' }];
    await send('page', 'draw-chips', { language: 'en', creators });
    const search: Reading = {
      ...profile([
        video(posted(1), { handle: 'ada', likes: exact(5) }),
        video(posted(2), { handle: 'carl', likes: exact(5) }),
      ]),
      page: { kind: 'search', handle: null, videoId: null },
      creator: null,
    };
    await send('page', 'remember', { reading: seenOf(search) });
    const kept = await exportAll(db);
    expect(kept.map(({ head }) => [head.key, head.videos])).toEqual([['ada', 1]]);
  });

  it('says the same beside a creator of a list whether her posts there are remembered yet or not', async () => {
    const question = { language: 'en', creators: [{ handle: 'ada', followers: '48.2K' }] };
    const before = await send('page', 'draw-chips', question);
    const found = video(posted(1), { handle: 'ada', views: null, likes: exact(9_000) });
    const search: Reading = {
      ...profile([found]),
      page: { kind: 'search', handle: null, videoId: null },
      creator: null,
    };
    await send('page', 'remember', { reading: seenOf(search) });
    expect((await exportAll(db)).map(({ head }) => head.videos)).toEqual([1]);
    expect(await send('page', 'draw-chips', question)).toEqual(before);
  });

  it('remembers nothing when memory is switched off, and uses nothing of it', async () => {
    await remember(db, videoPage({ ...videos[0]!, durationSeconds: 75 }), now);
    const before = await exportAll(db);
    await choose((settings) => ({ ...settings, memory: { on: false, keepDays: 90 } }));
    await send('page', 'draw-card', { reading: seenOf(page()) });
    await send('page', 'draw-chips', {
      language: 'en',
      creators: [{ handle: 'ada', followers: '5' }],
    });
    expect(await exportAll(db)).toEqual(before);
    const { explanation } = rewardsOf(await estimated());
    expect(sentences(explanation).join()).not.toMatch(/known length/i);
  });

  it.each(['draw-card', 'draw-pill', 'draw-live', 'remember'])(
    'stores nothing of a private window: %s',
    async (type) => {
      const { fault } = await send(
        'page',
        type,
        { reading: seenOf(page()) },
        { tab: { incognito: true } },
      );
      expect(fault).toBeUndefined();
      expect(await count(db)).toBe(0);
    },
  );

  it('stores nothing that the popup asks about', async () => {
    await estimated();
    expect(await count(db)).toBe(0);
  });

  it('forgets once a day who was not seen for as long as the user chose', async () => {
    const old = new Date(now.getTime() - 40 * DAY);
    await remember(
      db,
      { ...page(), creator: creator({ handle: 'ada', followers: exact(1) }) },
      old,
    );
    await choose((settings) => ({ ...settings, memory: { on: true, keepDays: 30 } }));
    await send('page', 'draw-card', { reading: seenOf(page()) });
    expect((await exportAll(db)).map(({ head }) => head.key)).toEqual(['willow.fern']);
  });
});
