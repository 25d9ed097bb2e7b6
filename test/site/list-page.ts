import type { Creator } from './creator';
import { creatorNamed, creators } from './creators';
import { batchSize } from './profile';
import type { SiteOptions } from './scene';
import { sceneFor } from './scene';
import { shownCount } from './shown-count';
import { countFooter, tileFor } from './tile';
import type { SiteVideo } from './videos';
import { videosOf } from './videos';

/** One tile for the page's script to add. */
interface ListItem {
  tile: string;
  /** For tiles whose counts come later: the count's text and the footer that holds it. */
  late: { text: string; footer: string; emptyFooter: string } | null;
}

export interface ListPage {
  items: ListItem[];
  hasMore: boolean;
}

interface Entry {
  creator: Creator;
  video: SiteVideo;
}

/** Returns the tiles from place `cursor` on that a profile shows for its tab (`list`) and order (`sort`). */
export function listPage(options: SiteOptions, query: URLSearchParams): ListPage {
  const creator = creatorNamed(query.get('handle') ?? '');
  if (creator?.state !== 'public') return { items: [], hasMore: false };
  const cursor = Number(query.get('cursor') ?? 0);
  const entries =
    query.get('list') === 'reposts'
      ? repostsOf(creator, options.now)
      : sorted(creator, options.now, query.get('sort') ?? 'latest');
  const scene = sceneFor(options, creator.generation);
  return {
    items: entries.slice(cursor, cursor + batchSize).map((entry, index) => ({
      tile: tileFor(scene, entry.creator, entry.video, cursor + index).source,
      late:
        entry.creator.tiles === 'late-counts'
          ? {
              text: shownCount(entry.video.views),
              footer: countFooter(scene, shownCount(entry.video.views)).source,
              emptyFooter: countFooter(scene, '').source,
            }
          : null,
    })),
    hasMore: cursor + batchSize < entries.length,
  };
}

function sorted(creator: Creator, now: Date, order: string): Entry[] {
  const videos = videosOf(creator, now);
  if (order === 'popular') videos.sort((one, other) => other.views - one.views);
  if (order === 'oldest') videos.sort((one, other) => one.postedAt - other.postedAt);
  return videos.map((video) => ({ creator, video }));
}

/** What others posted: a grid under this creator's name whose tiles are not the creator's. */
function repostsOf(creator: Creator, now: Date): Entry[] {
  return creators
    .filter((other) => other.state === 'public' && other.handle !== creator.handle)
    .flatMap((other) =>
      videosOf(other, now)
        .slice(0, 1)
        .map((video) => ({ creator: other, video })),
    );
}
