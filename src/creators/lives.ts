import { MOST } from './record';
import type { KeptLive } from './record';

/** Two looks at a LIVE whose beginning is not known are of one LIVE when they are no further apart. */
const GAP_MS = 30 * 60_000;
/** A beginning is told to the second; page and server may differ by this. */
const SAME_START_MS = 2 * 60_000;

/** Returns the LIVEs that are kept, in order of time; looks at one LIVE are one. */
export function joinedLives(lives: readonly KeptLive[]): KeptLive[] {
  const joined: KeptLive[] = [];
  for (const live of [...lives].sort(
    (a, b) => compare(a.from, b.from) || compare(a.until, b.until),
  )) {
    const last = joined.at(-1);
    if (last !== undefined && isSame(last, live)) joined[joined.length - 1] = join(last, live);
    else joined.push(live);
  }
  return joined.slice(-MOST.lives);
}

function isSame(a: KeptLive, b: KeptLive): boolean {
  const apart = Date.parse(b.from) - Date.parse(a.from);
  if (a.began && b.began) return apart <= SAME_START_MS;
  // A look during a LIVE whose stretch is known, or soon after, is of that LIVE.
  return Date.parse(b.from) - Date.parse(a.until) <= GAP_MS && !b.began;
}

function join(a: KeptLive, b: KeptLive): KeptLive {
  const later = b.until >= a.until ? b : a;
  const earlier = later === a ? b : a;
  return {
    from: a.from,
    began: a.began,
    until: later.until,
    viewers: later.viewers ?? earlier.viewers,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
