import { AGE, FOLLOWERS, SHARE } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { APPLE_SUBSCRIPTIONS, ASSUMPTION, SOCIAL_MEDIA_TODAY } from './sources';

const OR_LIVE = 'Or the criteria for LIVE, which are lower.';

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
      why: 'No programme is known that asks for more than ten million views a month.',
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
      note: 'Prices that were seen; the creator chooses the tiers.',
    }),
    bounds: { min: 0, max: 500, why: 'No tier above $500 a month is known.' },
  },
  {
    id: 'subscriptions.appStoreFee',
    title: "App store's fee, taken before TikTok's share",
    unit: 'share',
    kind: 'range',
    article: cite(APPLE_SUBSCRIPTIONS, [0.15, 0.3, 0.3], {
      note: "Apple leaves a developer 70% in a subscriber's first year and 85% after it. What is paid on the web bears none.",
    }),
    bounds: SHARE,
  },
  {
    id: 'subscriptions.creatorShareUS',
    title: "Creator's share after the app store's fee, United States and Canada",
    unit: 'share',
    kind: 'range',
    article: cite(SOCIAL_MEDIA_TODAY, [0.7, 0.7, 0.9], {
      note: '70%, up to 90% with bonuses that few can count on.',
    }),
    bounds: SHARE,
  },
  {
    id: 'subscriptions.creatorShareElsewhere',
    title: "Creator's share after the app store's fee, other countries",
    unit: 'share',
    kind: 'range',
    article: cite(SOCIAL_MEDIA_TODAY, [0.5, 0.5, 0.7], {
      note: '50%, and 20% more from 1 million views a month.',
    }),
    bounds: SHARE,
  },
  {
    id: 'subscriptions.subscriberShare',
    title: 'Share of followers who subscribe',
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.0001, 0.0005, 0.003], {
      note: 'No data exists: between one follower in 10,000 and one in 330.',
    }),
    bounds: SHARE,
  },
] as const satisfies readonly Rate[];
