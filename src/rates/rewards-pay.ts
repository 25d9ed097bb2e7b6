import { words } from '../words/words';
import { RPM } from './bounds';
import { cite } from './cite';
import type { Rate, RateValue } from './schema';
import { ARTICLE, CALCULATE_CREATOR } from './sources';

const CONTRADICTED = words('rateDispute.contradicted', { us: 0.92, low: 0.25, high: 0.6 });

/**
 * The article's band for a known region. It says that the US, the UK and Western Europe pay more and
 * gives no figure, so the ends stay and only the likely value moves: 0.70 there, 0.55 elsewhere,
 * around 0.63 where the region is not known.
 */
function articleBand(likely: number): RateValue {
  return cite(ARTICLE, [0.4, likely, 1], {
    note: words('rateNote.articleBand'),
  });
}
const paysMore = articleBand(0.7);
const others = articleBand(0.55);

/** A band published for a region; its middle is the geometric one, as the pay spreads by factors. */
function published(low: number, likely: number, high: number): RateValue {
  return cite(CALCULATE_CREATOR, [low, likely, high], {
    note: words('rateNote.geometricMiddle'),
    disputed: CONTRADICTED,
  });
}
const unverified = cite(CALCULATE_CREATOR, [0.3, 0.49, 0.8], {
  note: words('rateNote.unverified'),
  disputed: CONTRADICTED,
});

const unit = 'usd-per-1000-qualified-views';

/** What the Creator Rewards Program pays (RPM): overall, and by the region of the account. */
export const REWARDS_PAY_RATES = [
  {
    id: 'rewards.rpm',
    title: 'Pay per 1,000 qualified views, region not known',
    unit,
    kind: 'range',
    article: cite(ARTICLE, [0.4, 0.63, 1], {
      note: words('rateNote.rpmArticle', { low: 0.4, high: 1 }),
    }),
    observed: cite(CALCULATE_CREATOR, [0.12, 0.49, 1.1], {
      note: words('rateNote.rpmObserved'),
      disputed: CONTRADICTED,
    }),
    bounds: RPM,
  },
  {
    id: 'rewards.rpmUS',
    title: 'Pay per 1,000 qualified views, United States',
    unit,
    kind: 'range',
    article: paysMore,
    observed: published(0.45, 0.7, 1.1),
    bounds: RPM,
  },
  {
    id: 'rewards.rpmGB',
    title: 'Pay per 1,000 qualified views, United Kingdom',
    unit,
    kind: 'range',
    article: paysMore,
    observed: published(0.35, 0.56, 0.9),
    bounds: RPM,
  },
  {
    id: 'rewards.rpmDE',
    title: 'Pay per 1,000 qualified views, Germany',
    unit,
    kind: 'range',
    article: paysMore,
    observed: published(0.3, 0.49, 0.8),
    bounds: RPM,
  },
  {
    id: 'rewards.rpmFR',
    title: 'Pay per 1,000 qualified views, France',
    unit,
    kind: 'range',
    article: paysMore,
    observed: published(0.3, 0.49, 0.8),
    bounds: RPM,
  },
  {
    id: 'rewards.rpmWesternEurope',
    title: 'Pay per 1,000 qualified views, other countries of Western Europe',
    unit,
    kind: 'range',
    article: paysMore,
    observed: unverified,
    bounds: RPM,
  },
  {
    id: 'rewards.rpmBR',
    title: 'Pay per 1,000 qualified views, Brazil',
    unit,
    kind: 'range',
    article: others,
    observed: published(0.12, 0.23, 0.45),
    bounds: RPM,
  },
  {
    id: 'rewards.rpmMX',
    title: 'Pay per 1,000 qualified views, Mexico',
    unit,
    kind: 'range',
    article: others,
    observed: published(0.12, 0.23, 0.45),
    bounds: RPM,
  },
  {
    id: 'rewards.rpmJP',
    title: 'Pay per 1,000 qualified views, Japan',
    unit,
    kind: 'range',
    article: others,
    observed: unverified,
    bounds: RPM,
  },
  {
    id: 'rewards.rpmKR',
    title: 'Pay per 1,000 qualified views, South Korea',
    unit,
    kind: 'range',
    article: others,
    observed: unverified,
    bounds: RPM,
  },
] as const satisfies readonly Rate[];
