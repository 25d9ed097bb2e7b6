import { words } from '../words/words';
import { FACTOR, SHARE, WEIGHT } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { ASSUMPTION } from './sources';

/**
 * What the model assumes where no page and no source says anything: all of grade P.
 * To add one, append an entry with an id `model.<name>`, a note that says why the value is what it is,
 * and bounds a person understands; then `npm run sources`. `RateId` and the tables follow by themselves.
 * What belongs to one programme goes into that programme's file instead.
 */
export const MODEL_RATES = [
  {
    id: 'model.extrapolationSpread',
    title: 'How far the days that were not seen stray from those that were',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.5, 1, 2], {
      note: words('rateNote.extrapolation', { days: 30 }),
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.viewsSpread',
    title: 'How far the views of one creator’s videos differ',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.25, 1, 4], {
      note: words('rateNote.viewsSpread'),
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.viewsSpreadPerVideo',
    title: 'How much one video says about how far the others differ',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.25, {
      note: words('rateNote.viewsSpreadPerVideo'),
    }),
    bounds: WEIGHT,
  },
  {
    id: 'model.postsPerMonth',
    title: 'Videos posted per month, where no dates were seen',
    unit: 'videos-per-month',
    kind: 'range',
    article: cite(ASSUMPTION, [2, 10, 30], {
      note: words('rateNote.postsPerMonth', { low: 8, high: 20 }),
    }),
    bounds: { min: 0, max: 1_000, why: words('rateBound.postsPerMonth', { videos: 1_000 }) },
  },
  {
    id: 'model.engagementSpread',
    title: 'How far one creator’s engagement strays from the usual of that size',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.4, 1, 2.5], {
      note: words('rateNote.engagementSpread'),
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.engagementPerPost',
    title: 'How much one post says about a creator’s engagement',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.25, {
      note: words('rateNote.engagementPerPost'),
    }),
    bounds: WEIGHT,
  },
  {
    id: 'model.nicheSpread',
    title: 'How far the pay of one niche strays from the middle',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.7, 1, 1.5], {
      note: words('rateNote.nicheSpread'),
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.regionSpread',
    title: 'How far the pay of one region strays from the middle',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.6, 1, 1.5], {
      note: words('rateNote.regionSpread'),
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.unexplainedShare',
    title: 'Part of a band’s variance that no known factor takes away',
    unit: 'share',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.25, {
      note: words('rateNote.unexplained'),
    }),
    bounds: SHARE,
  },
  {
    id: 'model.monthProxy',
    title: 'Views that came in 30 days, per view of the videos posted in them',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.8, 1, 1.3], {
      note: words('rateNote.monthProxy'),
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.payoutSpread',
    title: 'How far one month’s pay strays from an account’s usual',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.7, 1, 1.4], {
      note: words('rateNote.payoutSpread', { views: 1_000 }),
    }),
    bounds: FACTOR,
  },
] as const satisfies readonly Rate[];
