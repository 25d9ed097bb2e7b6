import { words } from '../words/words';
import { AGE, FOLLOWERS, SHARE } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { APPLE_SUBSCRIPTIONS, ASSUMPTION, SOCIAL_MEDIA_TODAY } from './sources';

const OR_LIVE = words('rateNote.orLive');

/** Subscriptions: a monthly fee at tiers the creator chooses. Which share holds where: regions.ts. */
export const SUBSCRIPTION_RATES = [
  {
    id: 'subscriptions.minFollowers',
    title: 'Followers needed to offer subscriptions',
    unit: 'followers',
    kind: 'fixed',
    article: cite(SOCIAL_MEDIA_TODAY, 10_000, { note: OR_LIVE }),
    bounds: FOLLOWERS,
  },
  {
    id: 'subscriptions.minViews30d',
    title: 'Views in the last month needed to offer subscriptions',
    unit: 'views',
    kind: 'fixed',
    article: cite(SOCIAL_MEDIA_TODAY, 100_000, { note: OR_LIVE }),
    bounds: {
      min: 0,
      max: 10_000_000,
      why: words('rateBound.views', { views: 10_000_000 }),
    },
  },
  {
    id: 'subscriptions.minAge',
    title: 'Age needed to offer subscriptions',
    unit: 'years',
    kind: 'fixed',
    article: cite(SOCIAL_MEDIA_TODAY, 18),
    bounds: AGE,
  },
  {
    id: 'subscriptions.price',
    title: 'Monthly price of a subscription',
    unit: 'usd',
    kind: 'range',
    article: cite(ASSUMPTION, [4.99, 4.99, 5.99], {
      note: words('rateNote.pricesSeen'),
    }),
    bounds: { min: 0, max: 500, why: words('rateBound.price') },
  },
  {
    id: 'subscriptions.appStoreFee',
    title: "App store's fee, taken before TikTok's share",
    unit: 'share',
    kind: 'range',
    article: cite(APPLE_SUBSCRIPTIONS, [0.15, 0.3, 0.3], {
      note: words('rateNote.appStore', { first: { share: 0.7 }, later: { share: 0.85 } }),
    }),
    bounds: SHARE,
  },
  {
    id: 'subscriptions.creatorShareUS',
    title: "Creator's share after the app store's fee, United States and Canada",
    unit: 'share',
    kind: 'range',
    article: cite(SOCIAL_MEDIA_TODAY, [0.7, 0.7, 0.9], {
      note: words('rateNote.shareBonus', { share: { share: 0.7 }, most: { share: 0.9 } }),
    }),
    bounds: SHARE,
  },
  {
    id: 'subscriptions.creatorShareElsewhere',
    title: "Creator's share after the app store's fee, other countries",
    unit: 'share',
    kind: 'range',
    article: cite(SOCIAL_MEDIA_TODAY, [0.5, 0.5, 0.7], {
      note: words('rateNote.shareViews', {
        share: { share: 0.5 },
        more: { share: 0.2 },
        views: 1_000_000,
      }),
    }),
    bounds: SHARE,
  },
  {
    id: 'subscriptions.subscriberShare',
    title: 'Share of followers who subscribe',
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.0001, 0.0005, 0.003], {
      note: words('rateNote.subscriberShare', { most: 10_000, least: 330 }),
    }),
    bounds: SHARE,
  },
] as const satisfies readonly Rate[];
