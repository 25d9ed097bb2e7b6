import type { Words } from '../../words/words';
import type { RateId } from '../../rates/all';
import { BRAND_PRICE_POINTS } from '../../rates/bands';
import type { Rates } from '../../rates/cards';
import type { Explanation, Provenance, Stream } from '../estimate';
import { threshold } from '../eligibility';
import {
  certain,
  computed,
  engineWords,
  leaf,
  nothingNow,
  once,
  rateLeaf,
  titledLeaf,
} from '../explain';
import { engagementEffect, nicheEffect, regionEffect } from '../facts/effects';
import type { Facts } from '../facts/facts';
import { dealsOf } from '../facts/deals';
import type { Deals } from '../facts/deals';
import type { Views } from '../facts/posts';
import { priceAt, priceRates } from '../facts/price';
import { rateSpread } from '../facts/rate-spread';
import { ZERO } from '../maths/dollars';
import { applyEffects } from '../maths/band';
import { ONE, rangeOf, spreadOf } from '../maths/spread';
import { explainEffect } from '../rewards/explain';
import { givenFactor, multiplied, productFactor, rateFactor } from './multiplied';
import type { Factor, Product } from './multiplied';
import type { StreamModel, StreamResult } from './stream';
import { unknownStream } from './unknown';

/** Brand deals: price of a sponsored post × how far prices stray × its terms × deals a month. */
export const brand: StreamModel = {
  id: 'brand',
  estimate({ facts }): StreamResult {
    const { followers, rates } = facts;
    if (followers === null) return unknownStream('brand', true, once('note.noFollowers'));
    const needed = rates['brand.minFollowers'].likely;
    const barred = threshold(followers.value, needed) === 'not-met';
    // Below the lowest tier: what the smallest account of it would be paid.
    const counted = barred ? certainly(needed) : followers.value;
    const price = priceFactor(counted, followers.from, rates);
    const stray = bandFactor(facts);
    const deals = dealsOf(facts);
    const each = postOf([price, stray], facts);
    const month = multiplied('brand', [productFactor(each), dealsFactor(deals)]);
    const note = engineWords('note.brandFollowers', { seen: followers.value.value, needed });
    const stream: Stream = {
      id: 'brand',
      now: barred ? ZERO : month.range,
      ifEligible: month.range,
      each: { per: 'post', range: each.range },
      headline: true,
      explanation: barred ? nothingNow(month.explanation, note) : month.explanation,
    };
    const assumptions = barred ? [] : assumptionsOf(deals);
    return { stream, amount: barred ? null : month.amount, assumptions };
  },
};

/** What a post pays; terms that go beyond the post itself are paid on top. */
function postOf(factors: Factor[], { settings, rates }: Facts): Product {
  const usual = factors.length;
  if (settings.usageRights === true)
    factors.push(rateFactor('usageRights', rates['brand.usageRights']));
  if (settings.exclusivity === true)
    factors.push(rateFactor('exclusivity', rates['brand.exclusivity']));
  const how = factors.length > usual ? 'perPostTerms' : 'perPost';
  return multiplied('perPost', factors, undefined, how);
}

function certainly(value: number): Views {
  return { value, low: value, high: value };
}

function priceFactor(counted: Views, from: Provenance, rates: Rates): Factor {
  const range = {
    low: priceAt(counted.low, rates),
    likely: priceAt(counted.value, rates),
    high: priceAt(counted.high, rates),
  };
  const ordered = {
    low: Math.min(range.low, range.likely, range.high),
    likely: range.likely,
    high: Math.max(range.low, range.likely, range.high),
  };
  const node = computed('price', ordered, 'usd', [
    leaf(
      'followers',
      { low: counted.low, likely: counted.value, high: counted.high },
      'followers',
      from,
    ),
    ...pricePoints(counted, rates),
  ]);
  return { node, spread: spreadOf(ordered), doubts: [] };
}

/** The points of the curve are the same for every creator: their nodes are made once for the rates in force. */
const points = new WeakMap<Rates, ReadonlyMap<RateId, Explanation>>();

function pricePoints(counted: Views, rates: Rates): Explanation[] {
  let known = points.get(rates);
  if (known === undefined) {
    known = new Map(BRAND_PRICE_POINTS.map(({ rate }) => [rate, titledLeaf(rates[rate])]));
    points.set(rates, known);
  }
  const nodes: Explanation[] = [];
  for (const id of priceRates(counted.low, counted.high)) {
    const node = known.get(id);
    if (node !== undefined) nodes.push(node);
  }
  return nodes;
}

function bandFactor(facts: Facts): Factor {
  const { rates } = facts;
  const effects = [
    engagementEffect(facts, 1),
    nicheEffect(facts, rates['brand.nicheWeight'].likely),
    regionEffect(facts, rates['brand.regionWeight'].likely),
  ];
  const band = rateSpread(rates['brand.band']) ?? ONE;
  const { spread, doubts } = applyEffects(
    band,
    effects,
    rates['model.unexplainedShare'].likely,
    false,
  );
  const nodes = [rateLeaf('brandBand', rates['brand.band'])];
  for (const effect of effects) nodes.push(explainEffect(effect, facts));
  const node = computed('stray', rangeOf(spread), 'factor', nodes);
  // To be told the region once more would not narrow what has no figure for it.
  const open = facts.region === null ? doubts : doubts.filter(({ id }) => id !== 'region');
  return { node, spread, doubts: open };
}

function dealsFactor({ range, from, most }: Deals): Factor {
  const cap = leaf(
    'dealsMost',
    certain(most.value),
    'deals-per-month',
    most.from,
    once('note.balance'),
    [postsLeaf(most)],
    'brand.maxPromotionalShare',
  );
  const rate = from === 'rate' ? 'brand.dealsPerMonth' : undefined;
  return givenFactor('deals', range, 'deals-per-month', from, 'deals', [cap], rate);
}

function postsLeaf({ posts, from }: Deals['most']): Explanation {
  const rate = from === 'rate' ? 'model.postsPerMonth' : undefined;
  return leaf('postsPerMonth', certain(posts), 'videos-per-month', from, undefined, [], rate);
}

function assumptionsOf({ range, from, capped }: Deals): Words[] {
  const said: Words[] = [];
  // Cut to one number there is nothing between: what it was cut to says it all.
  if (from === 'rate' && range.low < range.high) {
    said.push(engineWords('assumption.deals', { low: range.low, high: range.high }));
  }
  if (capped) said.push(engineWords('assumption.dealsCapped', { most: range.high }));
  return said;
}
