import type { RateId } from '../rates/all';
import type { Rates } from '../rates/cards';
import { valueOn } from '../rates/rate';
import type { Card } from '../rates/rate';
import { REWARDS_REGIONS } from '../rates/regions';
import { writeList, writeOpenList } from '../words/list';
import type { FullSpeech } from '../words/speech';

/** A rate is per so many views. */
const THOUSAND = 1_000;
const MILLION = 1_000_000;
/** More would claim more than is known. */
const DIGITS = 2;
/** The gift of which most guides speak. */
const GIFT_COINS = 200;

/**
 * Returns what the answers are filled in with, by name: the rates in force as they are written, and what
 * simple sums of them come to (a million qualified views at that pay, a gift of 200 coins).
 */
export function helpFigures(rates: Rates, card: Card, speech: FullSpeech): Record<string, string> {
  const count = (id: RateId) => speech.figure(rates[id].likely);
  const price = (id: RateId, times = 1) => {
    const { low, high } = rates[id];
    return speech.priceRange({ low: low * times, high: high * times });
  };
  const money = (id: RateId) => speech.usdRange(rates[id]);
  const share = rates['rewards.qualifiedShare'];
  const pay = rates['rewards.rpm'];
  const wage = rates['comparison.monthlyWage'].likely;
  const diamonds = GIFT_COINS / rates['live.coinsPerDiamond'].likely;
  return {
    rpm: price('rewards.rpm'),
    rpmLikely: speech.priceRange({ low: pay.likely, high: pay.likely }),
    million: speech.usdRange({
      low: (pay.low * MILLION) / THOUSAND,
      high: (pay.high * MILLION) / THOUSAND,
    }),
    millionAny: speech.usd((pay.likely * share.likely * MILLION) / THOUSAND),
    qualifiedLow: speech.share(share.low),
    qualifiedHigh: speech.share(share.high),
    qualifiedShare: speech.shareRange(share),
    fund: price('fund.rpm'),
    minFollowers: count('rewards.minFollowers'),
    minViews: count('rewards.minViews30d'),
    minAge: count('rewards.minAge'),
    minAgeKR: count('rewards.minAgeKR'),
    minAgeJP: count('rewards.minAgeJP'),
    payoutDay: count('rewards.payoutDay'),
    minSeconds: count('rewards.minSeconds'),
    minQualified: count('rewards.minQualifiedViews'),
    deal1k: money('brand.priceAt1k'),
    deal10k: money('brand.priceAt10k'),
    deal100k: money('brand.priceAt100k'),
    deal1M: money('brand.priceAt1M'),
    deal10M: money('brand.priceAt10M'),
    liveFollowers: count('live.minFollowers'),
    withdrawal: money('live.minWithdrawal'),
    coins: speech.number(GIFT_COINS),
    diamonds: speech.figure(diamonds),
    gift: price('live.usdPerDiamond', diamonds),
    giftCost: price('live.usdPerCoin', GIFT_COINS),
    wage: speech.knownUsd(wage),
    wageViews: speech.compact(Number(((wage / pay.likely) * THOUSAND).toPrecision(DIGITS))),
    regions: regionsOf(card, speech),
    promotional: speech.share(rates['brand.maxPromotionalShare'].likely),
  };
}

/** The countries that the card names, in the language of `speech`. */
function regionsOf(card: Card, speech: FullSpeech): string {
  const language = speech.text('language.tag', {});
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { items, complete } = valueOn(card, REWARDS_REGIONS);
  const written = items.map((code) => names.of(code) ?? code);
  if (complete) return writeList(written, language);
  return speech.text('options.rates.andOthers', { items: writeOpenList(written, language) });
}
