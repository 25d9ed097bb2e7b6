import type { Reading } from '../../reading/reading';
import type { EngineSettings } from '../input';
import type { Memory } from '../memory';
import { byDefault } from './known';
import type { Known } from './known';
import type { Post } from './posts';

/**
 * Returns the two-letter country of the account: what the user set, else what the page's data says, else
 * what is remembered, else the country in which most posts were made, else the user's default; `null` without any.
 */
export function regionOf(
  settings: EngineSettings,
  reading: Reading,
  memory: Memory | null,
  posts: readonly Pick<Post, 'country' | 'page'>[],
): Known<string> | null {
  if (settings.region !== undefined) return { value: settings.region, from: 'set' };
  const seen = reading.creator?.region;
  if (typeof seen === 'string') return { value: seen, from: 'seen' };
  if (typeof memory?.region === 'string') return { value: memory.region, from: 'remembered' };
  return mostPosts(posts) ?? byDefault(settings.defaults?.region);
}

function mostPosts(posts: readonly Pick<Post, 'country' | 'page'>[]): Known<string> | null {
  // On most pages no post says where it was made: then there is nothing to count.
  if (posts.every(({ country }) => country === null)) return null;
  const counts = new Map<string, number>();
  let allSeen = true;
  for (const post of posts) {
    if (post.country === null) continue;
    counts.set(post.country, (counts.get(post.country) ?? 0) + 1);
    allSeen &&= post.page !== null && post.page.country !== null;
  }
  let best = '';
  let most = 0;
  for (const [country, count] of counts) {
    // Of equals the first by name, so that the order of posts decides nothing.
    if (count > most || (count === most && country < best)) {
      best = country;
      most = count;
    }
  }
  return most === 0 ? null : { value: best, from: allSeen ? 'seen' : 'remembered' };
}
