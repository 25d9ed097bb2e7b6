import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/engine/run';
import type { EngineSettings } from '../../../src/engine/input';
import { effectOf } from '../../../src/options/rates/effect';
import { exampleReading } from '../../../src/options/rates/example';

const now = new Date('2026-11-25T12:00:00Z');
const under = (settings: EngineSettings) =>
  estimate({ reading: exampleReading(now), settings, now: now.toISOString() });

const fixed = (value: number) => ({ low: value, likely: value, high: value });

describe('effectOf', () => {
  it('finds nothing between an estimate and itself', () => {
    const same = under({});
    expect(effectOf(same, same)).toEqual({ lines: [], eligibility: null, target: null });
  });

  it('names the streams that a rate moves, and the month before them', () => {
    const edits = { 'rewards.rpm': { low: 0.8, likely: 1.26, high: 2 } };
    const { lines } = effectOf(under({}), under({ rateEdits: edits }));
    expect(lines.map(({ what }) => what)).toEqual(['total', 'rewards']);
    const rewards = lines[1];
    expect((rewards?.after?.likely ?? 0) / (rewards?.before?.likely ?? 1)).toBeCloseTo(2, 1);
  });

  it('names a stream that counts in no month alone', () => {
    const edits = { 'fund.rpm': fixed(0.1) };
    const { lines } = effectOf(under({}), under({ rateEdits: edits }));
    expect(lines.map(({ what }) => what)).toEqual(['fund']);
  });

  it('names what one part pays where there is no month', () => {
    const edits = { 'live.usdPerDiamond': fixed(0.005) };
    const { lines } = effectOf(under({}), under({ rateEdits: edits }));
    expect(lines.map(({ what, per }) => [what, per])).toEqual([['live', 'live-hour']]);
    // A tenth of the article's 0.05.
    expect((lines[0]?.after?.likely ?? 0) / (lines[0]?.before?.likely ?? 1)).toBeCloseTo(0.1, 9);
  });

  it('tells when the account is no longer eligible', () => {
    const edits = { 'rewards.minFollowers': fixed(500_000) };
    expect(effectOf(under({}), under({ rateEdits: edits })).eligibility?.after).toBe(
      'not-eligible',
    );
  });

  it('tells what a wage to compare with changes', () => {
    const edits = { 'comparison.monthlyWage': fixed(2_590) };
    const { lines, target } = effectOf(under({}), under({ rateEdits: edits }));
    expect(lines).toEqual([]);
    // Half the wage of 5,180: twice the share.
    expect((target?.after ?? 0) / (target?.before ?? 1)).toBeCloseTo(2, 9);
  });
});
