import type { Memory, RememberedVideo, Sighting } from '../../engine/memory';

/** Views that a creator's videos gained over the visits that are remembered. */
export interface ViewHistory {
  /** How many videos it is of: those whose count was seen both first and last. */
  videos: number;
  /** Views since the first visit, by visit, in order of time; the first is 0. */
  points: { at: number; value: number }[];
}

const DAY_MS = 86_400_000;

/**
 * Returns how the views grew from visit to visit, or `null` where no two visits saw a video in common.
 * Visits of one UTC day are one. Between two sightings of a video its views are taken to grow evenly.
 */
export function viewHistory(memory: Memory | null): ViewHistory | null {
  const tracks = (memory?.videos ?? []).map(trackOf).filter((track) => track.length > 0);
  const visits = [...new Set(tracks.flatMap((track) => track.map(({ day }) => day)))].sort(
    (a, b) => a - b,
  );
  const first = visits[0];
  const last = visits.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const whole = tracks.filter((track) => track[0]?.day === first && track.at(-1)?.day === last);
  if (whole.length === 0) return null;
  const total = (day: number) => whole.reduce((sum, track) => sum + viewsOn(track, day), 0);
  const start = total(first);
  // A count that fell (a video's views were corrected) is no loss of what was gained before.
  let most = 0;
  const points = visits.map((day) => {
    most = Math.max(most, Math.round(total(day) - start));
    return { at: day, value: most };
  });
  return { videos: whole.length, points };
}

interface Seen {
  day: number;
  value: number;
}

/** One sighting a day, the last, in order of time. */
function trackOf(video: RememberedVideo): Seen[] {
  const byDay = new Map<number, Sighting>();
  for (const seen of video.views ?? []) {
    const day = Math.floor(Date.parse(seen.at) / DAY_MS) * DAY_MS;
    const other = byDay.get(day);
    // ISO instants in UTC sort as text.
    if (other === undefined || seen.at >= other.at) byDay.set(day, seen);
  }
  return [...byDay]
    .map(([day, { value }]) => ({ day, value }))
    .sort((one, other) => one.day - other.day);
}

function viewsOn(track: readonly Seen[], day: number): number {
  const after = track.find((seen) => seen.day >= day);
  const before = track.findLast((seen) => seen.day <= day);
  if (!before || !after) return 0;
  if (before.day === after.day) return before.value;
  const share = (day - before.day) / (after.day - before.day);
  return before.value + share * (after.value - before.value);
}
