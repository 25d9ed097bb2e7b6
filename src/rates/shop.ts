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
      note: 'Depends on the country; sellers of their own products need none.',
    }),
    bounds: {
      min: 0,
      max: 1_000_000,
      why: 'No programme is known that asks for more than a million followers.',
    },
  },
  {
    id: 'shop.commission',
    title: 'Commission on a Shop sale, category not known',
    unit: 'share',
    kind: 'range',
    article: cite(HUBFLUENCE, [0.1, 0.15, 0.3], {
      note: 'From the lowest to the highest of the categories listed under affiliate; a creator who sells own products earns a margin instead.',
      disputed: 'Another calculator gives 2 to 20%, and sellers may set 1 to 80%.',
    }),
    bounds: SHARE,
  },
  {
    id: 'shop.clickRate',
    title: 'Share of views that open a tagged product',
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.001, 0.005, 0.02], {
      note: 'No trustworthy figure exists; higher than for a link in the profile, as the tag stands in the video.',
    }),
    bounds: SHARE,
  },
  {
    id: 'shop.conversion',
    title: 'Share of product views that buy',
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.005, 0.02, 0.05], {
      note: 'No trustworthy figure exists; follower counts do not predict sales.',
    }),
    bounds: SHARE,
  },
  {
    id: 'shop.basket',
    title: 'What a Shop buyer spends',
    unit: 'usd',
    kind: 'range',
    article: cite(ASSUMPTION, [10, 25, 60], { note: 'No trustworthy figure exists.' }),
    bounds: { min: 0, max: 10_000, why: 'A mean basket above $10,000 is no consumer shop.' },
  },
] as const satisfies readonly Rate[];
