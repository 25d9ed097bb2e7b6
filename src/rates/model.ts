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
      note: 'Applies to the part of the 30 days that the page does not show: views per day easily halve or double from week to week.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.viewsPerFollowerSpread',
    title: "How far one creator's views per follower stray from the typical",
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.2, 1, 5], {
      note: 'Views are heavy-tailed: used only where followers are known and no view was seen.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.postsPerMonth',
    title: 'Videos posted per month, where no dates were seen',
    unit: 'videos-per-month',
    kind: 'range',
    article: cite(ASSUMPTION, [2, 10, 30], {
      note: 'From one video in two weeks to one a day; studies of brands find 8 to 20 a month.',
    }),
    bounds: { min: 0, max: 1_000, why: 'A thousand a month would be more than one an hour.' },
  },
  {
    id: 'model.engagementSpread',
    title: 'How far one creator’s engagement strays from the usual of that size',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.4, 1, 2.5], {
      note: 'Published means differ about twofold between studies, and single creators more: used to say how much would be known once the engagement is.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.engagementPerPost',
    title: 'How much one post says about a creator’s engagement',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.25, {
      note: 'Each post leaves three quarters of the doubt that was left: five posts say about three quarters of what there is to know.',
    }),
    bounds: WEIGHT,
  },
  {
    id: 'model.nicheSpread',
    title: 'How far the pay of one niche strays from the middle',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.7, 1, 1.5], {
      note: 'The lowest and the highest of the relative niche factors, read as four niches in five.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.regionSpread',
    title: 'How far the pay of one region strays from the middle',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.6, 1, 1.5], {
      note: 'The regions’ likely values lie between about half and one and a half times their middle.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.unexplainedShare',
    title: 'Part of a band’s variance that no known factor takes away',
    unit: 'share',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.25, {
      note: 'TikTok does not publish its formula, and a price is negotiated: knowing region, niche, engagement and watch time leaves half the band’s width at least.',
    }),
    bounds: SHARE,
  },
  {
    id: 'model.monthProxy',
    title: 'Views that came in 30 days, per view of the videos posted in them',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.8, 1, 1.3], {
      note: 'Older videos go on being watched and the newest have views to come. Counts remembered from an earlier visit replace this.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'model.payoutSpread',
    title: 'How far one month’s pay strays from an account’s usual',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.7, 1, 1.4], {
      note: 'Creators see their pay per 1,000 move by about a third from month to month: one month is evidence, not proof.',
    }),
    bounds: FACTOR,
  },
] as const satisfies readonly Rate[];
