import type { Reading } from '../../reading/reading';
import type { EngineSettings } from '../input';
import type { LiveSighting, Memory } from '../memory';
import { MONTH_DAYS, union } from './coverage';
import type { Stretch } from './coverage';
import { median } from '../maths/median';
import { SECONDS_PER_DAY, SECONDS_PER_HOUR, SECONDS_PER_MINUTE, secondsOf } from './instant';
import { byDefault } from './known';
import type { Known } from './known';
import type { Views } from './posts';

/** What is known of a creator's LIVEs. */
export interface LiveFacts {
  /** People watching at a time. */
  readonly viewers: Known<Views> | null;
  /** Hours LIVE in the last 30 days, 720 at most; those seen, so there may have been more. */
  readonly hours: Known<number> | null;
}

/** Returns what was set, else seen on the page, else remembered, else the user's default. */
export function liveFactsOf(
  settings: EngineSettings,
  reading: Reading,
  memory: Memory | null,
  now: number,
): LiveFacts {
  const lives = memory?.lives ?? [];
  return {
    viewers:
      setViewers(settings.viewers) ??
      seenViewers(reading) ??
      rememberedViewers(lives) ??
      setViewers(settings.defaults?.viewers),
    hours: hoursOf(settings, reading, lives, now),
  };
}

function setViewers(viewers: number | undefined): Known<Views> | null {
  return viewers === undefined ? null : { value: exactly(viewers), from: 'set' };
}

function seenViewers({ live }: Reading): Known<Views> | null {
  if (!live || live.onAir === false || live.viewers === null) return null;
  return { value: live.viewers, from: 'seen' };
}

/** The median of the LIVEs seen: one that went round the world is no habit. */
function rememberedViewers(lives: readonly LiveSighting[]): Known<Views> | null {
  const value = median(lives.flatMap(({ viewers }) => (viewers === null ? [] : [viewers])));
  return value === null ? null : { value: exactly(value), from: 'remembered' };
}

function hoursOf(
  settings: EngineSettings,
  { live }: Reading,
  lives: readonly LiveSighting[],
  now: number,
): Known<number> | null {
  const { liveHoursPerMonth } = settings;
  if (liveHoursPerMonth !== undefined) return { value: liveHoursPerMonth, from: 'set' };
  const seen = lives.flatMap(({ at, minutes }) =>
    minutes === null ? [] : [liveFrom(secondsOf(at), minutes * SECONDS_PER_MINUTE, now)],
  );
  const current = onAirNow(live, now);
  if (current !== null) seen.push(current);
  // Looks at one LIVE from two pages overlap: an hour counts once, and 30 days hold no more than 720.
  const stretches = union(seen, now - MONTH_DAYS * SECONDS_PER_DAY);
  const hours = stretches.reduce((sum, { from, to }) => sum + to - from, 0) / SECONDS_PER_HOUR;
  // No page shows all of a creator's LIVEs: where more is taken by default, what was seen is a part of it.
  const { defaults } = settings;
  if (hours <= (defaults?.liveHoursPerMonth ?? 0)) return byDefault(defaults?.liveHoursPerMonth);
  return { value: hours, from: current !== null ? 'seen' : 'remembered' };
}

/**
 * No LIVE is taken to last longer: a creator has to sleep, and what is remembered of one ends here too. A
 * start further back is that of a page left open, or of a room that plays on without her.
 */
const LONGEST_LIVE = SECONDS_PER_DAY;

/** Returns the LIVE that is known to be on air, up to now; `null` where none is, or when it began is not known. */
function onAirNow(live: Reading['live'], now: number): Stretch | null {
  if (live?.onAir !== true || live.startedAt === null) return null;
  const from = Math.max(secondsOf(live.startedAt), now - LONGEST_LIVE);
  return from < now ? { from, to: now } : null;
}

function liveFrom(from: number, seconds: number, now: number): Stretch {
  return { from, to: Math.min(now, from + Math.min(seconds, LONGEST_LIVE)) };
}

function exactly(value: number): Views {
  return { value, low: value, high: value };
}
