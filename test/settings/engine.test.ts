import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineDefaultsSchema, engineSettingsSchema } from '../../src/engine/input';
import { defaultSettings } from '../../src/settings/defaults';
import { engineSettings } from '../../src/settings/engine';
import { settingsSchema } from '../../src/settings/settings';

const chosen = settingsSchema.parse(
  JSON.parse(readFileSync('test/settings/examples/v2.json', 'utf8')),
);

describe('engineSettings', () => {
  it('leaves to the engine what was not set', () => {
    expect(engineSettings(defaultSettings(), 'willow.fern')).toEqual({
      card: 'article',
      rateEdits: {},
      headline: { subscriptions: false, affiliate: false, shop: false },
      criteria: { age: 'unknown', standing: 'unknown', originality: 'unknown' },
      defaults: {},
    });
  });

  it('hands on what was set, in US dollars by the rate that the user set', () => {
    const settings = engineSettings(chosen, 'someone.else');
    // 2,700 euros at 0.9 euros for a dollar.
    expect(settings.target).toBeCloseTo(3_000, 9);
    expect(settings).toMatchObject({
      card: 'observed',
      watchTime: 'high',
      originality: 'typical',
      defaults: { region: 'NL', niche: 'finance', longShare: 0.4, viewers: 120 },
      headline: { subscriptions: true },
    });
    expect(engineSettingsSchema.parse(settings)).toEqual(settings);
  });

  it('hands on nothing in the place of what pages show', () => {
    const set = Object.keys(engineSettings(chosen, 'someone.else'));
    for (const shown of Object.keys(engineDefaultsSchema.shape)) expect(set).not.toContain(shown);
  });

  it('hands on the payouts for the own account alone, however it is written', () => {
    // 450 euros at 0.9 euros for a dollar.
    const payouts = [{ month: '2026-09', usd: 500, views: 1_200_000 }];
    expect(engineSettings(chosen, 'Willow.Fern').payouts).toEqual(payouts);
    expect(engineSettings(chosen, 'someone.else').payouts).toBeUndefined();
    expect(engineSettings(chosen, null).payouts).toBeUndefined();
  });

  it('hands on each month once, and none with more qualified views than views', () => {
    const paid = { amount: 90, currency: 'EUR' as const };
    const month = { month: '2026-08', paid, views: 1_000, qualifiedViews: 1_000 };
    const payouts = [
      month,
      { ...month, views: 5, qualifiedViews: null },
      { ...month, month: '2026-07', qualifiedViews: 1_001 },
      { ...month, month: '2026-06', views: null },
    ];
    const own = { ...chosen.own, payouts };
    const settings = engineSettings({ ...chosen, own }, 'willow.fern');
    expect(settings.payouts).toEqual([
      { month: '2026-08', usd: 100, views: 1_000, qualifiedViews: 1_000 },
      { month: '2026-06', usd: 100, qualifiedViews: 1_000 },
    ]);
    expect(engineSettingsSchema.safeParse(settings).success).toBe(true);
  });

  it('gives the engine no amount that it does not take', () => {
    const target = { amount: 1e12, currency: 'USD' as const };
    const settings = engineSettings({ ...defaultSettings(), target }, null);
    expect(engineSettingsSchema.parse(settings).target).toBe(1e9);
  });
});
