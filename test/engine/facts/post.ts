import type { Post } from '../../../src/engine/facts/posts';
import { seen, video } from '../build';

/** Posts for tests: what is not said is not known. */

export function post(facts: Partial<Post> = {}): Post {
  return {
    id: '1',
    kind: 'video',
    views: null,
    likes: null,
    comments: null,
    shares: null,
    at: null,
    pinned: false,
    durationSeconds: null,
    duet: null,
    stitch: null,
    sponsored: null,
    country: null,
    topics: [],
    page: null,
    ...facts,
  };
}

/** A post whose facts stand on the page. */
export function onPage(facts: Partial<Post> = {}): Post {
  const page = video({ country: facts.country ?? null, topics: [...(facts.topics ?? [])] });
  return post({
    ...facts,
    page: { ...page, likes: facts.likes == null ? null : seen(facts.likes) },
  });
}
