import { describe, expect, it } from 'vitest';
import { secondsOf } from '../../../src/engine/facts/instant';
import { liveFactsOf } from '../../../src/engine/facts/live';
import type { EngineSettings } from '../../../src/engine/input';
import type { Memory } from '../../../src/engine/memory';
import type { Live } from '../../../src/reading/reading';
import { daysAgo, input, NOW, seen } from '../build';

describe('LIVE', () => {
  const now = secondsOf(NOW);
  const onAir = (facts: Partial<Live> = {}): Live => ({
    onAir: true,
    viewers: seen(70),
    entered: null,
    startedAt: daysAgo(0.5),
    ...facts,
  });
  const facts = (settings: EngineSettings, live: Live | null, memory: Memory | null) =>
    liveFactsOf(settings, input({ live }).reading, memory, now);
  const lives = [
    { at: daysAgo(3), viewers: 100, minutes: 90 },
    { at: daysAgo(40), viewers: 300, minutes: 600 },
    { at: daysAgo(5), viewers: null, minutes: 30 },
    { at: daysAgo(6), viewers: 200, minutes: null },
  ];

  it('has the viewers that were set, else seen, else the median remembered', () => {
    expect(facts({ viewers: 5 }, onAir(), { lives }).viewers).toEqual({
      value: { value: 5, low: 5, high: 5 },
      from: 'set',
    });
    expect(facts({}, onAir(), { lives }).viewers).toEqual({ value: seen(70), from: 'seen' });
    expect(facts({}, onAir({ onAir: null }), { lives }).viewers?.from).toBe('seen');
    expect(facts({}, onAir({ onAir: false }), { lives }).viewers).toEqual({
      value: { value: 200, low: 200, high: 200 },
      from: 'remembered',
    });
    expect(facts({}, onAir({ viewers: null }), { lives }).viewers?.from).toBe('remembered');
    expect(facts({}, null, null).viewers).toBeNull();
  });

  it('has the hours that were set, else those seen and remembered of the last 30 days', () => {
    expect(facts({ liveHoursPerMonth: 0 }, onAir(), { lives }).hours).toEqual({
      value: 0,
      from: 'set',
    });
    expect(facts({}, null, { lives }).hours).toEqual({ value: 2, from: 'remembered' });
    expect(facts({}, onAir(), { lives }).hours).toEqual({ value: 14, from: 'seen' });
    expect(facts({}, onAir({ onAir: false }), null).hours).toBeNull();
    expect(facts({}, onAir({ startedAt: null }), null).hours).toBeNull();
    expect(facts({}, null, null).hours).toBeNull();
  });

  it('has the user’s default viewers where none are known', () => {
    const settings = { defaults: { viewers: 9 } };
    expect(facts(settings, null, null).viewers).toEqual({
      value: { value: 9, low: 9, high: 9 },
      from: 'set',
    });
    expect(facts(settings, onAir(), null).viewers?.from).toBe('seen');
    const unseen = [{ at: daysAgo(3), viewers: null, minutes: 90 }];
    expect(facts(settings, null, { lives: unseen }).viewers?.from).toBe('set');
  });

  it('has the user’s default hours unless more were seen', () => {
    const hours = (liveHoursPerMonth: number) =>
      facts({ defaults: { liveHoursPerMonth } }, null, { lives }).hours;
    expect(hours(1.5)).toEqual({ value: 2, from: 'remembered' });
    expect(hours(2)).toEqual({ value: 2, from: 'set' });
    expect(hours(3)).toEqual({ value: 3, from: 'set' });
    expect(facts({ defaults: { liveHoursPerMonth: 3 } }, onAir(), null).hours).toEqual({
      value: 12,
      from: 'seen',
    });
  });

  it('counts what was LIVE inside the 30 days', () => {
    const at = (days: number) => [{ at: daysAgo(days), viewers: 1, minutes: 60 }];
    expect(facts({}, null, { lives: at(30) }).hours?.value).toBe(1);
    // Half an hour of it lay before.
    expect(facts({}, null, { lives: at(30 + 1 / 48) }).hours?.value).toBe(0.5);
    expect(facts({}, null, { lives: at(30 + 1 / 24) }).hours).toBeNull();
  });

  it('counts an hour once, however often it was seen', () => {
    const start = [{ at: daysAgo(0.5), viewers: 1, minutes: 60 }];
    const before = [{ at: daysAgo(0.5 + 1 / 48), viewers: 1, minutes: 60 }];
    const overlapping = [
      { at: daysAgo(3), viewers: 1, minutes: 60 },
      { at: daysAgo(3 - 1 / 48), viewers: 1, minutes: 60 },
    ];
    expect(facts({}, onAir(), { lives: start }).hours?.value).toBe(12);
    expect(facts({}, onAir(), { lives: before }).hours?.value).toBe(12.5);
    expect(facts({}, null, { lives: overlapping }).hours?.value).toBe(1.5);
    expect(facts({}, onAir({ onAir: false }), { lives: start }).hours).toEqual({
      value: 1,
      from: 'remembered',
    });
  });

  it('counts the LIVE that is on air once', () => {
    const current = { at: daysAgo(0.25), viewers: 60, minutes: 300 };
    expect(facts({}, onAir(), { lives: [current] }).hours).toEqual({ value: 12, from: 'seen' });
    expect(facts({}, null, { lives: [current] }).hours).toEqual({ value: 5, from: 'remembered' });
  });

  it('counts a current LIVE only where it is known to be on air', () => {
    expect(facts({}, onAir({ onAir: null }), null).hours).toBeNull();
    expect(facts({}, onAir({ onAir: null }), { lives }).hours).toEqual({
      value: 2,
      from: 'remembered',
    });
  });

  it('takes no LIVE to last longer than a day', () => {
    expect(facts({}, onAir({ startedAt: daysAgo(1) }), null).hours?.value).toBe(24);
    expect(facts({}, onAir({ startedAt: daysAgo(29) }), null).hours?.value).toBe(24);
    expect(facts({}, onAir({ startedAt: daysAgo(99) }), null).hours?.value).toBe(24);
    const twoDays = [{ at: daysAgo(3), viewers: 1, minutes: 2_880 }];
    expect(facts({}, null, { lives: twoDays }).hours?.value).toBe(24);
  });

  it('has no more hours than the 30 days', () => {
    const always = Array.from({ length: 1_000 }, (_, i) => ({
      at: daysAgo(30 - (i % 40) / 2),
      viewers: 1,
      minutes: 1_440,
    }));
    // From 30 days ago to a day after the last of them, which began 10.5 days ago.
    expect(facts({}, null, { lives: always }).hours?.value).toBe(20.5 * 24);
    const onAndOn = Array.from({ length: 1_000 }, (_, i) => ({
      at: daysAgo(i / 20),
      viewers: 1,
      minutes: 1_440,
    }));
    expect(facts({}, null, { lives: onAndOn }).hours?.value).toBe(720);
  });

  it('counts nothing of what lies ahead', () => {
    expect(facts({}, onAir({ startedAt: daysAgo(-1) }), null).hours).toBeNull();
    expect(facts({}, onAir({ startedAt: daysAgo(0) }), null).hours).toBeNull();
    const ahead = [{ at: daysAgo(-1), viewers: 1, minutes: 60 }];
    expect(facts({}, null, { lives: ahead }).hours).toBeNull();
    const half = [{ at: daysAgo(1 / 48), viewers: 1, minutes: 60 }];
    expect(facts({}, null, { lives: half }).hours?.value).toBe(0.5);
  });
});
