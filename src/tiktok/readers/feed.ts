import type { SeenTile } from '../seen/seen';
import { listReader } from './list';
import { readCard } from './post';

/** Reads For You, Following and Friends: cards without views, of which only those near are filled. */
export const feedReader = listReader({ item: 'card', read: readFeedCard });

function readFeedCard(card: HTMLElement): SeenTile | null {
  const post = readCard(card);
  if (post?.shown.author == null) return null;
  const { id, shown } = post;
  return { id, handle: shown.author ?? '', kind: 'video', badge: '', counts: shown.counts };
}
