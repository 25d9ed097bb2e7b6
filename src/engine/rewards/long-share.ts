import type { Provenance } from '../estimate';
import { certain } from '../explain';
import type { Facts } from '../facts/facts';
import { shareOf, shareAt } from '../maths/share';
import type { Share } from '../maths/share';
import { Z_HIGH } from '../maths/normal';
import type { Range } from '../range';

/** The share of views on long videos, for those whose length is not known. */
export interface LongShare {
  readonly share: Share;
  readonly range: Range;
  readonly from: Extract<Provenance, 'set' | 'remembered' | 'rate' | 'seen'>;
  /** Videos of known length that it rests on. */
  readonly videos: number;
}

/**
 * Returns what the user set, else what the creator's videos of known length say on top of the assumption,
 * else the assumption. The user's default takes the assumption's place: as it is where no length is known,
 * else worth as many videos as the assumption.
 */
export function longShareOf(facts: Facts): LongShare {
  const { settings, rates, posts } = facts;
  if (settings.longShare !== undefined) {
    return setShare(settings.longShare);
  }
  const byDefault = settings.defaults?.longShare;
  const prior = rates['rewards.longShare'];
  const minSeconds = rates['rewards.minSeconds'].likely;
  let long = 0;
  let videos = 0;
  let allSeen = true;
  for (const post of posts) {
    if (post.kind === 'photo' || post.durationSeconds === null) continue;
    videos += 1;
    if (post.durationSeconds >= minSeconds) long += 1;
    allSeen &&= post.page !== null && post.page.durationSeconds !== null;
  }
  const { low, likely, high } = prior;
  if (videos === 0) {
    if (byDefault !== undefined) return setShare(byDefault);
    return { share: shareOf(prior), range: { low, likely, high }, from: 'rate', videos };
  }
  const share = measured({ low, likely, high }, long, videos, byDefault);
  const range = {
    low: shareAt(share, -Z_HIGH),
    likely: shareAt(share, 0),
    high: shareAt(share, Z_HIGH),
  };
  return { share, range, from: allSeen ? 'seen' : 'remembered', videos };
}

function setShare(share: number): LongShare {
  const range = certain(share);
  return { share: shareOf(range), range, from: 'set', videos: 0 };
}

/**
 * Returns the assumption after `long` of `videos` were seen to be long. The assumption is taken as a beta
 * distribution, worth as many videos as its width says; what was seen is added to it (the beta-binomial
 * rule), and the result is read in log-odds, where it has the variance 1/a + 1/b. With another `middle` the
 * assumption is worth as much, around that.
 */
export function measured(prior: Range, long: number, videos: number, middle = prior.likely): Share {
  const width = (prior.high - prior.low) / (2 * Z_HIGH);
  const worth = Math.max(0, (prior.likely * (1 - prior.likely)) / width ** 2 - 1);
  // Without a width it is worth more than any number of videos.
  if (!Number.isFinite(worth)) return shareOf(prior);
  const yes = middle * worth + long;
  const no = (1 - middle) * worth + videos - long;
  return shareOf(fromCounts(yes, no));
}

/** Log-odds of a beta distribution: mean about log(a/b), variance about 1/a + 1/b; no count under a half. */
function fromCounts(yes: number, no: number): Range {
  const a = Math.max(yes, 1 / 2);
  const b = Math.max(no, 1 / 2);
  const middle = Math.log(a / b);
  const sigma = Math.sqrt(1 / a + 1 / b) * Z_HIGH;
  const at = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
  return { low: at(middle - sigma), likely: at(middle), high: at(middle + sigma) };
}
