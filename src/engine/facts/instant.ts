/** The engine has no clock and no Date: instants are Unix seconds, read from ISO text or from a video's id. */

export const SECONDS_PER_MINUTE = 60;
export const SECONDS_PER_HOUR = 60 * SECONDS_PER_MINUTE;
export const SECONDS_PER_DAY = 24 * SECONDS_PER_HOUR;

/** 2016-01-01, before TikTok was: an id that says earlier is no TikTok id. */
const FIRST_POST = 1_451_606_400;

/** Returns the Unix seconds of an ISO instant in UTC ("2026-04-18T12:00:00.000Z"); fractions are dropped. */
export function secondsOf(iso: string): number {
  const year = twoDigits(iso, 0) * 100 + twoDigits(iso, 2);
  const days = daysSinceEpoch(year, twoDigits(iso, 5), twoDigits(iso, 8));
  const minutes = twoDigits(iso, 11) * 60 + twoDigits(iso, 14);
  const seconds = twoDigits(iso, 17);
  return days * SECONDS_PER_DAY + minutes * 60 + seconds;
}

/**
 * Returns when a video was posted, in Unix seconds: what the reading says, else the upper 32 bits of the
 * id, else `null`.
 */
export function postedSeconds(video: {
  id: string;
  postedAt?: string | null | undefined;
}): number | null {
  if (typeof video.postedAt === 'string') return secondsOf(video.postedAt);
  const seconds = Number(BigInt(video.id) >> 32n);
  return seconds >= FIRST_POST ? seconds : null;
}

/** Days from 1970-01-01 to a date of the Gregorian calendar: 365 a year, and the leap days before it. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  // Years that begin in March put the leap day last, and the lengths of the months in a pattern of five.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return shifted * 365 + leapDays + dayOfYear - DAYS_TO_EPOCH;
}

/** Days from 0000-03-01 to 1970-01-01, so that this one counts as 0. */
const DAYS_TO_EPOCH = 719_468;

/** The code of "0", once for the tens and once for the ones. */
const ZEROS = 11 * 48;

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - ZEROS;
}
