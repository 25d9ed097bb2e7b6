import type { Words } from '../../words/words';
import type { Eligibility, Explanation } from '../estimate';
import { certain, computed, engineWords, leaf, once, rateLeaf } from '../explain';
import type { RatedEffect } from '../facts/effects';
import type { Measured } from '../facts/engagement';
import type { Facts } from '../facts/facts';
import type { Known } from '../facts/known';
import type { Month } from '../facts/month';
import { Z_HIGH } from '../maths/normal';
import { shareAt } from '../maths/share';
import { rangeOf } from '../maths/spread';
import type { Range } from '../range';
import type { MonthPay } from './month-pay';
import type { LongShare } from './long-share';
import type { PayModel } from './model';

interface Steps {
  readonly facts: Facts;
  readonly eligibility: Eligibility;
  readonly model: PayModel;
  readonly long: LongShare;
  readonly month: MonthPay | null;
}

/** Returns the way from what was read to what Rewards pays. */
export function explainRewards(now: Range | null, steps: Steps): Explanation {
  const { facts, eligibility } = steps;
  const { rates } = facts;
  const inputs = [
    eligibleViews(steps),
    explainShare(steps),
    rateLeaf('minQualified', rates['rewards.minQualifiedViews']),
    explainPay(steps),
  ];
  const note = eligibility.status === 'not-eligible' ? once('note.notEligible') : undefined;
  return computed('rewards', now, 'usd', inputs, note);
}

function explainShare({ facts, model: { pay } }: Steps): Explanation {
  if (pay === null || pay.months === 0) {
    return rateLeaf('qualifiedShare', facts.rates['rewards.qualifiedShare']);
  }
  const { share, months } = pay;
  const note = payoutsNote(months);
  // The distribution that is estimated with: it never leaves 0 to 1, as a lognormal number does.
  const range = {
    low: shareAt(share, -Z_HIGH),
    likely: shareAt(share, 0),
    high: shareAt(share, Z_HIGH),
  };
  return leaf('qualifiedShare', range, 'share', 'computed', note, [], 'rewards.qualifiedShare');
}

function eligibleViews({ facts, long, month }: Steps): Explanation {
  if (month === null) return leaf('views30d', null, 'views', 'seen', once('note.noViews'));
  const known = month.month;
  const counted = month.counted.reduce((sum, video) => sum + video.views, 0);
  const inputs = [
    explainMonth(known),
    leaf(
      'viewsCounted',
      certain(counted),
      'views',
      known.basis === 'set' && known.posts.length === 0 ? 'set' : 'seen',
    ),
  ];
  if (month.counted.some((video) => !video.long)) inputs.push(explainLong(facts, long));
  inputs.push(rateLeaf('minSeconds', facts.rates['rewards.minSeconds']));
  if (known.basis === 'posted')
    inputs.push(rateLeaf('monthProxy', facts.rates['model.monthProxy']));
  return computed('eligibleViews', month.views, 'views', inputs);
}

/** Returns the way to the views of the month. */
export function explainMonth(month: Month): Explanation {
  const { low, likely, high, seen, videos, spanDays, basis } = month;
  const range = { low, likely, high };
  if (basis === 'set') return leaf('views30d', range, 'views', 'set');
  const gained = basis === 'gained';
  const inputs = [
    leaf(gained ? 'viewsGained' : 'viewsSeen', certain(seen), 'views', 'seen'),
    leaf('videosSeen', certain(videos), 'videos', 'seen'),
    leaf(gained ? 'daysBetween' : 'daysSeen', certain(spanDays), 'days', 'seen'),
  ];
  const all = month.posts.length;
  if (all > videos) inputs.push(leaf('videosPosted', certain(all), 'videos', 'seen'));
  return computed('views30d', range, 'views', inputs, undefined, monthFormula(month));
}

/** Returns the name of the text that says how the views seen became those of the month. */
function monthFormula({ basis, extrapolated, posts, videos }: Month): string {
  const hidden = posts.length > videos;
  if (basis === 'gained') {
    if (hidden) return 'viewsGainedHidden';
    return extrapolated ? 'viewsGainedScaled' : 'viewsGained';
  }
  if (hidden) return extrapolated ? 'viewsScaledHidden' : 'viewsHidden';
  return extrapolated ? 'viewsScaled' : 'viewsSeen';
}

function explainLong({ rates }: Facts, long: LongShare): Explanation {
  if (long.from === 'rate') return rateLeaf('longShare', rates['rewards.longShare']);
  const note = long.videos > 0 ? engineWords('note.lengths', { n: long.videos }) : undefined;
  return leaf('longShare', long.range, 'share', long.from, note);
}

function explainPay({ facts, model }: Steps): Explanation {
  const { band, effects, pay } = model;
  const range = pay && rangeOf(pay.rpm);
  const inputs = [
    rateLeaf('rpmBand', band),
    ...effects.map((effect) => explainEffect(effect, facts)),
  ];
  if (facts.region) inputs.push(regionLeaf(facts.region));
  const note = pay && pay.months > 0 ? payoutsNote(pay.months) : undefined;
  return computed('rpm', range, band.unit, inputs, note);
}

/** Returns the node of an effect: its factor, or, not known, how it would move the figure. */
export function explainEffect(effect: RatedEffect, facts: Facts): Explanation {
  const { id, factor, known, spread, rate } = effect;
  if (known === 0)
    return leaf(id, rangeOf(spread), 'factor', 'assumed', once('note.inBand'), [], rate);
  const { from, note } = sourceOf(id, facts);
  return leaf(id, certain(factor), 'factor', from, note, [], rate);
}

function regionLeaf({ value, from }: Known<string>): Explanation {
  return leaf('region', null, 'country', from, regionNote(value));
}

/** Returns where the input of an effect that is known is from, and what it is. */
function sourceOf(
  id: string,
  { niche, region, engagement }: Facts,
): Pick<Explanation, 'from' | 'note'> {
  if (id === 'niche' && niche) return { from: niche.from, note: once(`niche.${niche.value}`) };
  if (id === 'region' && region) return { from: region.from, note: regionNote(region.value) };
  if (id === 'engagement' && engagement) return engagementSource(engagement);
  return { from: 'set' };
}

function engagementSource({
  value,
  posts,
  allSeen,
  set,
}: Measured): Pick<Explanation, 'from' | 'note'> {
  const share = { share: value };
  if (set) return { from: 'set', note: engineWords('note.engagementSet', { share }) };
  const from = allSeen ? 'seen' : 'remembered';
  return { from, note: engineWords('note.engagement', { share, n: posts }) };
}

function regionNote(country: string): Words {
  return engineWords('note.region', { region: { country } });
}

function payoutsNote(months: number): Words {
  return engineWords('note.payouts', { n: months });
}
