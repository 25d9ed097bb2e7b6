import type { Memory } from '../memory';
import { SECONDS_PER_DAY, secondsOf } from './instant';
import type { Post } from './posts';

/** Days of the month that programmes and figures go by. */
export const MONTH_DAYS = 30;

/** A stretch of time, in Unix seconds, of which every post was seen. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What part of the last 30 days was seen: stretches in order of time, without overlap, inside the month. */
export interface Coverage {
  readonly stretches: readonly Stretch[];
  /** Whole days seen, 1 to 30; 0 where nothing was. */
  readonly days: number;
  /** Whether every post of the 30 days was seen: then there is nothing to extrapolate. */
  readonly complete: boolean;
}

/** Nothing was seen of the month. */
export const NOT_COVERED: Coverage = { stretches: [], days: 0, complete: false };

/** What a look at a page's grid of videos can tell of time. */
export interface SeenGrid {
  /** Whether the grid shows every post since its oldest one that is not pinned. */
  readonly everythingSinceOldest: boolean;
  /** Whether these are all of the creator's posts. */
  readonly complete: boolean;
}

/**
 * Returns what part of the 30 days before `now` (Unix seconds) was seen. A profile's grid shows everything
 * since its oldest post that is not pinned; remembered looks at the grid add theirs.
 */
export function coverageOf(
  posts: readonly Post[],
  page: SeenGrid,
  memory: Memory | null | undefined,
  now: number,
): Coverage {
  const start = now - MONTH_DAYS * SECONDS_PER_DAY;
  const oldest = page.everythingSinceOldest ? oldestOnPage(posts, now) : null;
  const seen: Stretch[] = [];
  if (oldest !== null) seen.push({ from: oldest, to: now });
  for (const grid of memory?.grids ?? []) {
    const from = grid.complete === true ? start : secondsOf(grid.since);
    seen.push({ from, to: Math.min(now, secondsOf(grid.at)) });
  }
  if (page.complete) {
    const days = wholeDays(now - Math.max(start, oldest ?? start));
    return { stretches: [{ from: start, to: now }], days, complete: true };
  }
  const stretches = union(seen, start);
  const covered = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const days = stretches.length === 0 ? 0 : wholeDays(covered);
  return { stretches, days, complete: days >= MONTH_DAYS };
}

function wholeDays(seconds: number): number {
  return Math.max(1, Math.floor(seconds / SECONDS_PER_DAY));
}

/** Clocks differ, but not by more than this. */
const MOST_AHEAD = SECONDS_PER_DAY;

/**
 * Returns the moment `at` of a post, `null` where it is not known. The newest may be dated after `now`, as clocks
 * differ, by up to a day; what is dated later has no date that could be believed.
 */
export function dateOf(at: number | null, now: number): number | null {
  return at !== null && at - now <= MOST_AHEAD ? at : null;
}

/** Returns whether a post of that moment (`null` where it is not known) is among those seen. */
export function isCovered({ stretches }: Coverage, at: number | null, now: number): boolean {
  const date = dateOf(at, now);
  if (date === null) return false;
  const moment = Math.min(date, now);
  for (const { from, to } of stretches) if (from <= moment && moment <= to) return true;
  return false;
}

function oldestOnPage(posts: readonly Post[], now: number): number | null {
  let oldest: number | null = null;
  for (const { at, pinned, page } of posts) {
    if (page === null || pinned) continue;
    const date = dateOf(at, now);
    if (date !== null && (oldest === null || date < oldest)) oldest = date;
  }
  return oldest;
}

/** Returns the stretches in order of time, without overlap, and without what lies before `start`. */
export function union(seen: readonly Stretch[], start: number): Stretch[] {
  const merged: Stretch[] = [];
  const inside = seen
    .filter(({ to }) => to > start)
    .map(({ from, to }) => ({ from: Math.max(start, Math.min(from, to)), to }))
    .sort((a, b) => a.from - b.from);
  for (const stretch of inside) {
    const last = merged.at(-1);
    if (last === undefined || stretch.from > last.to) merged.push(stretch);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
  }
  return merged;
}
