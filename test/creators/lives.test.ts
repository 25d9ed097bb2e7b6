import { describe, expect, it } from 'vitest';
import { joinedLives } from '../../src/creators/lives';
import type { KeptLive } from '../../src/creators/record';

const t = (clock: string) => `2026-06-30T${clock}:00.000Z`;
const live = (from: string, until: string, viewers: number | null, began = true): KeptLive => ({
  from: t(from),
  began,
  until: t(until),
  viewers,
});

describe('joinedLives', () => {
  it('takes two looks at one LIVE for one, with the viewers of the last', () => {
    expect(joinedLives([live('10:00', '10:05', 70), live('10:00', '11:40', 120)])).toEqual([
      live('10:00', '11:40', 120),
    ]);
  });

  it('takes another beginning for another LIVE', () => {
    const two = [live('10:00', '10:30', 70), live('12:00', '12:30', 90)];
    expect(joinedLives([...two].reverse())).toEqual(two);
  });

  it('takes a look without a beginning for one of the LIVE seen just before', () => {
    expect(joinedLives([live('10:00', '10:30', 70), live('10:50', '10:50', 80, false)])).toEqual([
      live('10:00', '10:50', 80),
    ]);
  });

  it('takes a look long after for another LIVE', () => {
    const two = [live('10:00', '10:30', 70), live('11:30', '11:30', 80, false)];
    expect(joinedLives(two)).toEqual(two);
  });

  it('keeps the viewers seen where the later look shows none', () => {
    expect(joinedLives([live('10:00', '10:05', 70), live('10:00', '10:10', null)])).toEqual([
      live('10:00', '10:10', 70),
    ]);
  });

  it('keeps the last hundred', () => {
    const many = Array.from({ length: 120 }, (_, i) => {
      const from = new Date(Date.UTC(2026, 0, 1 + i)).toISOString();
      return { from, began: true, until: from, viewers: i };
    });
    expect(joinedLives(many).map(({ viewers }) => viewers)).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 20),
    );
  });
});
