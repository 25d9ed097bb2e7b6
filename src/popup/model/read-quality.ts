import type { Estimate } from '../../engine/estimate';

/** How much of the month stands on the page: most of it, some, very little, or nothing. */
export type ReadQuality = 'well' | 'partly' | 'thinly' | 'none';

/** Below these the month rests on a week or a handful of videos, and one of them decides it. */
const ENOUGH_DAYS = 7;
const ENOUGH_VIDEOS = 5;

/** Returns how well the month of `estimate` was read. */
export function readQuality({ views30d }: Pick<Estimate, 'views30d'>): ReadQuality {
  if (views30d === null || views30d.videos === 0) return 'none';
  if (!views30d.extrapolated) return 'well';
  const { spanDays, videos } = views30d;
  return spanDays >= ENOUGH_DAYS && videos >= ENOUGH_VIDEOS ? 'partly' : 'thinly';
}
