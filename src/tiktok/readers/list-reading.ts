import type { Problem, Reading } from '../../reading/reading';
import type { PageAddress } from '../address';
import { problems } from '../problems';
import { MOST_VIDEOS } from './grid';
import type { GridSum } from './grid';
import type { Signs } from './signs';

/** Everything known of a page that lists posts. */
export interface ListFacts {
  address: PageAddress;
  sum: GridSum;
  /** Whether a creator is named on it. */
  named: boolean;
  signs: Signs;
  /** Whether the page was loaded here, so that nothing of another page is left on it. */
  loaded: boolean;
}

/** Returns the Reading of a page that lists posts. Pure: it looks at no page. */
export function listReading(facts: ListFacts): Reading {
  const { address, sum } = facts;
  return {
    page: { kind: address.kind, handle: address.handle, videoId: address.videoId },
    creator: null,
    videos: sum.videos.slice(0, MOST_VIDEOS),
    live: null,
    problems: problems(codes(facts)),
  };
}

function* codes({ sum, named, signs, loaded }: ListFacts): Generator<Problem['code']> {
  if (sum.unclear > 0) yield 'count-not-understood';
  if (sum.videos.length === 0 && !named) {
    if (signs.captcha) yield 'captcha';
    else if (signs.box) yield signs.box === 'unnamed' ? 'no-videos' : signs.box;
    else yield signs.posts && loaded ? 'page-changed' : 'still-loading';
  }
  if (signs.loginWall) yield 'login-wall';
}
