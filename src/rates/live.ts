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
      note: 'TikTok keeps 50%. Vendors say the same; TikTok publishes no figure.',
    }),
    bounds: {
      min: 1,
      max: 20,
      why: 'Below 1 the creator would get more Diamonds than coins were given; above 20 TikTok would keep over 95%.',
    },
  },
  {
    id: 'live.usdPerDiamond',
    title: 'What a Diamond pays the creator',
    unit: 'usd-per-diamond',
    kind: 'range',
    article: cite(ARTICLE, 0.05, {
      disputed:
        'At this value 200 coins pay the creator $5, yet a viewer buys them for $2.11 to $2.83. Vendors say $0.005, and pages that do also say 1,000 Diamonds are about $50: a decimal point that slipped and was copied.',
    }),
    observed: cite(EKLIPSE, [0.005, 0.007, 0.01], {
      note: 'TikFinity and others say 0.005; the upper end is half of what two coins cost. The likely value is the geometric middle.',
    }),
    bounds: {
      min: 0,
      max: 0.1,
      why: 'Twice the highest value anyone claims; a Diamond comes from two coins, which cost a viewer under $0.03.',
    },
  },
  {
    id: 'live.usdPerCoin',
    title: 'What a coin costs a viewer',
    unit: 'usd-per-coin',
    kind: 'range',
    article: cite(THE_SUN, [0.0106, 0.0122, 0.0141], {
      note: '$0.74 for 70 coins on the web; $0.99 in the app (Techtoday, June 2025). The likely value is the geometric middle.',
    }),
    bounds: {
      min: 0.001,
      max: 0.1,
      why: 'Coins are sold for about a cent each.',
    },
  },
  {
    id: 'live.minFollowers',
    title: 'Followers needed to go LIVE',
    unit: 'followers',
    kind: 'fixed',
    article: cite(ARTICLE, 1_000, { note: 'The article says "about"; the press says the same.' }),
    bounds: FOLLOWERS,
  },
  {
    id: 'live.minWithdrawal',
    title: 'Least amount that can be withdrawn',
    unit: 'usd',
    kind: 'range',
    article: cite(ARTICLE, 100, { note: 'The article says "usually".' }),
    observed: cite(EKLIPSE, [50, 100, 100], {
      note: 'Unresolved: $50 and $100 are both reported.',
      disputed: 'Some vendors say $50, the article and others $100.',
    }),
    bounds: { min: 0, max: 1_000, why: 'More than $1,000 a day cannot be withdrawn at all.' },
  },
  {
    id: 'live.minAge',
    title: 'Age needed to receive gifts',
    unit: 'years',
    kind: 'fixed',
    article: cite(TIKTOK_LIVE_HELP, 18, { note: 'The viewers who give must be adults too.' }),
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
      note: 'No trustworthy figure exists and public pages show no gift income: a wide assumption.',
    }),
    bounds: {
      min: 0,
      max: 10_000,
      why: '10,000 coins would be over $100 from every viewer in every hour.',
    },
  },
  {
    id: 'live.viewersPerFollower',
    title: 'LIVE viewers per follower, where none were seen',
    unit: 'viewers-per-follower',
    kind: 'range',
    article: cite(ASSUMPTION, [0.0005, 0.003, 0.02], {
      note: 'No source gives it: between one viewer in 2,000 followers and one in 50. Viewers that were seen replace it.',
    }),
    bounds: {
      min: 0,
      max: 1,
      why: 'More viewers than followers at a time would be a LIVE carried by the feed, not by the account.',
    },
  },
] as const satisfies readonly Rate[];
