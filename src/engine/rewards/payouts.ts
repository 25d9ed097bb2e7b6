import type { Payout } from '../input';
import { logVariance } from '../maths/product';
import { narrowed, times } from '../maths/spread';
import type { Spread } from '../maths/spread';

/** What an account's qualified views pay and which share of its views is qualified. */
export interface Taught {
  /** US dollars per 1,000 qualified views. */
  readonly rpm: Spread;
  readonly qualified: Spread;
  /** The same pay where the qualified share is its median, and by which power of the share it moves with it. */
  readonly rpmGivenShare: Spread;
  readonly tilt: number;
  /** Months that taught something. */
  readonly months: number;
}

/** RPM is paid for so many views. */
export const PER_VIEWS = 1_000;

/**
 * Returns what an account's own months teach: the two numbers are lognormal, each month is a sight of one
 * of them or of their product with an error of its own, and the rule for normal numbers (adding
 * precisions) joins them to what was taken before. Without months nothing changes; with a hundred the
 * account decides. What is left never gets narrower than one month strays from another.
 */
export function taughtBy(
  payouts: readonly Payout[],
  rpm: Spread,
  qualified: Spread,
  monthly: Spread,
): Taught {
  const error = Math.max(LEAST, logVariance(monthly));
  const pay = priorOf(rpm, error);
  const share = priorOf(qualified, error);
  const sum = { pay: 0, share: 0, both: 0, payLog: 0, shareLog: 0, bothLog: 0, months: 0 };
  for (const month of inOrder(payouts)) addMonth(sum, month, rpm.middle, qualified.middle);
  if (sum.months === 0) return { rpm, qualified, rpmGivenShare: rpm, tilt: 0, months: 0 };

  // Precisions: each sight adds to the number it shows; a sight of the product to both and between them.
  const ofPay = 1 / pay.usual + (sum.pay + sum.both) / error;
  const ofShare = 1 / share.usual + (sum.share + sum.both) / error;
  const between = sum.both / error;
  const determinant = ofPay * ofShare - between * between;
  const toPay = (sum.payLog + sum.bothLog) / error;
  const toShare = (sum.shareLog + sum.bothLog) / error;
  const payShift = (ofShare * toPay - between * toShare) / determinant;
  const shareShift = (ofPay * toShare - between * toPay) / determinant;
  const payVariance = ofShare / determinant + pay.month;
  const shareVariance = ofPay / determinant + share.month;
  const tilt = -between / determinant / shareVariance;
  const given = payVariance - tilt * tilt * shareVariance;
  return {
    rpm: moved(rpm, payShift, payVariance),
    qualified: moved(qualified, shareShift, shareVariance),
    rpmGivenShare: moved(rpm, payShift, given),
    tilt,
    months: sum.months,
  };
}

/** What is known exactly is taken as known this well, so that precisions stay finite. */
const LEAST = 1e-9;

/** The variance before: of the account's usual, and of one month around it. Together they are the band. */
function priorOf(spread: Spread, error: number): { usual: number; month: number } {
  const all = Math.max(LEAST, logVariance(spread));
  const month = Math.min(error, all / 2);
  return { usual: all - month, month };
}

interface Sum {
  pay: number;
  share: number;
  both: number;
  /** Sums of the distances from what was taken before, in logarithms. */
  payLog: number;
  shareLog: number;
  bothLog: number;
  months: number;
}

/** A month that paid less says that nothing was due, not what a view pays. */
const CENT = 1 / 100;

function addMonth(
  sum: Sum,
  { usd, views = 0, qualifiedViews = 0 }: Payout,
  pay: number,
  share: number,
): void {
  const isPaid = usd >= CENT;
  const saysPay = isPaid && qualifiedViews >= 1;
  const saysShare = views >= 1 && qualifiedViews >= 1;
  const saysBoth = isPaid && views >= 1 && qualifiedViews < 1;
  if (saysPay) {
    sum.pay += 1;
    sum.payLog += Math.log((usd * PER_VIEWS) / qualifiedViews) - pay;
  }
  if (saysShare) {
    sum.share += 1;
    sum.shareLog += Math.log(Math.min(1, qualifiedViews / views)) - share;
  }
  if (saysBoth) {
    sum.both += 1;
    sum.bothLog += Math.log((usd * PER_VIEWS) / views) - pay - share;
  }
  if (saysPay || saysShare || saysBoth) sum.months += 1;
}

/** The order in which months were entered must not change a bit of a sum. */
function inOrder(payouts: readonly Payout[]): Payout[] {
  const keyed = payouts.map((payout) => {
    const { month, usd, views, qualifiedViews } = payout;
    return { key: JSON.stringify([month, usd, views, qualifiedViews]), payout };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ payout }) => payout);
}

function moved(spread: Spread, shift: number, variance: number): Spread {
  const before = logVariance(spread);
  const share = Math.sqrt(Math.min(1, Math.max(0, variance / before)));
  return times(narrowed(spread, share), Math.exp(shift));
}
