import type { PageKind } from '../../reading/reading';
import { listPage } from './list';
import { livePage, videoPage } from './open-video';
import type { PageContext, PageView } from './page';
import { profilePage } from './profile';

/** What is drawn, by kind of page. A kind that is not here is left alone. */
export const pages: Partial<Record<PageKind, (context: PageContext) => PageView>> = {
  profile: profilePage,
  video: videoPage,
  live: livePage,
  search: listPage,
  explore: listPage,
  discover: listPage,
  tag: listPage,
  feed: listPage,
};
