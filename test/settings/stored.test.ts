import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/defaults';
import { aside, withRefused } from '../../src/settings/stored';

const gone = { 'rewards.gone': { low: 1, likely: 1, high: 1 } };
const rateEdits = { 'rewards.rpm': { low: 0.5, likely: 0.7, high: 0.9 } };

describe('settings as they are stored', () => {
  it('have the refused rates among the own ones, of which none gives way', () => {
    const settings = { ...defaultSettings(), rateEdits };
    expect(withRefused(settings, gone)).toEqual({
      ...settings,
      rateEdits: { ...rateEdits, ...gone },
    });
    expect(withRefused(settings, { 'rewards.rpm': { low: 9, likely: 9, high: 9 } })).toEqual(
      settings,
    );
    expect(withRefused(settings, {})).toEqual(settings);
  });

  it('put refused rates aside where there are any', () => {
    expect(aside(gone)).toEqual({ 'settings.aside.rates': gone });
    expect(aside({})).toEqual({});
  });
});
