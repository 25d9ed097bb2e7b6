import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupProblemWords, backupText, readBackup } from '../../src/exports/backup';
import { defaultSettings } from '../../src/settings/defaults';
import { say } from '../../src/words/say';
import { english } from '../words/english';

/** Files as each version wrote them: frozen, because people keep them. */
const folder = 'test/exports/examples';
const text = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const file = (changes: object) =>
  JSON.stringify({ ...(JSON.parse(text('backup-v1.json')) as object), ...changes });

function backupOf(raw: string) {
  const read = readBackup(raw);
  if (!read.ok) throw new Error(read.problem);
  return read.backup;
}

describe('a backup', () => {
  it.each(readdirSync(folder))('reads %s in full', (name) => {
    const { settings, creators, unreadable } = backupOf(text(name));
    expect(settings).toMatchObject({ currency: 'EUR', own: { handle: 'willow.fern' } });
    expect(creators.map(({ head }) => head.handle)).toEqual(['Willow.Fern']);
    expect(unreadable).toBe(0);
  });

  it('reads what it wrote', () => {
    const { creators } = backupOf(text('backup-v1.json'));
    const now = new Date('2026-07-01T00:00:00.000Z');
    expect(backupOf(backupText(defaultSettings(), creators, now))).toEqual({
      exportedAt: now.toISOString(),
      settings: defaultSettings(),
      creators,
      unreadable: 0,
    });
  });

  it('reads settings of an older version', () => {
    const { settings } = backupOf(file({ settings: { version: 1, card: 'observed' } }));
    expect(settings).toEqual({ ...defaultSettings(), card: 'observed' });
  });

  it('reads creators whose settings cannot be read, and the other way round', () => {
    expect(backupOf(file({ settings: 'none' }))).toMatchObject({ settings: null, unreadable: 0 });
    const broken = { head: { version: 1 }, history: 5 };
    expect(backupOf(file({ creators: [broken] }))).toMatchObject({ creators: [], unreadable: 1 });
  });

  it('takes no creator under the name of another', () => {
    const { creators } = JSON.parse(text('backup-v1.json')) as { creators: [{ head: object }] };
    const renamed = { ...creators[0], head: { ...creators[0].head, handle: 'ada' } };
    expect(backupOf(file({ creators: [renamed] }))).toMatchObject({ creators: [], unreadable: 1 });
  });

  it.each([
    ['not-a-backup', 'hello'],
    ['not-a-backup', '{"format":"other","version":1}'],
    ['not-a-backup', 'null'],
    ['newer-version', file({ version: 2 })],
    ['damaged', file({}).slice(0, -40)],
    ['damaged', file({ exportedAt: 'yesterday' })],
    ['damaged', file({ creators: 'all' })],
  ])('says why it cannot be read: %s', (problem, raw) => {
    expect(readBackup(raw)).toEqual({ ok: false, problem });
  });

  it.each(['too-large', 'not-a-backup', 'newer-version', 'damaged'] as const)(
    'has words for %s',
    (problem) => {
      expect(say(backupProblemWords(problem), english)).toMatch(/file/);
    },
  );

  it('never throws, and keys that mean something to JavaScript do nothing', () => {
    fc.assert(
      fc.property(fc.json(), (raw) => {
        readBackup(raw);
        readBackup(file({ creators: [{ head: raw, history: raw }] }));
      }),
    );
    backupOf(file({}).replace('{', '{"__proto__":{"polluted":true},'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
