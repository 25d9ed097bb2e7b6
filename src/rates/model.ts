import { FACTOR } from './bounds';
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
] as const satisfies readonly Rate[];
