import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CreatorsDb } from '../../src/creators/database';
import { count, recent } from '../../src/creators/recent';
import { remember } from '../../src/creators/remember';
import { creator, emptyMemory, exact, profile } from './samples';

const day = (n: number) => new Date(Date.UTC(2026, 5, n, 12));

describe('the recent creators', () => {
  let db: CreatorsDb;

  beforeEach(async () => {
    db = await emptyMemory();
    const seen = [
      ['ada.b', 'Ada Byron', 3],
      ['carl', 'Zoë van Dijk', 1],
      ['willow.fern', null, 2],
    ] as const;
    for (const [handle, name, n] of seen) {
      const reading = profile([], { creator: creator({ handle, name, followers: exact(n) }) });
      await remember(db, reading, day(n));
    }
  });
  afterEach(() => {
    db.close();
    vi.restoreAllMocks();
  });

  const found = async (query: string, limit = 10) =>
    (await recent(db, { query, limit }, day(9))).map(({ handle }) => handle);

  it('are those seen last, the last first', async () => {
    expect(await found('')).toEqual(['ada.b', 'willow.fern', 'carl']);
    expect(await found('', 2)).toEqual(['ada.b', 'willow.fern']);
    expect(await count(db)).toBe(3);
  });

  it.each([
    ['@ADA', ['ada.b']],
    ['byron', ['ada.b']],
    ['zoe', ['carl']],
    ['  ern ', ['willow.fern']],
    ['nobody', []],
    ['*', []],
  ])('are found by "%s"', async (query, handles) => {
    expect(await found(query)).toEqual(handles);
  });

  it('are shown without one whose record is broken', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await db.put('heads', { key: 'carl', lastSeen: day(8).toISOString() } as { key: string });
    expect(await found('')).toEqual(['ada.b', 'willow.fern']);
    expect(reported).toHaveBeenCalledOnce();
  });
});
