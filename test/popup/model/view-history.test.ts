import { describe, expect, it } from 'vitest';
import type { Memory } from '../../../src/engine/memory';
import { viewHistory } from '../../../src/popup/model/view-history';

const day = (number: number) => `2026-04-${String(number).padStart(2, '0')}T09:00:00Z`;
const startOf = (number: number) => Date.UTC(2026, 3, number);
const video = (id: string, ...seen: [at: string, value: number][]) => ({
  id,
  views: seen.map(([at, value]) => ({ at, value, low: value, high: value })),
});
const memory = (...videos: Memory['videos'] & object): Memory => ({ videos });

describe('the history of views', () => {
  it.each([
    ['no memory', null],
    ['an empty memory', {}],
    ['one visit', memory(video('1', [day(3), 10]), video('2', [day(3), 20]))],
    [
      'visits that saw no video in common',
      memory(video('1', [day(3), 10]), video('2', [day(5), 20])),
    ],
  ])('is none of %s', (_, remembered) => {
    expect(viewHistory(remembered)).toBeNull();
  });

  it('adds up what the videos seen first and last gained', () => {
    const remembered = memory(
      video('1', [day(9), 160], [day(3), 100], [day(5), 120]),
      video('2', [day(3), 1_000], [day(9), 1_300]),
      video('3', [day(5), 50], [day(9), 90]),
    );
    // Video 2 was not seen on the fifth: a third of the way from 1,000 to 1,300.
    expect(viewHistory(remembered)).toEqual({
      videos: 2,
      points: [
        { at: startOf(3), value: 0 },
        { at: startOf(5), value: 20 + 100 },
        { at: startOf(9), value: 60 + 300 },
      ],
    });
  });

  it('takes the last sighting of a day, and no fall for a loss', () => {
    const remembered = memory(
      video('1', [day(3), 100], ['2026-04-03T20:00:00Z', 140], [day(4), 130], [day(5), 150]),
    );
    expect(viewHistory(remembered)?.points.map(({ value }) => value)).toEqual([0, 0, 10]);
  });
});
