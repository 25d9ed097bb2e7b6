import type { Words } from '../../words/words';
import type { Eligibility, Explanation } from '../estimate';
import { certain, computed, engineWords, leaf, once, rateLeaf } from '../explain';
import type { Facts } from '../facts/facts';
import type { Month } from '../facts/month';
import type { Effect } from '../maths/band';
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
  const { facts, eligibility, model } = steps;
  const { rates } = facts;
  const taught = (model.pay?.months ?? 0) > 0;
  const share =
    taught && model.pay
      ? leaf(
          'qualifiedShare',
          rangeOf(model.pay.qualified),
          'share',
          'computed',
          payoutsNote(model.pay.months),
        )
      : rateLeaf('qualifiedShare', rates['rewards.qualifiedShare']);
  const inputs = [
    eligibleViews(steps),
    share,
    rateLeaf('minQualified', rates['rewards.minQualifiedViews']),
    explainPay(steps),
  ];
  const note = eligibility.status === 'not-eligible' ? once('note.notEligible') : undefined;
  return computed('rewards', now, 'usd', inputs, note);
}

function eligibleViews({ facts, long, month }: Steps): Explanation {
  const known = facts.month;
  if (known === null || month === null) {
    return leaf('views30d', null, 'views', 'seen', once('note.noViews'));
  }
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
  const inputs = [
    leaf(basis === 'gained' ? 'viewsGained' : 'viewsSeen', certain(seen), 'views', 'seen'),
    leaf('videosSeen', certain(videos), 'videos', 'seen'),
    leaf('daysSeen', certain(spanDays), 'days', 'seen'),
  ];
  return computed('views30d', range, 'views', inputs);
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
  if (facts.region) inputs.push(regionLeaf(facts.region.value, facts.region.from));
  const note = pay && pay.months > 0 ? payoutsNote(pay.months) : undefined;
  return computed('rpm', range, band.unit, inputs, note);
}

/** Returns the node of an effect: its factor, or, not known, how it would move the figure. */
export function explainEffect({ id, factor, known, spread }: Effect, facts: Facts): Explanation {
  if (known === 0) return leaf(id, rangeOf(spread), 'factor', 'assumed', once('note.inBand'));
  return leaf(id, certain(factor), 'factor', fromOf(id, facts), noteOf(id, facts));
}

export function regionLeaf(region: string, from: Explanation['from']): Explanation {
  return leaf(
    'region',
    null,
    'country',
    from,
    engineWords('note.region', { region: { country: region } }),
  );
}

function fromOf(id: string, { niche, region, engagement }: Facts): Explanation['from'] {
  if (id === 'niche') return niche?.from ?? 'assumed';
  if (id === 'region') return region?.from ?? 'assumed';
  if (id === 'engagement' && engagement?.set !== true) {
    return engagement?.allSeen === true ? 'seen' : 'remembered';
  }
  return 'set';
}

function noteOf(id: string, { niche, region, engagement }: Facts): Words | undefined {
  if (id === 'niche' && niche) return once(`niche.${niche.value}`);
  if (id === 'region' && region)
    return engineWords('note.region', { region: { country: region.value } });
  if (id === 'engagement' && engagement?.set === true) {
    return engineWords('note.engagementSet', { share: { share: engagement.value } });
  }
  if (id === 'engagement' && engagement) {
    return engineWords('note.engagement', {
      share: { share: engagement.value },
      n: engagement.posts,
    });
  }
  return undefined;
}

function payoutsNote(months: number): Words {
  return engineWords('note.payouts', { n: months });
}
