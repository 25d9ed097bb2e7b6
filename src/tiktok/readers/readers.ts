import type { PageKind } from '../../reading/reading';
import { discoverReader } from './discover';
import { exploreReader } from './explore';
import { feedReader } from './feed';
import { liveReader } from './live';
import { profileReader } from './profile';
import type { PageReader } from './reader';
import { searchReader } from './search';
import { tagReader } from './tag';
import { videoReader } from './video';

/** The kinds of page that are read. A new kind is a file of its own and a line here. */
export const readers: Partial<Record<PageKind, PageReader>> = {
  profile: profileReader,
  video: videoReader,
  live: liveReader,
  feed: feedReader,
  search: searchReader,
  explore: exploreReader,
  discover: discoverReader,
  tag: tagReader,
};
