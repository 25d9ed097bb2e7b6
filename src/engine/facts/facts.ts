import type { Rates } from '../../rates/cards';
import type { Niche } from '../../rates/niches';
import type { Card } from '../../rates/rate';
import type { Reading } from '../../reading/reading';
import type { EngineSettings, EstimateInput } from '../input';
import type { Memory } from '../memory';
import { NOT_COVERED, coverageOf, dateOf } from './coverage';
import type { Coverage, SeenGrid } from './coverage';
import { engagementOf } from './engagement';
import type { Measured } from './engagement';
import { gainedMonth } from './growth';
import { secondsOf } from './instant';
import type { Known } from './known';
import { liveFactsOf } from './live';
import type { LiveFacts } from './live';
import { postedMonth } from './month';
import type { Month } from './month';
import { nicheOf } from './niche';
import { gatherPosts, rememberedById, rememberedPosts } from './posts';
import type { Post, Remembered, Views } from './posts';
import { postsPerMonthOf } from './posts-per-month';
import { ratesInForce } from './rates-in-force';
import { regionOf } from './region';
import { setMonth } from './set-month';

/** What is known of a creator, gathered once; every stream reads from here. */
export interface Facts {
  readonly reading: Reading;
  readonly memory: Memory | null;
  readonly remembered: Remembered;
  readonly settings: EngineSettings;
  readonly card: Card;
  readonly rates: Rates;
  /** Unix seconds. */
  readonly now: number;
  readonly posts: readonly Post[];
  readonly coverage: Coverage;
  readonly month: Month | null;
  readonly followers: Known<Views> | null;
  readonly region: Known<string> | null;
  readonly niche: Known<Niche> | null;
  readonly engagement: Measured | null;
  readonly postsPerMonth: Known<number> | null;
  readonly live: LiveFacts;
}

/** Returns the facts of a whole creator. */
export function factsOf(input: EstimateInput): Facts {
  const remembered = rememberedById(input.memory);
  const posts = gatherPosts(input.reading, remembered);
  return gather(input, remembered, posts, gridOf(input.reading, posts, secondsOf(input.now)));
}

/** Returns the facts that single videos need: nothing of the month, nor of the videos, is looked at. */
export function videoFactsOf(input: EstimateInput): Facts {
  const remembered = rememberedById(input.memory);
  return gather(input, remembered, rememberedPosts(remembered), null);
}

function gather(
  input: EstimateInput,
  remembered: Remembered,
  posts: readonly Post[],
  grid: SeenGrid | null,
): Facts {
  const { reading, memory = null, settings = {} } = input;
  const now = secondsOf(input.now);
  const coverage = grid === null ? NOT_COVERED : coverageOf(posts, grid, memory, now);
  const card = settings.card ?? 'article';
  const rates = ratesInForce(card, settings.rateEdits);
  const followers = followersOf(reading, memory);
  const gained =
    grid?.everythingSinceOldest === true
      ? gainedMonth(posts, remembered, memory, rates, now)
      : null;
  const seen = gained ?? postedMonth(posts, coverage, rates, now);
  const { viewsPerMonth } = settings;
  return {
    reading,
    memory,
    remembered,
    settings,
    card,
    rates,
    now,
    posts,
    coverage,
    month: viewsPerMonth === undefined ? seen : setMonth(viewsPerMonth, seen),
    followers,
    region: regionOf(settings, reading, memory, posts),
    niche: nicheOf(settings, posts),
    engagement: engagementOf(settings, posts, followers?.value ?? null),
    postsPerMonth: postsPerMonthOf(settings, posts, coverage, now),
    live: liveFactsOf(settings, reading, memory, now),
  };
}

function gridOf(reading: Reading, posts: readonly Post[], now: number): SeenGrid {
  const profile = reading.page.kind === 'profile';
  const count = reading.creator?.videoCount ?? null;
  let shown = 0;
  for (const { page, at } of posts) if (page !== null && dateOf(at, now) !== null) shown += 1;
  // Sorted otherwise (by popularity, say), the oldest post on the page tells nothing of those in between.
  const newestFirst = reading.problems.every(({ code }) => code !== 'not-newest-first');
  return {
    everythingSinceOldest: profile && newestFirst,
    complete: profile && count !== null && count.high <= shown,
  };
}

function followersOf(reading: Reading, memory: Memory | null): Known<Views> | null {
  const seen = reading.creator?.followers;
  if (seen) return { value: seen, from: 'seen' };
  const remembered = memory?.followers;
  return remembered ? { value: remembered, from: 'remembered' } : null;
}
