import type { Niche } from '../../rates/niches';
import type { EngineSettings } from '../input';
import { byDefault } from './known';
import type { Known } from './known';
import type { Post } from './posts';

/**
 * Words in TikTok's topics that speak for a niche. A topic is TikTok's own label of a video ("Beauty &
 * Style"), in English as page data holds it; it is compared word by word, in lower case.
 */
const NICHE_WORDS: readonly (readonly [Niche, readonly string[]])[] = [
  ['finance', ['finance', 'financial', 'investing', 'investment', 'money', 'crypto', 'stocks']],
  ['technology', ['technology', 'tech', 'gadgets', 'software', 'programming', 'science', 'ai']],
  ['business', ['business', 'entrepreneurship', 'marketing', 'career']],
  ['beauty', ['beauty', 'makeup', 'skincare', 'hairstyle', 'nails']],
  ['education', ['education', 'learning', 'school', 'language', 'history', 'informative']],
  ['health', ['health', 'fitness', 'wellness', 'workout', 'nutrition']],
  ['cooking', ['cooking', 'food', 'recipe', 'recipes', 'baking']],
  ['entertainment', ['entertainment', 'comedy', 'dance', 'lip', 'performance', 'prank', 'drama']],
];

const NICHE_OF = new Map(NICHE_WORDS.flatMap(([niche, all]) => all.map((word) => [word, niche])));

/** Returns the niche that the user set, else the one most posts speak for, else the user's default; `null` without any. */
export function nicheOf(
  settings: EngineSettings,
  posts: readonly Pick<Post, 'topics' | 'page'>[],
): Known<Niche> | null {
  if (settings.niche !== undefined) return { value: settings.niche, from: 'set' };
  // On most pages no post has a topic: then there is nothing to count.
  if (posts.every(({ topics }) => topics.length === 0)) return byDefault(settings.defaults?.niche);
  const counts = new Map<Niche, number>();
  let allSeen = true;
  for (const post of posts) {
    if (post.topics.length === 0) continue;
    const niche = nicheOfTopics(post.topics);
    if (niche === null) continue;
    counts.set(niche, (counts.get(niche) ?? 0) + 1);
    allSeen &&= post.page !== null && post.page.topics.length > 0;
  }
  const value = mostCounted(counts);
  if (value !== null) return { value, from: allSeen ? 'seen' : 'remembered' };
  return byDefault(settings.defaults?.niche);
}

/** Returns the niche that most words of `topics` speak for, or `null`. */
export function nicheOfTopics(topics: readonly string[]): Niche | null {
  const counts = new Map<Niche, number>();
  for (const word of topics.join(' ').toLowerCase().split(/\P{L}/u)) {
    const niche = NICHE_OF.get(word);
    if (niche !== undefined) counts.set(niche, (counts.get(niche) ?? 0) + 1);
  }
  return mostCounted(counts);
}

/** Of equals the one that stands first in the list above, so that the order of posts decides nothing. */
function mostCounted(counts: ReadonlyMap<Niche, number>): Niche | null {
  let best: Niche | null = null;
  let most = 0;
  for (const [niche] of NICHE_WORDS) {
    const count = counts.get(niche) ?? 0;
    if (count <= most) continue;
    best = niche;
    most = count;
  }
  return best;
}
