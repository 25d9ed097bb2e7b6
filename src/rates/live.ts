import { words } from '../words/words';
import { AGE, FOLLOWERS } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { ARTICLE, ASSUMPTION, EKLIPSE, THE_SUN, TIKTOK_LIVE_HELP } from './sources';

/** LIVE gifts: what a viewer pays, what the creator gets, who may. */
export const LIVE_RATES = [
  {
    id: 'live.coinsPerDiamond',
    title: 'Coins that make one Diamond',
    unit: 'coins-per-diamond',
    kind: 'fixed',
    article: cite(ARTICLE, 2, {
      note: words('rateNote.coinsKept', { share: { share: 0.5 } }),
    }),
    bounds: {
      min: 1,
      max: 20,
      why: words('rateBound.coinsPerDiamond', { least: 1, most: 20, share: { share: 0.95 } }),
    },
  },
  {
    id: 'live.usdPerDiamond',
    title: 'What a Diamond pays the creator',
    unit: 'usd-per-diamond',
    kind: 'range',
    article: cite(ARTICLE, 0.05, {
      disputed: words('rateDispute.diamond', {
        coins: 200,
        pays: 5,
        low: 2.11,
        high: 2.83,
        vendors: 0.005,
        diamonds: 1_000,
        say: 50,
      }),
    }),
    observed: cite(EKLIPSE, [0.005, 0.007, 0.01], {
      note: words('rateNote.diamondObserved', { value: 0.005 }),
    }),
    bounds: {
      min: 0,
      max: 0.1,
      why: words('rateBound.diamond', { cost: 0.03 }),
    },
  },
  {
    id: 'live.usdPerCoin',
    title: 'What a coin costs a viewer',
    unit: 'usd-per-coin',
    kind: 'range',
    // 0.74 / 70 and 0.99 / 70, to a digit more than is shown: at 0.0106, 200 coins would be a cent off 2.11 dollars.
    article: cite(THE_SUN, [0.01057, 0.0122, 0.01414], {
      note: words('rateNote.coinPrice', { web: 0.74, coins: 70, app: 0.99 }),
    }),
    bounds: {
      min: 0.001,
      max: 0.1,
      why: words('rateBound.coin'),
    },
  },
  {
    id: 'live.minFollowers',
    title: 'Followers needed to go LIVE',
    unit: 'followers',
    kind: 'fixed',
    article: cite(ARTICLE, 1_000, { note: words('rateNote.saysAbout') }),
    bounds: FOLLOWERS,
  },
  {
    id: 'live.minWithdrawal',
    title: 'Least amount that can be withdrawn',
    unit: 'usd',
    kind: 'range',
    article: cite(ARTICLE, 100, { note: words('rateNote.saysUsually') }),
    observed: cite(EKLIPSE, [50, 100, 100], {
      note: words('rateNote.withdrawal', { low: 50, high: 100 }),
      disputed: words('rateDispute.withdrawal', { low: 50, high: 100 }),
    }),
    bounds: { min: 0, max: 1_000, why: words('rateBound.withdrawal') },
  },
  {
    id: 'live.minAge',
    title: 'Age needed to receive gifts',
    unit: 'years',
    kind: 'fixed',
    article: cite(TIKTOK_LIVE_HELP, 18, { note: words('rateNote.givers') }),
    bounds: AGE,
  },
  {
    id: 'live.minAgeKR',
    title: 'Age needed to receive gifts in South Korea',
    unit: 'years',
    kind: 'fixed',
    article: cite(TIKTOK_LIVE_HELP, 19),
    bounds: AGE,
  },
  {
    id: 'live.coinsPerViewerHour',
    title: 'Coins given per viewer and hour',
    unit: 'coins-per-viewer-hour',
    kind: 'range',
    article: cite(ASSUMPTION, [2, 20, 150], {
      note: words('rateNote.noFigureGifts'),
    }),
    bounds: {
      min: 0,
      max: 10_000,
      why: words('rateBound.viewerCoins', { coins: 10_000, cost: 100 }),
    },
  },
  {
    id: 'live.viewersPerFollower',
    title: 'LIVE viewers per follower, where none were seen',
    unit: 'viewers-per-follower',
    kind: 'range',
    article: cite(ASSUMPTION, [0.0005, 0.003, 0.02], {
      note: words('rateNote.viewersPerFollower', { many: 2_000, few: 50 }),
    }),
    bounds: {
      min: 0,
      max: 1,
      why: words('rateBound.viewersPerFollower'),
    },
  },
] as const satisfies readonly Rate[];
