import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CreatorsDb } from '../../src/creators/database';
import { recall, recallMany, recallKept } from '../../src/creators/recall';
import { count } from '../../src/creators/recent';
import { headSchema, historySchema, MOST } from '../../src/creators/record';
import { remember, rememberMentions } from '../../src/creators/remember';
import { memorySchema } from '../../src/engine/memory';
import { about, creator, emptyMemory, exact, profile, video, videoPage } from './samples';

const day = (n: number, clock = '12:00') =>
  new Date(`2026-06-${String(n).padStart(2, '0')}T${clock}:00.000Z`);
const posted = '2026-06-01T00:00:00.000Z';

describe('memory', () => {
  let db: CreatorsDb;

  beforeEach(async () => {
    db = await emptyMemory();
  });
  afterEach(() => {
    db.close();
    vi.restoreAllMocks();
  });

  it('adds up what single visits showed, as the engine takes it', async () => {
    await remember(db, profile([video(posted, { views: about(1200, 1150, 1249) })]), day(10));
    await remember(
      db,
      videoPage(
        video(posted, {
          views: exact(1234),
          durationSeconds: 75,
          country: 'US',
          topics: ['Finance'],
          sponsored: true,
        }),
      ),
      day(11),
    );
    const memory = memorySchema.parse(await recall(db, 'Willow.Fern', day(11)));
    expect(memory.videos).toHaveLength(1);
    expect(memory.videos![0]).toMatchObject({
      durationSeconds: 75,
      country: 'US',
      topics: ['Finance'],
      sponsored: true,
      views: [
        { at: day(10).toISOString(), value: 1200, low: 1150, high: 1249 },
        { at: day(11).toISOString(), value: 1234, low: 1234, high: 1234 },
      ],
    });
    expect(memory.grids).toEqual([{ at: day(10).toISOString(), since: posted, complete: false }]);
  });

  it('forgets no fact because a later page does not show it', async () => {
    await remember(db, videoPage(video(posted, { durationSeconds: 75, likes: exact(9) })), day(10));
    await remember(db, profile([video(posted)]), day(11));
    expect((await recall(db, 'willow.fern', day(11)))!.videos![0]).toMatchObject({
      durationSeconds: 75,
      likes: 9,
    });
  });

  it('keeps an exact count of the same day before a rounded one', async () => {
    const followers = (fact: ReturnType<typeof exact>) =>
      profile([], { creator: creator({ followers: fact }) });
    await remember(db, followers(exact(1_198_345)), day(10, '09:00'));
    await remember(db, followers(about(1_200_000, 1_150_000, 1_249_999)), day(10, '18:00'));
    expect((await recall(db, 'willow.fern', day(10)))!.followers!.value).toBe(1_198_345);
    await remember(db, followers(about(1_300_000, 1_250_000, 1_349_999)), day(12));
    const kept = (await recallKept(db, 'willow.fern', day(12)))!;
    expect(kept.head.followers!.value).toBe(1_300_000);
    expect(kept.history.followers.map(({ value }) => value)).toEqual([1_198_345, 1_300_000]);
  });

  it('adds a video once, however often a reading lists it', async () => {
    const twice = [video(posted, { pinned: true }), video(posted, { pinned: true })];
    await remember(db, profile(twice), day(10));
    expect((await recall(db, 'willow.fern', day(10)))!.videos).toHaveLength(1);
  });

  it('adds up the minutes of a LIVE that is seen to go on', async () => {
    const live = (viewers: number) =>
      profile([], {
        page: { kind: 'live', handle: 'willow.fern', videoId: null },
        live: {
          onAir: true,
          viewers: exact(viewers),
          entered: null,
          startedAt: day(10).toISOString(),
        },
      });
    await remember(db, live(70), day(10, '12:10'));
    await remember(db, live(90), day(10, '13:30'));
    expect((await recall(db, 'willow.fern', day(10, '14:00')))!.lives).toEqual([
      { at: day(10).toISOString(), viewers: 90, minutes: 90 },
    ]);
  });

  it('says of a LIVE that was seen once, without its beginning, no length', async () => {
    const live = { onAir: true, viewers: exact(70), entered: null, startedAt: null };
    const page = { kind: 'live' as const, handle: 'willow.fern', videoId: null };
    await remember(db, profile([], { page, live }), day(10));
    expect((await recall(db, 'willow.fern', day(10)))!.lives![0]!.minutes).toBeNull();
  });

  it('knows nothing of whom it has not seen', async () => {
    await remember(db, profile([video(posted)]), day(10));
    expect(await recall(db, 'someone.else', day(10))).toBeNull();
  });

  it('keeps of very many videos those with facts of their own, then the newest', async () => {
    const minute = (i: number) => new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString();
    const many = Array.from({ length: 10_000 }, (_, i) => video(minute(10_000 - i)));
    await remember(db, videoPage(video(minute(0), { durationSeconds: 61 })), day(9));
    await remember(db, profile(many), day(10));
    const { head, history } = (await recallKept(db, 'willow.fern', day(10)))!;
    expect(history.videos).toHaveLength(MOST.videos);
    expect(history.videos[0]!.durationSeconds).toBe(61);
    expect(history.videos[1]!.id).toBe(many[0]!.id);
    expect(headSchema.parse(head).videos).toBe(MOST.videos);
    historySchema.parse(history);
  });

  it('stays within its bounds over years of daily visits', async () => {
    const start = Date.UTC(2024, 0, 1);
    for (let visit = 0; visit < 800; visit += 1) {
      const seen = video('2023-12-31T00:00:00.000Z', { views: exact(visit) });
      await remember(
        db,
        profile([seen], { creator: creator({ followers: exact(visit) }) }),
        new Date(start + visit * 86_400_000),
      );
    }
    const { history } = (await recallKept(db, 'willow.fern', new Date(start)))!;
    historySchema.parse(history);
    expect(history.videos[0]!.views.at(-1)!.value).toBe(799);
    expect(history.videos[0]!.views.length).toBeGreaterThan(30);
  });

  it('loses nothing and stays readable when the clock is set back', async () => {
    await remember(db, profile([video(posted, { views: exact(2000) })]), day(20));
    await remember(db, profile([video(posted, { views: exact(1500) })]), day(5));
    const { head, history } = (await recallKept(db, 'willow.fern', day(5)))!;
    expect(history.videos[0]!.views.map(({ value }) => value)).toEqual([1500, 2000]);
    expect(head.lastSeen).toBe(day(20).toISOString());
    expect(head.firstSeen).toBe(day(5).toISOString());
    historySchema.parse(history);
  });

  it('forgets the creator not seen for longest when there are more than 5,000', async () => {
    const named = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => ({
        handle: `creator.${from + i}`,
        followers: exact(1000),
      }));
    await rememberMentions(db, named(0, 1), day(9));
    await rememberMentions(db, named(1, 5000), day(10));
    expect(await count(db)).toBe(5000);
    await rememberMentions(db, named(5000, 5001), day(11));
    expect(await count(db)).toBe(5000);
    const known = await recallMany(db, ['creator.0', 'creator.1', 'creator.5000'], day(11));
    expect([...known.keys()]).toEqual(['creator.1', 'creator.5000']);
  });

  it('sets a broken history aside, reports it, and goes on with what the head says', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const seen = creator({ followers: exact(38_490) });
    await remember(db, profile([video(posted)], { creator: seen }), day(10));
    const broken = { version: 1, key: 'willow.fern', videos: 'many' };
    await db.put('histories', broken);
    const memory = await recall(db, 'willow.fern', day(11));
    expect(memory).toMatchObject({ followers: { value: 38_490 }, videos: [] });
    expect(reported).toHaveBeenCalledOnce();
    expect(await db.getAll('aside')).toEqual([
      { at: day(11).toISOString(), store: 'histories', raw: broken },
    ]);

    await remember(db, profile([video(posted)], { creator: seen }), day(12));
    expect((await recall(db, 'willow.fern', day(12)))!.videos).toHaveLength(1);
    expect(reported).toHaveBeenCalledOnce();
  });

  it('does not let a broken record keep others from being remembered', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { version: 1, key: 'ada', lastSeen: 'once' };
    await db.put('heads', broken);
    const both = [
      { handle: 'ada', followers: exact(5) },
      { handle: 'carl', followers: exact(6) },
    ];
    await rememberMentions(db, both, day(10));
    expect((await recallMany(db, ['ada', 'carl'], day(10))).size).toBe(2);
    expect(await db.count('aside')).toBe(1);
  });

  it('keeps a record of a newer version aside, untouched', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const newer = { version: 9, key: 'ada', lastSeen: day(9).toISOString(), more: true };
    await db.put('heads', newer);
    expect(await recall(db, 'ada', day(10))).toBeNull();
    expect((await db.getAll('aside'))[0]!.raw).toEqual(newer);
  });
});
