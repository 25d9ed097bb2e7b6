import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CreatorsDb } from '../../src/creators/database';
import { deleteAll } from '../../src/creators/forget';
import { MOST } from '../../src/creators/record';
import { remember, rememberMentions } from '../../src/creators/remember';
import { exportAll, importAll, previewImport } from '../../src/creators/transfer';
import { emptyMemory, exact, profile, video } from './samples';

const day = (n: number) => new Date(Date.UTC(2026, 5, n, 12));

describe('export and import', () => {
  let db: CreatorsDb;

  beforeEach(async () => {
    db = await emptyMemory();
    await rememberMentions(
      db,
      [
        { handle: 'ada', followers: exact(5) },
        { handle: 'carl', followers: exact(6) },
      ],
      day(1),
    );
    await remember(
      db,
      profile([video('2026-06-01T00:00:00.000Z', { durationSeconds: 75, views: exact(1234) })]),
      day(10),
    );
  });
  afterEach(() => {
    db.close();
    vi.restoreAllMocks();
  });

  it('gives the same after everything was deleted', async () => {
    const before = await exportAll(db);
    expect(before.map(({ head }) => head.key).sort()).toEqual(['ada', 'carl', 'willow.fern']);
    await deleteAll(db, () => day(11));
    await importAll(db, before, day(11));
    expect(await exportAll(db)).toEqual(before);
  });

  it('says beforehand what is not known here and what is newer in the file', async () => {
    const file = await exportAll(db);
    await deleteAll(db, () => day(11));
    await rememberMentions(db, [{ handle: 'ada', followers: exact(5) }], day(9));
    await rememberMentions(db, [{ handle: 'willow.fern', followers: exact(5) }], day(9));
    expect(await previewImport(db, file)).toEqual({ creators: 3, unknown: 1, newer: 1 });
    expect((await exportAll(db)).map(({ head }) => head.key)).toEqual(['ada', 'willow.fern']);
  });

  it('puts together what both sides know, and undo takes it apart again', async () => {
    const file = await exportAll(db);
    await deleteAll(db, () => day(11));
    await remember(db, profile([video('2026-06-11T00:00:00.000Z')]), day(11));
    const before = await exportAll(db);

    const undo = await importAll(db, file, day(12));
    const willow = (await exportAll(db)).find(({ head }) => head.key === 'willow.fern')!;
    expect(willow.history.videos).toHaveLength(2);
    expect(willow.head.lastSeen).toBe(day(11).toISOString());

    await undo();
    expect(await exportAll(db)).toEqual(before);
  });

  it('changes nothing when the same file is imported twice', async () => {
    const before = await exportAll(db);
    await importAll(db, before, day(11));
    expect(await exportAll(db)).toEqual(before);
  });

  it('keeps to the limit, and undo brings back who had to go for it', async () => {
    const older = Array.from({ length: MOST.creators - 3 }, (_, i) => ({
      handle: `older.${i}`,
      followers: exact(1),
    }));
    await rememberMentions(db, older, day(2));
    const [, , willow] = await exportAll(db);
    const newer = ['x', 'y'].map((key) => ({
      head: { ...willow!.head, key, handle: key },
      history: { ...willow!.history, key },
    }));
    const undo = await importAll(db, newer, day(11));
    expect(await db.count('heads')).toBe(MOST.creators);
    // ada and carl were not seen for longest.
    expect(await db.get('heads', 'ada')).toBeUndefined();
    await undo();
    expect(await db.count('heads')).toBe(MOST.creators);
    expect(await db.get('heads', 'ada')).toBeDefined();
    expect(await db.get('heads', 'x')).toBeUndefined();
  });

  it('leaves a broken record out of the export, and sets it aside on import', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const file = await exportAll(db);
    await db.put('heads', { key: 'ada', lastSeen: 5 } as unknown as { key: string });
    await db.put('histories', { key: 'ada', videos: 5 } as unknown as { key: string });
    expect((await exportAll(db)).map(({ head }) => head.key)).toEqual(['carl', 'willow.fern']);
    await importAll(db, file, day(11));
    expect(await exportAll(db)).toHaveLength(3);
    expect(await db.count('aside')).toBe(2);
    expect(reported).toHaveBeenCalledTimes(2);
  });
});
