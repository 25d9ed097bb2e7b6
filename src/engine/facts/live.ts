import type { Reading } from '../../reading/reading';
import type { EngineSettings } from '../input';
import type { LiveSighting, Memory } from '../memory';
import { MONTH_DAYS } from './coverage';
import { median } from '../maths/median';
import { SECONDS_PER_DAY, SECONDS_PER_HOUR, secondsOf } from './instant';
import { byDefault } from './known';
import type { Known } from './known';
import type { Views } from './posts';

/** What is known of a creator's LIVEs. */
export interface LiveFacts {
  /** People watching at a time. */
  readonly viewers: Known<Views> | null;
  /** Hours LIVE in the last 30 days; those seen, so there may have been more. */
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
  const start = now - MONTH_DAYS * SECONDS_PER_DAY;
  const onAirSince =
    live && live.onAir !== false && live.startedAt !== null ? secondsOf(live.startedAt) : null;
  const current = onAirSince === null ? 0 : Math.max(0, now - Math.max(start, onAirSince));
  let earlier = 0;
  for (const { at, minutes } of lives) {
    const seconds = secondsOf(at);
    // What was remembered of the LIVE that is on air is part of it.
    const isCurrent = onAirSince !== null && seconds >= onAirSince;
    if (minutes !== null && seconds >= start && !isCurrent) earlier += minutes;
  }
  const hours = (current + earlier * 60) / SECONDS_PER_HOUR;
  // No page shows all of a creator's LIVEs: where more is taken by default, what was seen is a part of it.
  const { defaults } = settings;
  if (hours <= (defaults?.liveHoursPerMonth ?? 0)) return byDefault(defaults?.liveHoursPerMonth);
  return { value: hours, from: current > 0 ? 'seen' : 'remembered' };
}

function exactly(value: number): Views {
  return { value, low: value, high: value };
}
