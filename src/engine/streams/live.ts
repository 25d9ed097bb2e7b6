import type { Words } from '../../words/words';
import { isYounger, threshold } from '../eligibility';
import type { Stream } from '../estimate';
import { computed, engineWords, nothingNow, once } from '../explain';
import type { Facts } from '../facts/facts';
import { liveAgeRateId } from '../../rates/regions';
import { ZERO } from '../maths/dollars';
import {
  exactFactor,
  givenFactor,
  inverse,
  multiplied,
  productFactor,
  rateFactor,
  ratesProduct,
} from './multiplied';
import type { Factor } from './multiplied';
import type { StreamModel, StreamResult } from './stream';
import { unknownStream } from './unknown';

/** LIVE gifts: viewers × coins each gives in an hour → Diamonds → dollars, × hours a month. */
export const live: StreamModel = {
  id: 'live',
  estimate({ facts }): StreamResult {
    const { rates } = facts;
    const viewers = viewersFactor(facts);
    if (viewers === null) return unknownStream('live', true, once('note.noViewers'));
    const gifts = ratesProduct('giftsPerViewerHour', 'live', rates, () => [
      rateFactor('coinsPerViewerHour', rates['live.coinsPerViewerHour']),
      inverse(rateFactor('coinsPerDiamond', rates['live.coinsPerDiamond'])),
      rateFactor('usdPerDiamond', rates['live.usdPerDiamond']),
    ]);
    const hour = multiplied('livePerHour', [viewers, productFactor(gifts)]);
    const hours = hoursFactor(facts);
    const barred = barredBy(facts);
    const month = hours && multiplied('live', [productFactor(hour), hours], withdrawalNote(facts));
    const explanation =
      month?.explanation ?? computed('live', null, 'usd', [hour.explanation], once('note.noHours'));
    const stream: Stream = {
      id: 'live',
      now: barred ? ZERO : (month?.range ?? null),
      ifEligible: month?.range ?? null,
      each: { per: 'live-hour', range: hour.range },
      headline: true,
      explanation: barred ? nothingNow(explanation, barred) : explanation,
    };
    if (barred || month === null) return { stream, amount: null, assumptions: [] };
    return { stream, amount: month.amount, assumptions: assumptionsOf(facts) };
  },
};

/** Viewers that were set, seen or remembered, else assumed from the followers; `null` without either. */
function viewersFactor({ live: { viewers }, followers, rates }: Facts): Factor | null {
  if (viewers !== null) {
    const { low, value, high } = viewers.value;
    return givenFactor('viewers', { low, likely: value, high }, 'viewers', viewers.from);
  }
  if (followers === null) return null;
  const { low, likely, high } = rates['live.viewersPerFollower'];
  const count = followers.value;
  const range = { low: count.low * low, likely: count.value * likely, high: count.high * high };
  return givenFactor(
    'viewers',
    range,
    'viewers',
    'assumed',
    'viewers',
    [],
    'live.viewersPerFollower',
  );
}

function hoursFactor({ live: { hours } }: Facts): Factor | null {
  return hours && exactFactor('liveHours', hours.value, 'hours', hours.from);
}

/** Returns why the account cannot receive gifts, or `undefined`. */
function barredBy(facts: Facts): Words | undefined {
  const { followers, rates, region } = facts;
  const needed = rates['live.minFollowers'].likely;
  if (followers !== null && threshold(followers.value, needed) === 'not-met') {
    return engineWords('note.liveFollowers', { seen: followers.value.value, needed });
  }
  const age = rates[liveAgeRateId(region?.value ?? null)].likely;
  return isYounger(facts, age) ? engineWords('note.liveAge', { needed: age }) : undefined;
}

function withdrawalNote({ rates }: Facts): Words {
  return engineWords('note.withdrawal', { least: { usd: rates['live.minWithdrawal'].likely } });
}

function assumptionsOf({ live: { viewers, hours }, rates }: Facts): Words[] {
  const said: Words[] = [];
  if (viewers === null) said.push(once('assumption.viewers'));
  if (hours && hours.from !== 'set') {
    said.push(engineWords('assumption.liveHours', { hours: Math.round(hours.value) }));
  }
  const { low, high, from } = rates['live.coinsPerViewerHour'];
  if (from === 'rate') said.push(engineWords('assumption.gifts', { low, high }));
  return said;
}
