import type { Estimate, VideoEstimate } from '../../engine/estimate';
import type { Memory, Sighting } from '../../engine/memory';
import type { Reading, Video } from '../../reading/reading';

/** One video in the table; `null` is what nobody has seen. */
export interface VideoRow {
  id: string;
  handle: string;
  kind: Video['kind'];
  pinned: boolean;
  /** ISO instant. */
  postedAt: string | null;
  views: number | null;
  seconds: number | null;
  estimate: VideoEstimate | null;
}

export type SortKey = 'date' | 'views' | 'length' | 'earned';
export interface Sort {
  by: SortKey;
  direction: 'ascending' | 'descending';
}

/** Returns the creator's videos of `reading`, in its order, completed by what is remembered of them. */
export function videoRows(
  { page, creator, videos }: Reading,
  estimate: Estimate,
  memory: Memory | null,
): VideoRow[] {
  const estimates = new Map(estimate.videos.map((one) => [one.id, one]));
  const remembered = new Map(memory?.videos?.map((one) => [one.id, one]));
  const handle = creator?.handle ?? page.handle ?? '';
  const own = videos.filter((video) => page.kind === 'profile' || isBy(video, handle));
  return own.map((video) => {
    const known = remembered.get(video.id);
    return {
      id: video.id,
      handle: video.handle ?? handle,
      kind: video.kind,
      pinned: video.pinned,
      postedAt: video.postedAt,
      views: video.views?.value ?? latestViews(known?.views),
      seconds: video.durationSeconds ?? known?.durationSeconds ?? null,
      estimate: estimates.get(video.id) ?? null,
    };
  });
}

/** Sightings come in any order; ISO instants in UTC sort as text. */
function latestViews(sightings: readonly Sighting[] = []): number | null {
  const [latest] = sightings.toSorted((a, b) => b.at.localeCompare(a.at));
  return latest?.value ?? null;
}

function isBy(video: Video, handle: string): boolean {
  return video.handle?.toLowerCase() === handle.toLowerCase();
}

/** Returns the rows in the order of `sort`; what is not known comes last either way, equals stay as they were. */
export function sortRows(rows: readonly VideoRow[], { by, direction }: Sort): VideoRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const one = keyOf(a, by);
    const other = keyOf(b, by);
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}

function keyOf(row: VideoRow, by: SortKey): number | null {
  switch (by) {
    case 'date':
      return row.postedAt === null ? null : Date.parse(row.postedAt);
    case 'views':
      return row.views;
    case 'length':
      return row.seconds;
    case 'earned':
      return row.estimate?.rewards?.likely ?? null;
  }
}

/** Returns the sort after a click on the heading of `by`: the other direction, or the greatest first. */
export function nextSort(sort: Sort, by: SortKey): Sort {
  const flipped = sort.direction === 'descending' ? 'ascending' : 'descending';
  return { by, direction: sort.by === by ? flipped : 'descending' };
}

/** Returns the address of the video's own page. */
export function videoAddress({
  handle,
  kind,
  id,
}: Pick<VideoRow, 'handle' | 'kind' | 'id'>): string {
  return `https://www.tiktok.com/@${encodeURIComponent(handle)}/${kind}/${id}`;
}
