/** Musical.ly, TikTok's forerunner, opened in 2014: no id is older. */
const FIRST = Date.UTC(2014, 0, 1) / 1000;
/** Ids are signed 64-bit numbers, so their upper half ends here (January 2038). */
const LAST = 2 ** 31 - 1;
/** How far ahead of a clock an id may be before it is not believed. */
const CLOCK_SLACK = 2 * 86_400;

/**
 * Returns when a video was made, in Unix seconds, or null for an id that holds no possible date. The
 * upper 32 bits of an id are the second it was given out, a lower bound of the moment of posting (of 138
 * videos with both, 130 within a minute, the latest 2.2 days apart: drafts and scheduled posts).
 * With `now` an id of more than two days later is not believed either.
 */
export function idSeconds(id: string, now?: Date): number | null {
  if (!/^\d{1,20}$/.test(id)) return null;
  const seconds = Number(BigInt(id) >> 32n);
  return isPossible(seconds, now) ? seconds : null;
}

/** Returns the same as an ISO instant with milliseconds: "2025-09-01T08:56:51.000Z". */
export function postedAt(id: string, now?: Date): string | null {
  const seconds = idSeconds(id, now);
  return seconds === null ? null : instantAt(seconds, now);
}

/** Returns the ISO instant of Unix seconds, or null where they can be no moment on TikTok. */
export function instantAt(seconds: number, now?: Date): string | null {
  return isPossible(seconds, now) ? new Date(seconds * 1000).toISOString() : null;
}

function isPossible(seconds: number, now?: Date): boolean {
  const last = now ? Math.min(LAST, now.getTime() / 1000 + CLOCK_SLACK) : LAST;
  return seconds >= FIRST && seconds <= last;
}
