import type { Reading } from '../../reading/reading';

/** What came of a page, without anybody's name or figures. */
export interface HealthRead {
  creator: boolean;
  live: boolean;
  videos: number;
  withViews: number;
  withLikes: number;
  problems: string[];
}

/** Returns what a Reading amounts to, for a report on how well its page is understood. */
export function healthOf({ creator, live, videos, problems }: Reading): HealthRead {
  return {
    creator: creator !== null,
    live: live !== null,
    videos: videos.length,
    withViews: videos.filter(({ views }) => views).length,
    withLikes: videos.filter(({ likes }) => likes).length,
    problems: problems.map(({ code }) => code),
  };
}
