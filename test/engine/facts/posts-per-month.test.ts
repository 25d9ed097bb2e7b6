import { describe, expect, it } from 'vitest';
import { NOT_COVERED } from '../../../src/engine/facts/coverage';
import type { Coverage } from '../../../src/engine/facts/coverage';
import { postsPerMonthOf } from '../../../src/engine/facts/posts-per-month';
import type { EngineSettings } from '../../../src/engine/input';
import { onPage, post } from './post';

const DAY = 86_400;
const now = 1_000 * DAY;
const posts = [
  onPage({ at: now - DAY }),
  onPage({ at: now - 9 * DAY }),
  onPage({ at: now - 20 * DAY }),
  onPage({ at: null }),
];
const tenDays: Coverage = {
  stretches: [{ from: now - 10 * DAY, to: now }],
  days: 10,
  complete: false,
};
const all: Coverage = { stretches: [{ from: now - 30 * DAY, to: now }], days: 20, complete: true };

const perMonth = (settings: EngineSettings, coverage: Coverage, of = posts) =>
  postsPerMonthOf(settings, of, coverage, now);

describe('posts a month', () => {
  it('are those that were set, even none', () => {
    expect(perMonth({ postsPerMonth: 0 }, tenDays)).toEqual({ value: 0, from: 'set' });
  });

  it('are else those of the days that were seen, scaled to 30', () => {
    const defaults = { postsPerMonth: 40 };
    expect(perMonth({ defaults }, tenDays)).toEqual({ value: 6, from: 'seen' });
    expect(perMonth({}, tenDays, [])).toEqual({ value: 0, from: 'seen' });
  });

  it('are not scaled where every post of the month was seen', () => {
    expect(perMonth({}, all)).toEqual({ value: 3, from: 'seen' });
  });

  it('are remembered where one of them is', () => {
    const some = [...posts, post({ at: now - 3 * DAY })];
    expect(perMonth({}, tenDays, some)).toEqual({ value: 9, from: 'remembered' });
    // One of other days decides nothing.
    expect(perMonth({}, tenDays, [...posts, post({ at: now - 12 * DAY })])?.from).toBe('seen');
  });

  it('are else the user’s default, or not known', () => {
    expect(perMonth({ defaults: { postsPerMonth: 40 } }, NOT_COVERED)).toEqual({
      value: 40,
      from: 'set',
    });
    expect(perMonth({ defaults: {} }, NOT_COVERED)).toBeNull();
    expect(perMonth({}, NOT_COVERED)).toBeNull();
  });
});
