import { words } from '../words/words';
import { SHARE } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { EMPLICIT, RIVAL_IQ, SOCIALINSIDER, SPONSORRATE } from './sources';

const BY_FOLLOWERS = words('rateNote.byFollowers');
const BY_VIEWS = words('rateNote.byViews');
const REACH_BOUNDS = {
  min: 0,
  max: 100,
  why: words('rateBound.reach'),
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
    reference: true,
    article: cite(RIVAL_IQ, 0.041, { note: BY_VIEWS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.byViewsUnder5k',
    title: 'Usual engagement by views, under 5,000 followers',
    unit: 'share',
    kind: 'fixed',
    reference: true,
    article: cite(RIVAL_IQ, 0.038, { note: BY_VIEWS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.byViewsAbove1M',
    title: 'Usual engagement by views, above 1 million followers',
    unit: 'share',
    kind: 'fixed',
    reference: true,
    article: cite(RIVAL_IQ, 0.075, { note: BY_VIEWS }),
    bounds: SHARE,
  },
  {
    id: 'engagement.viewsPerFollowerMean',
    title: 'Views of a video per follower, mean',
    unit: 'share',
    kind: 'fixed',
    reference: true,
    article: cite(SOCIALINSIDER, 0.16, {
      note: words('rateNote.heavyTail'),
    }),
    bounds: REACH_BOUNDS,
  },
  {
    id: 'engagement.viewsPerFollower',
    title: 'Views of a video per follower, typical',
    unit: 'share',
    kind: 'range',
    reference: true,
    article: cite(SPONSORRATE, [0.15, 0.2, 0.4], {
      note: words('rateNote.viewsPerFollower', {
        low: { share: 0.15 },
        high: { share: 0.4 },
        middle: { share: 0.24 },
        mean: { share: 0.16 },
      }),
    }),
    bounds: REACH_BOUNDS,
  },
] as const satisfies readonly Rate[];
