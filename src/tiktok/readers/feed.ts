import { visible } from '../facts';
import { idSeconds, postedAt } from '../video-id';
import { listReader } from './list';
import { readCard } from './post';
import type { TileFacts } from './tile';

/** Reads For You, Following and Friends: cards without views, of which only those near are filled. */
export const feedReader = listReader({ item: 'card', read: readFeedCard });

function readFeedCard(card: HTMLElement, language: string, now?: Date): TileFacts | null {
  const post = readCard(card, language);
  if (post?.author == null) return null;
  const { id, author, likes, comments, saves, shares, unclear } = post;
  return {
    id,
    handle: author,
    kind: 'video',
    postedAt: postedAt(id, now),
    seconds: idSeconds(id, now),
    views: null,
    likes: visible(likes),
    comments: visible(comments),
    saves: visible(saves),
    shares: visible(shares),
    badge: '',
    unclear,
  };
}
