import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CreatorsDb } from '../../src/creators/database';
import { deleteAll } from '../../src/creators/forget';
import { rememberMentions } from '../../src/creators/remember';
import { exportAll } from '../../src/creators/transfer';
import { backupText, readBackup } from '../../src/exports/backup';
import type { Backup } from '../../src/exports/backup';
import { importBackup, planImport } from '../../src/exports/import';
import { defaultSettings } from '../../src/settings/defaults';
import { loadSettings } from '../../src/settings/store';
import { updateSettings } from '../../src/settings/update';
import { emptyMemory, exact } from '../creators/samples';
import { fakeLocks } from '../settings/locks';

const area = fakeBrowser.storage.local;
const now = () => new Date('2026-07-01T00:00:00.000Z');
const all = { settings: true, creators: true };

function backupOf(text: string): Backup {
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.problem);
  return read.backup;
}
const example = backupOf(readFileSync('test/exports/examples/backup-v1.json', 'utf8'));

describe('importing a backup', () => {
  let db: CreatorsDb;
  const place = () => ({ db, area, locks: fakeLocks(), now });

  beforeEach(async () => {
    fakeBrowser.reset();
    db = await emptyMemory();
    await rememberMentions(db, [{ handle: 'ada', followers: exact(5) }], now());
  });
  afterEach(() => {
    db.close();
    vi.restoreAllMocks();
  });

  it('says beforehand what it would do', async () => {
    const settings = {
      ...defaultSettings(),
      currency: 'EUR' as const,
      headline: { shop: false, subscriptions: true, affiliate: false },
    };
    const plan = await planImport(db, settings, { ...example, unreadable: 2 });
    expect(plan).toEqual({
      creators: { creators: 1, unknown: 1, newer: 0 },
      unreadable: 2,
      settings: [
        'card',
        'rateEdits',
        'currencyRates',
        'numberStyle',
        'theme',
        'target',
        'defaults',
        'surfaces',
        'memory',
        'own',
        'welcomed',
      ],
    });
    expect(await exportAll(db)).toHaveLength(1);
  });

  it('does it, and takes it back', async () => {
    const before = await exportAll(db);
    const imported = await importBackup(place(), example, all);
    expect((await loadSettings(area)).settings).toEqual(example.settings);
    expect((await exportAll(db)).map(({ head }) => head.key)).toEqual(['ada', 'willow.fern']);
    if (!imported.ok) throw new Error(imported.fault);
    await imported.undo();
    expect((await loadSettings(area)).settings).toEqual(defaultSettings());
    expect(await exportAll(db)).toEqual(before);
  });

  it('gives the same after an export and deleting all', async () => {
    await updateSettings(area, (s) => ({ ...s, theme: 'dark' }), fakeLocks());
    const { settings } = await loadSettings(area);
    const before = await exportAll(db);
    const file = backupOf(backupText(settings, before, now()));
    await deleteAll(db, now);
    await area.clear();
    await importBackup(place(), file, all);
    expect(await exportAll(db)).toEqual(before);
    expect((await loadSettings(area)).settings).toEqual(settings);
  });

  it('takes only what it is told to', async () => {
    await importBackup(place(), example, { settings: false, creators: true });
    expect((await loadSettings(area)).settings).toEqual(defaultSettings());
    expect(await exportAll(db)).toHaveLength(2);
  });

  it('imports settings where there is no memory', async () => {
    expect((await planImport(null, defaultSettings(), example)).creators).toBeNull();
    await importBackup({ ...place(), db: null }, example, all);
    expect((await loadSettings(area)).settings).toEqual(example.settings);
  });

  it('does nothing when the settings cannot be saved', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const full = { get: area.get.bind(area), set: () => Promise.reject(new Error('full')) };
    const imported = await importBackup({ ...place(), area: full }, example, all);
    expect(imported).toEqual({ ok: false, fault: 'storage-failed' });
    expect(await exportAll(db)).toHaveLength(1);
  });

  it('leaves the settings as they were when the creators cannot be saved', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    db.close();
    const imported = await importBackup(place(), example, all);
    expect(imported).toEqual({ ok: false, fault: 'storage-failed' });
    expect((await loadSettings(area)).settings).toEqual(defaultSettings());
    expect(reported).toHaveBeenCalledOnce();
    db = await emptyMemory();
  });
});
