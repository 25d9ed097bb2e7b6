import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CreatorsDb } from '../../src/creators/database';
import { deleteAll, deleteOne, expire, expireDaily } from '../../src/creators/forget';
import { recallKept } from '../../src/creators/recall';
import { recent } from '../../src/creators/recent';
import { remember, rememberMentions } from '../../src/creators/remember';
import { exportAll } from '../../src/creators/transfer';
import { emptyMemory, exact, profile, video } from './samples';

const day = (n: number) => new Date(Date.UTC(2026, 5, n, 12));
const posted = '2026-06-01T00:00:00.000Z';

describe('forgetting', () => {
  let db: CreatorsDb;

  beforeEach(async () => {
    db = await emptyMemory();
    await rememberMentions(db, [{ handle: 'ada', followers: exact(5) }], day(1));
    await remember(db, profile([video(posted, { durationSeconds: 75 })]), day(10));
  });
  afterEach(() => {
    db.close();
  });

  const handles = async () =>
    (await recent(db, { query: '', limit: 10 }, day(20))).map(({ handle }) => handle);

  it('takes one creator away, and undo brings her back as she was', async () => {
    const before = await recallKept(db, 'willow.fern', day(10));
    const undo = await deleteOne(db, 'Willow.Fern', () => day(11));
    expect(await handles()).toEqual(['ada']);
    expect(await db.getAll('histories')).toHaveLength(1);
    await undo();
    expect(await recallKept(db, 'willow.fern', day(10))).toEqual(before);
  });

  it('takes all away, with what was kept aside, and undo brings all back', async () => {
    await db.add('aside', { at: day(1).toISOString(), store: 'heads', raw: 'broken' });
    const before = await exportAll(db);
    const undo = await deleteAll(db, () => day(11));
    expect(await exportAll(db)).toEqual([]);
    expect(await db.count('aside')).toBe(0);
    await undo();
    expect(await exportAll(db)).toEqual(before);
    expect(await db.count('aside')).toBe(1);
  });

  it('loses nothing that was seen between the deletion and the undo', async () => {
    const undo = await deleteOne(db, 'willow.fern', () => day(12));
    const later = video('2026-06-11T00:00:00.000Z');
    await remember(db, profile([later]), day(11));
    await undo();
    const { head, history } = (await recallKept(db, 'willow.fern', day(12)))!;
    expect(history.videos.map(({ postedAt }) => postedAt)).toEqual([posted, later.postedAt]);
    expect(head).toMatchObject({
      firstSeen: day(10).toISOString(),
      lastSeen: day(11).toISOString(),
      videos: 2,
    });
  });

  it('takes away who was not seen in the days that memory is kept', async () => {
    await expire(db, day(15), 7);
    expect(await handles()).toEqual(['willow.fern']);
    await expire(db, day(17), 7);
    expect(await handles()).toEqual(['willow.fern']);
    await expire(db, day(18), 7);
    expect(await handles()).toEqual([]);
    expect(await db.count('histories')).toBe(0);
  });

  it('keeps everyone when the clock is set back', async () => {
    await expire(db, new Date(Date.UTC(2020, 0, 1)), 7);
    expect(await handles()).toEqual(['willow.fern', 'ada']);
  });

  it('happens once a day by itself', async () => {
    await expireDaily(db, day(2), 7);
    // Half a day later ada is past her days, but the day is not.
    await expireDaily(db, new Date(day(2).getTime() + 43_200_000), 0);
    expect(await handles()).toEqual(['willow.fern', 'ada']);
    await expireDaily(db, day(8), 7);
    expect(await handles()).toEqual(['willow.fern', 'ada']);
    await expireDaily(db, day(9), 7);
    expect(await handles()).toEqual(['willow.fern']);
  });

  it('is not put off for years by a note that a wrong clock left', async () => {
    await expireDaily(db, new Date(Date.UTC(2030, 0, 1)), 10_000);
    await expireDaily(db, day(10), 7);
    expect(await handles()).toEqual(['willow.fern']);
  });
});
