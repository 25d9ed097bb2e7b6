import { SHARE } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { EMPLICIT, RIVAL_IQ, SOCIALINSIDER, SPONSORRATE } from './sources';

const BY_FOLLOWERS =
  'Likes, comments and shares per post ÷ followers. Falls with size, unlike the rate by views: name the one that is shown.';
const BY_VIEWS =
  'Likes, comments and shares ÷ views, of brands. Rises with size, unlike the rate by followers: name the one that is shown.';
const REACH_BOUNDS = {
  min: 0,
  max: 100,
  why: 'A video seen a hundred times as often as it has followers is an exception, not a habit.',
} as const;

/** What engagement and reach are usual. The size bands in order: bands.ts. */
export const ENGAGEMENT_RATES = [
  {
    id: 'engagement.byFollowersUnder100k',
    title: 'Usual engagement by followers, under 100,000 followers',
    unit: 'share',
    kind: 'fixed',
    article: cite(EMPLICIT, 0.075, { note: BY_FOLLOWERS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.byFollowers100kTo500k',
    title: 'Usual engagement by followers, 100,000 to 500,000 followers',
    unit: 'share',
    kind: 'fixed',
    article: cite(EMPLICIT, 0.051, { note: BY_FOLLOWERS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.byFollowers500kTo1M',
    title: 'Usual engagement by followers, 500,000 to 1 million followers',
    unit: 'share',
    kind: 'fixed',
    article: cite(EMPLICIT, 0.045, { note: BY_FOLLOWERS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.byFollowers1MTo5M',
    title: 'Usual engagement by followers, 1 to 5 million followers',
    unit: 'share',
    kind: 'fixed',
    article: cite(EMPLICIT, 0.038, { note: BY_FOLLOWERS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.byFollowers5MTo10M',
    title: 'Usual engagement by followers, 5 to 10 million followers',
    unit: 'share',
    kind: 'fixed',
    article: cite(EMPLICIT, 0.042, { note: BY_FOLLOWERS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.byFollowersAbove10M',
    title: 'Usual engagement by followers, above 10 million followers',
    unit: 'share',
    kind: 'fixed',
    article: cite(EMPLICIT, 0.029, { note: BY_FOLLOWERS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.byViewsMean',
    title: 'Usual engagement by views, all sizes',
    unit: 'share',
    kind: 'fixed',
    article: cite(RIVAL_IQ, 0.041, { note: BY_VIEWS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.byViewsUnder5k',
    title: 'Usual engagement by views, under 5,000 followers',
    unit: 'share',
    kind: 'fixed',
    article: cite(RIVAL_IQ, 0.038, { note: BY_VIEWS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.byViewsAbove1M',
    title: 'Usual engagement by views, above 1 million followers',
    unit: 'share',
    kind: 'fixed',
    article: cite(RIVAL_IQ, 0.075, { note: BY_VIEWS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.viewsPerFollowerMean',
    title: 'Views of a video per follower, mean',
    unit: 'share',
    kind: 'fixed',
    article: cite(SOCIALINSIDER, 0.16, {
      note: 'Views per follower have a heavy tail: most creators lie below their mean.',
    }),
    bounds: REACH_BOUNDS,
  },
  {
    id: 'engagement.viewsPerFollower',
    title: 'Views of a video per follower, typical',
    unit: 'share',
    kind: 'range',
    article: cite(SPONSORRATE, [0.15, 0.2, 0.4], {
      note: 'Published as 15 to 40%; the likely value lies between the geometric middle (24%) and the mean another study measured (16%). Single creators stray much further: see model.viewsPerFollowerSpread.',
    }),
    bounds: REACH_BOUNDS,
  },
] as const satisfies readonly Rate[];
