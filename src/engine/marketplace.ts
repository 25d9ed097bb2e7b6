import type { Marketplace } from './estimate';
import { isCovered } from './facts/coverage';
import { engagementByFollowers, engagementByViews } from './facts/engagement';
import type { Measured } from './facts/engagement';
import type { Facts } from './facts/facts';
import { MONTH_DAYS } from './facts/coverage';
import { plausibleViews } from './facts/views';
import { median } from './maths/median';

/** Days of a week; posts are counted by the week, as marketplaces do. */
const WEEK_DAYS = 7;

/** Returns the figures by which brands choose creators, each with how much it rests on. */
export function marketplaceOf(facts: Facts): Marketplace {
  const { posts, coverage, now, postsPerMonth, followers, engagement } = facts;
  const counts: number[] = [];
  let sum = 0;
  let recent = 0;
  for (const { at, views } of posts) {
    if (!isCovered(coverage, at, now)) continue;
    recent += 1;
    if (views === null) continue;
    const count = plausibleViews(views.value);
    counts.push(count);
    sum += count;
  }
  const middle = median(counts);
  return {
    meanViews: middle === null ? null : { value: sum / counts.length, posts: counts.length },
    medianViews: middle === null ? null : { value: middle, posts: counts.length },
    engagementByViews: measured(engagementByViews(posts)),
    engagementByFollowers: measured(
      // What the user set is no measurement.
      engagement?.set ? engagementByFollowers(posts, followers?.value ?? null) : engagement,
    ),
    postsPerWeek:
      postsPerMonth === null
        ? null
        : {
            value: (postsPerMonth.value * WEEK_DAYS) / MONTH_DAYS,
            // What the user set rests on no post that was seen.
            posts: postsPerMonth.from === 'set' ? 0 : recent,
            days: postsPerMonth.from === 'set' ? 0 : coverage.days,
          },
    promotional: promotionalOf(facts),
  };
}

function measured(rate: Measured | null): Marketplace['engagementByViews'] {
  return rate && { value: rate.value, posts: rate.posts };
}

/** The share of posts that are sponsored, of those whose label is known, against the balance rule. */
function promotionalOf({ posts, rates }: Facts): Marketplace['promotional'] {
  let known = 0;
  let promotional = 0;
  for (const { sponsored } of posts) {
    if (sponsored === null) continue;
    known += 1;
    if (sponsored) promotional += 1;
  }
  if (known === 0) return null;
  const value = promotional / known;
  const most = rates['brand.maxPromotionalShare'].likely;
  return { value, posts: known, most, balanced: value <= most };
}
