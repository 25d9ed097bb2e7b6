import type { Words } from '../../words/words';
import type { Eligibility } from '../estimate';
import { engineWords, once } from '../explain';
import type { Facts } from '../facts/facts';
import type { MonthPay } from './month-pay';
import type { LongShare } from './long-share';

/** Returns what Rewards takes for granted, in words. */
export function assumptionsOf(
  facts: Facts,
  { status }: Eligibility,
  long: LongShare,
  pay: MonthPay | null,
): Words[] {
  const said: Words[] = [];
  if (status === 'unknown') said.push(once('assumption.eligible'));
  if (pay === null) return said;
  const { month } = pay;
  if (month.basis === 'set') said.push(engineWords('assumption.viewsSet', { views: month.likely }));
  if (month.basis === 'gained')
    said.push(engineWords('assumption.gained', { days: month.spanDays }));
  if (month.extrapolated)
    said.push(engineWords('assumption.extrapolated', { days: month.spanDays }));
  const hidden = month.posts.length - month.videos;
  if (month.basis !== 'set' && hidden > 0)
    said.push(engineWords('assumption.uncounted', { n: hidden }));
  if (pay.counted.some((video) => !video.long)) said.push(lengthsTaken(long));
  const { low, high, from } = facts.rates['rewards.qualifiedShare'];
  if (from === 'rate' && (facts.settings.payouts ?? []).length === 0) {
    said.push(
      engineWords('assumption.qualifiedShare', { low: { share: low }, high: { share: high } }),
    );
  }
  return said;
}

function lengthsTaken({ from, range, videos }: LongShare): Words {
  const share = { share: range.likely };
  if (from === 'set') return engineWords('assumption.longSet', { share });
  return videos > 0
    ? engineWords('assumption.longMeasured', { share, n: videos })
    : engineWords('assumption.longShare', { share });
}
