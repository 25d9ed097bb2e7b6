import type { Problem, Reading } from '../../reading/reading';
import { readBox } from './box';
import { problems } from './problems';
import { MOST_TILES } from './seen';
import type { Seen } from './seen';
import { readTiles } from './tile';
import type { Tiles } from './tile';

/** Returns the Reading of a page that lists posts: it has no creator of its own, and page data say nothing of it. */
export function listReading(seen: Seen, now?: Date): Reading {
  const { kind, handle, videoId } = seen.address;
  const tiles = readTiles(seen, now);
  return {
    page: { kind, handle, videoId },
    creator: null,
    videos: tiles.videos.slice(0, MOST_TILES),
    live: null,
    problems: problems(codes(seen, tiles)),
  };
}

function* codes({ named, signs, loaded }: Seen, tiles: Tiles): Generator<Problem['code']> {
  if (tiles.unclear > 0) yield 'count-not-understood';
  if (tiles.videos.length === 0 && !named) {
    const box = readBox(signs.box);
    if (signs.captcha) yield 'captcha';
    else if (box) yield box === 'unnamed' ? 'no-videos' : box;
    else yield signs.posts && loaded ? 'page-changed' : 'still-loading';
  }
  if (signs.loginWall) yield 'login-wall';
}
