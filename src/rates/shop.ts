import { words } from '../words/words';
import { SHARE } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { ASSUMPTION, AUTODS, HUBFLUENCE } from './sources';

/** TikTok Shop: product tags in videos and LIVE, on commission. A calculator only. */
export const SHOP_RATES = [
  {
    id: 'shop.minFollowers',
    title: 'Followers needed to tag products of others',
    unit: 'followers',
    kind: 'range',
    article: cite(AUTODS, [1_000, 1_000, 5_000], {
      note: words('rateNote.byCountryOwn'),
    }),
    bounds: {
      min: 0,
      max: 1_000_000,
      why: words('rateBound.followers', { followers: 1_000_000 }),
    },
  },
  {
    id: 'shop.commission',
    title: 'Commission on a Shop sale, category not known',
    unit: 'share',
    kind: 'range',
    article: cite(HUBFLUENCE, [0.1, 0.15, 0.3], {
      note: words('rateNote.shopCommission'),
      disputed: words('rateDispute.shopCommission', {
        low: { share: 0.02 },
        high: { share: 0.2 },
        least: { share: 0.01 },
        most: { share: 0.8 },
      }),
    }),
    bounds: SHARE,
  },
  {
    id: 'shop.clickRate',
    title: 'Share of views that open a tagged product',
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.001, 0.005, 0.02], {
      note: words('rateNote.productTag'),
    }),
    bounds: SHARE,
  },
  {
    id: 'shop.conversion',
    title: 'Share of product views that buy',
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.005, 0.02, 0.05], {
      note: words('rateNote.noPredictor'),
    }),
    bounds: SHARE,
  },
  {
    id: 'shop.basket',
    title: 'What a Shop buyer spends',
    unit: 'usd',
    kind: 'range',
    article: cite(ASSUMPTION, [10, 25, 60], { note: words('rateNote.noFigure') }),
    bounds: { min: 0, max: 10_000, why: words('rateBound.basket') },
  },
] as const satisfies readonly Rate[];
