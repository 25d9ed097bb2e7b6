import { describe, expect, it } from 'vitest';
import { outline } from '../outline';
import { fullMonth } from '../build';
import { near, NOTHING, notes, run, stream } from './estimated';

describe('the old Creator Fund', () => {
  it('paid $20 to $40 for a million views of any length, and counts in no total', () => {
    const result = run({ settings: { viewsPerMonth: 1_000_000 } });
    expect(stream('fund', result)).toMatchObject({
      now: { low: 20, likely: 28, high: 40 },
      ifEligible: { low: 20, likely: 28, high: 40 },
      each: { per: '1000-views', range: { low: 0.02, likely: 0.028, high: 0.04 } },
      headline: false,
    });
    expect(notes(stream('fund', result))[0]).toBe('engine.note.fund');
    const short = run({ videos: fullMonth(10, 50_000, { durationSeconds: 9 }) });
    near(stream('fund', short).now!.likely, 14, 6);
  });

  it('pays a small part of what Rewards do', () => {
    const result = run({ followers: 50_000, videos: fullMonth(10, 50_000) });
    expect(stream('fund', result).now!.high).toBeLessThan(
      stream('rewards', result).now!.likely / 2,
    );
  });

  it('explains itself down to the page and the rates', () => {
    const { streams } = run({ settings: { viewsPerMonth: 1_000_000 } });
    expect(outline(streams[1]!.explanation)).toEqual([
      'fund: usd, computed, note.fund',
      '  views30d: views, set',
      '  fundRpm: usd-per-1000-views, rate, fund.rpm',
    ]);
  });

  it('is nothing where its pay is set to nothing', () => {
    const rateEdits = { 'fund.rpm': NOTHING };
    const result = run({ settings: { viewsPerMonth: 1_000_000, rateEdits } });
    expect(stream('fund', result).now).toEqual(NOTHING);
  });

  it('counts in no total, and has no figure without views', () => {
    const result = run({ followers: 5_000 });
    expect(stream('fund', result)).toMatchObject({ now: null, headline: false });
  });
});
