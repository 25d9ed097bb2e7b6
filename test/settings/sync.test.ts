import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALL_RATES } from '../../src/rates/all';
import { defaultSettings } from '../../src/settings/defaults';
import type { Settings } from '../../src/settings/settings';
import type { SettingsArea } from '../../src/settings/store';
import { loadSettings } from '../../src/settings/store';
import { syncSettings, SYNC_KEY } from '../../src/settings/sync';
import { updateSettings } from '../../src/settings/update';
import { fakeLocks } from './locks';

/** A storage area of its own: one device's, or what the browser carries between them. */
function area(): SettingsArea & { stored: Record<string, unknown> } {
  const stored: Record<string, unknown> = {};
  return {
    stored,
    get: ((key: string) =>
      Promise.resolve({ [key]: structuredClone(stored[key]) })) as SettingsArea['get'],
    set: (items: object) => {
      Object.assign(stored, structuredClone(items));
      return Promise.resolve();
    },
  };
}

describe('settings on two devices', () => {
  let sync: ReturnType<typeof area>;
  let desk: SettingsArea;
  let laptop: SettingsArea;

  beforeEach(() => {
    fakeBrowser.reset();
    sync = area();
    desk = area();
    laptop = area();
    vi.useFakeTimers({ now: new Date('2026-06-30T12:00:00.000Z'), toFake: ['Date'] });
    return () => {
      vi.useRealTimers();
    };
  });

  const place = (local: SettingsArea) => ({
    ...{ local, sync, locks: fakeLocks() },
    now: () => new Date(),
  });
  const out = (local: SettingsArea) => syncSettings(place(local), 'out');
  const into = (local: SettingsArea) => syncSettings(place(local), 'in');
  const change = async (local: SettingsArea, changes: Partial<Settings>) => {
    vi.setSystemTime(Date.now() + 1000);
    await updateSettings(local, (s) => ({ ...s, ...changes }), fakeLocks());
  };
  const on = async (local: SettingsArea) => (await loadSettings(local)).settings;

  it('come to a device that has none', async () => {
    await change(desk, { currency: 'EUR' });
    await out(desk);
    await into(laptop);
    expect(await on(laptop)).toEqual({ ...defaultSettings(), currency: 'EUR' });
  });

  it('keep edits of both when they were made apart', async () => {
    await change(desk, { currency: 'EUR' });
    await change(laptop, { theme: 'dark' });
    await out(desk);
    await into(laptop);
    await out(laptop);
    await into(desk);
    for (const local of [desk, laptop]) {
      expect(await on(local)).toMatchObject({ currency: 'EUR', theme: 'dark' });
    }
  });

  it('take the later edit of the same setting', async () => {
    await change(desk, { currency: 'EUR' });
    await change(laptop, { currency: 'GBP' });
    await out(laptop);
    await out(desk);
    await into(laptop);
    await into(desk);
    for (const local of [desk, laptop]) expect((await on(local)).currency).toBe('GBP');
  });

  it('do not lose an edit to a clock that was set back', async () => {
    await change(desk, { currency: 'EUR' });
    await out(desk);
    vi.setSystemTime(new Date('2020-01-01T00:00:00.000Z'));
    await change(desk, { currency: 'GBP' });
    await out(desk);
    await into(desk);
    expect((await on(desk)).currency).toBe('GBP');
    // And set right again.
    vi.setSystemTime(new Date('2026-07-01T12:00:00.000Z'));
    await into(desk);
    expect((await on(desk)).currency).toBe('GBP');
  });

  it('take nothing that is dated further ahead than clocks differ, and send what is here', async () => {
    const planted = { ...defaultSettings(), currency: 'JPY', theme: 'light' };
    sync.stored[SYNC_KEY] = {
      settings: planted,
      edits: { currency: '9999-12-31T23:59:59.999Z', theme: '2026-07-01T12:00:02.000Z' },
    };
    await change(desk, { currency: 'EUR' });
    await into(desk);
    await into(laptop);
    for (const local of [desk, laptop]) expect((await on(local)).currency).not.toBe('JPY');
    await out(desk);
    expect(sync.stored).toMatchObject({ [SYNC_KEY]: { settings: { currency: 'EUR' } } });
    await into(laptop);
    expect((await on(laptop)).currency).toBe('EUR');
    // It is 12:00:01: a date that is one day and one second ahead is too far, too.
    expect((await on(laptop)).theme).toBe('auto');
  });

  it('take an edit of a clock that is hours ahead, which a later edit beats', async () => {
    sync.stored[SYNC_KEY] = {
      settings: { ...defaultSettings(), currency: 'JPY' },
      edits: { currency: '2026-07-01T11:59:00.000Z' },
    };
    await into(desk);
    expect((await on(desk)).currency).toBe('JPY');
    await change(desk, { currency: 'EUR' });
    await out(desk);
    await into(desk);
    await into(laptop);
    for (const local of [desk, laptop]) expect((await on(local)).currency).toBe('EUR');
  });

  it('are no longer dated by a clock that was years ahead once it is right', async () => {
    vi.setSystemTime(new Date('2040-01-01T00:00:00.000Z'));
    await change(desk, { currency: 'EUR' });
    await out(desk);
    vi.setSystemTime(new Date('2026-06-30T12:00:00.000Z'));
    // What the other device chooses now is later than that.
    await change(laptop, { currency: 'GBP' });
    await out(laptop);
    await into(desk);
    expect((await on(desk)).currency).toBe('GBP');
    await change(desk, { currency: 'CAD' });
    await out(desk);
    await into(laptop);
    expect((await on(laptop)).currency).toBe('CAD');
  });

  it('keep the own account and its payouts on the device', async () => {
    await change(desk, {
      own: { handle: 'willow.fern', payouts: [] },
      welcomed: true,
      theme: 'dark',
    });
    await out(desk);
    expect(JSON.stringify(sync.stored)).not.toContain('willow');
    await into(laptop);
    expect(await on(laptop)).toEqual({ ...defaultSettings(), theme: 'dark' });
    await change(laptop, { theme: 'light' });
    await out(laptop);
    await into(desk);
    expect((await on(desk)).own.handle).toBe('willow.fern');
  });

  it('send nothing where nothing was chosen, and nothing twice', async () => {
    await out(desk);
    expect(sync.stored).toEqual({});
    await change(desk, { theme: 'dark' });
    const set = vi.spyOn(sync, 'set');
    await out(desk);
    await out(desk);
    expect(set).toHaveBeenCalledOnce();
  });

  it('stay here where they are too large to be carried', async () => {
    await change(desk, { theme: 'dark' });
    await out(desk);
    const before = structuredClone(sync.stored);
    // Every rate edited, each to a third of the way through its bounds: numbers of many digits.
    const rateEdits = Object.fromEntries(
      ALL_RATES.map(({ id, bounds: { min, max } }) => {
        const third = min + (max - min) / 3;
        return [id, { low: third, likely: third, high: third }];
      }),
    );
    expect(JSON.stringify(rateEdits).length).toBeGreaterThan(8_192);
    await change(desk, { rateEdits });
    await out(desk);
    expect(sync.stored).toEqual(before);
    expect((await on(desk)).rateEdits).toEqual(rateEdits);
  });

  const gone = { 'rewards.gone': { low: 1, likely: 1, high: 1 } };
  const own = { 'rewards.rpm': { low: 0.5, likely: 0.7, high: 0.9 } };
  const refuse = async (local: SettingsArea) => {
    const { settings } = await local.get<{ settings: Settings }>('settings');
    await local.set({ settings: { ...settings, rateEdits: { ...settings.rateEdits, ...gone } } });
  };

  it('go both ways while a rate is refused, which stays where it is and goes along', async () => {
    await change(desk, { currency: 'EUR', rateEdits: own });
    await refuse(desk);
    await out(desk);
    await into(laptop);
    await change(laptop, { theme: 'dark' });
    await out(laptop);
    await into(desk);
    for (const local of [desk, laptop]) {
      expect(await loadSettings(local)).toMatchObject({
        settings: { currency: 'EUR', theme: 'dark', rateEdits: own },
        ...{ problem: 'rates-refused', refused: gone },
      });
    }
  });

  it('put a refused rate aside where own rates that were changed later come in', async () => {
    await change(desk, { rateEdits: own });
    await refuse(desk);
    await change(laptop, { rateEdits: {}, theme: 'dark' });
    const later = { 'fund.rpm': { low: 0.01, likely: 0.02, high: 0.03 } };
    await change(laptop, { rateEdits: later });
    await out(laptop);
    await into(desk);
    expect(await loadSettings(desk)).toMatchObject({
      settings: { theme: 'dark', rateEdits: later },
      problem: null,
    });
    expect(await desk.get('settings.aside.rates')).toEqual({ 'settings.aside.rates': gone });
  });

  it('leave alone what a newer Permille sent', async () => {
    const newer = { settings: { version: 99, more: true }, edits: {} };
    sync.stored[SYNC_KEY] = newer;
    await change(desk, { theme: 'dark' });
    await out(desk);
    await into(desk);
    expect(sync.stored[SYNC_KEY]).toEqual(newer);
    expect((await on(desk)).theme).toBe('dark');
  });

  it('are not taken from what cannot be read, which the next edit replaces', async () => {
    sync.stored[SYNC_KEY] = 'hello';
    await change(desk, { theme: 'dark' });
    await into(desk);
    expect((await on(desk)).theme).toBe('dark');
    await out(desk);
    await into(laptop);
    expect((await on(laptop)).theme).toBe('dark');
  });

  it('are as they are where the browser carries nothing, or refuses to', async () => {
    await change(desk, { theme: 'dark' });
    await syncSettings({ ...place(desk), sync: undefined }, 'out');
    const refusing = { get: sync.get, set: () => Promise.reject(new Error('quota')) };
    await syncSettings({ ...place(desk), sync: refusing }, 'out');
    expect((await on(desk)).theme).toBe('dark');
  });
});
