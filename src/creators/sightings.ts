import { MOST } from './record';
import type { Sighting } from './record';

export const DAY_MS = 86_400_000;

/**
 * Returns the one of two sightings of a count that says more about now: the later, but an exact one (or a
 * less rounded one) of the day before where the later may be the same number, rounded.
 */
export function better(a: Sighting | null, b: Sighting | null): Sighting | null {
  if (a === null || b === null) return a ?? b;
  const [earlier, later] = a.at <= b.at ? [a, b] : [b, a];
  const finer = width(earlier) < width(later);
  const sameDay = Date.parse(later.at) - Date.parse(earlier.at) < DAY_MS;
  const mayBeSame = earlier.low <= later.high && later.low <= earlier.high;
  return finer && sameDay && mayBeSame ? earlier : later;
}

function width({ low, high }: Sighting): number {
  return high - low;
}

/**
 * Returns the part of `sightings` that is kept, oldest first: one of each stretch of time, so that two
 * months stay fine enough to measure growth. Where a stretch holds a look at the whole grid (`anchors`, in
 * milliseconds), the sighting from about that look stays, because growth compares the two.
 */
export function thinned(
  sightings: readonly Sighting[],
  now: number,
  anchors: readonly number[] = [],
): Sighting[] {
  const kept: Sighting[] = [];
  for (const group of stretches(sightings, ({ at }) => Date.parse(at), now)) {
    const anchored = group.filter(({ at }) => isNear(Date.parse(at), anchors));
    const chosen = (anchored.length > 0 ? anchored : group).reduce<Sighting | null>(better, null);
    if (chosen !== null) kept.push(chosen);
  }
  return kept.slice(-MOST.sightings);
}

function isNear(at: number, anchors: readonly number[]): boolean {
  return anchors.some((anchor) => Math.abs(anchor - at) < DAY_MS / 2);
}

/** Up to this age one look a day is kept, up to the second one in three days, after that one a month. */
const DAILY_DAYS = 14;
const SPARSE_DAYS = 63;
const SPARSE_STEP = 3;
const MONTH_STEP = 30;

/**
 * Returns `items` in groups of one stretch of time each, all in order of time. Stretches are those of the
 * calendar and not of the age, so that thinning what was thinned changes nothing. What is dated after `now`
 * (clocks are set back) is taken day by day.
 */
export function stretches<T>(items: readonly T[], at: (item: T) => number, now: number): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => at(a) - at(b))) {
    const name = stretchOf(at(item), now);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}

function stretchOf(at: number, now: number): string {
  const day = Math.floor(at / DAY_MS);
  const age = Math.floor(now / DAY_MS) - day;
  if (age <= DAILY_DAYS) return `day ${day}`;
  if (age <= SPARSE_DAYS) return `days ${Math.floor(day / SPARSE_STEP)}`;
  return `month ${Math.floor(day / MONTH_STEP)}`;
}
