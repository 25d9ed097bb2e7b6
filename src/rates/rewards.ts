import { words } from '../words/words';
import { AGE, FOLLOWERS, SHARE } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import {
  ARTICLE,
  EXCITE_JAPAN,
  KAME_WEB,
  NAPOLIFY_PAYOUT,
  NAPOLIFY_QUALIFIED,
  TIKTOK_REWARDS_HELP,
  TIKTOK_REWARDS_LAUNCH,
} from './sources';

/** The rules of the Creator Rewards Program. What it pays: rewards-pay.ts; what moves it: rewards-effects.ts. */
export const REWARDS_RATES = [
  {
    id: 'rewards.minFollowers',
    title: 'Followers an account needs',
    unit: 'followers',
    kind: 'fixed',
    article: cite(ARTICLE, 10_000),
    observed: cite(TIKTOK_REWARDS_LAUNCH, 10_000),
    bounds: FOLLOWERS,
  },
  {
    id: 'rewards.minViews30d',
    title: 'Views an account needs in the last 30 days',
    unit: 'views',
    kind: 'fixed',
    article: cite(ARTICLE, 100_000),
    observed: cite(TIKTOK_REWARDS_LAUNCH, 100_000),
    bounds: {
      min: 0,
      max: 10_000_000,
      why: words('rateBound.views', { views: 10_000_000 }),
    },
  },
  {
    id: 'rewards.minAge',
    title: 'Age a creator needs',
    unit: 'years',
    kind: 'fixed',
    article: cite(ARTICLE, 18),
    observed: cite(TIKTOK_REWARDS_LAUNCH, 18),
    bounds: AGE,
  },
  {
    id: 'rewards.minAgeKR',
    title: 'Age a creator needs in South Korea',
    unit: 'years',
    kind: 'fixed',
    article: cite(ARTICLE, 19),
    observed: cite(TIKTOK_REWARDS_HELP, 19),
    bounds: AGE,
  },
  {
    id: 'rewards.minAgeJP',
    title: 'Age a creator needs in Japan',
    unit: 'years',
    kind: 'fixed',
    article: cite(ARTICLE, 20, {
      disputed: words('rateDispute.japanAge', { age: 18 }),
    }),
    observed: cite(EXCITE_JAPAN, 18),
    bounds: AGE,
  },
  {
    id: 'rewards.minSeconds',
    title: 'Length a video needs',
    unit: 'seconds',
    kind: 'fixed',
    article: cite(ARTICLE, 60),
    observed: cite(TIKTOK_REWARDS_LAUNCH, 60, {
      note: words('rateNote.overAMinute', { seconds: 60 }),
    }),
    bounds: {
      min: 0,
      max: 3_600,
      why: words('rateBound.videoLength'),
    },
  },
  {
    id: 'rewards.minQualifiedViews',
    title: 'Qualified views a video needs before it earns',
    unit: 'qualified-views',
    kind: 'fixed',
    article: cite(ARTICLE, 1_000),
    observed: cite(KAME_WEB, 1_000),
    bounds: {
      min: 0,
      max: 1_000_000,
      why: words('rateBound.qualifiedViews', { views: 1_000_000 }),
    },
  },
  {
    id: 'rewards.payoutDay',
    title: 'Day of the next month around which Rewards are paid out',
    unit: 'day-of-month',
    kind: 'fixed',
    article: cite(NAPOLIFY_PAYOUT, 15),
    bounds: { min: 1, max: 31, why: words('rateBound.dayOfMonth', { days: 31 }) },
  },
  {
    id: 'rewards.qualifiedShare',
    title: 'Share of all views that are qualified',
    unit: 'share',
    kind: 'range',
    article: cite(NAPOLIFY_QUALIFIED, [0.3, 0.45, 0.6], {
      note: words('rateNote.qualifiedShare', {
        low: { share: 0.3 },
        high: { share: 0.6 },
        other: { share: 0.4 },
      }),
    }),
    bounds: SHARE,
  },
] as const satisfies readonly Rate[];
