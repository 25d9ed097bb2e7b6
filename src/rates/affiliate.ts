import { words } from '../words/words';
import { SHARE } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { ASSUMPTION, AUTODS, HUBFLUENCE } from './sources';

const SET_BY_SELLER = words('rateNote.setBySeller');
const LOWER_CLAIMS = words('rateDispute.lowerCommission', {
  least: { share: 0.01 },
  most: { share: 0.8 },
});

/** Affiliate links: views × click rate × conversion × basket × commission. A calculator only. */
export const AFFILIATE_RATES = [
  {
    id: 'affiliate.minFollowers',
    title: 'Followers needed for affiliate access inside TikTok',
    unit: 'followers',
    kind: 'range',
    reference: true,
    article: cite(AUTODS, [1_000, 1_000, 5_000], {
      note: words('rateNote.byCountryLinks'),
    }),
    bounds: {
      min: 0,
      max: 1_000_000,
      why: words('rateBound.followers', { followers: 1_000_000 }),
    },
  },
  {
    id: 'affiliate.commission',
    title: 'Commission on a sale, category not known',
    unit: 'share',
    kind: 'range',
    article: cite(HUBFLUENCE, [0.1, 0.15, 0.3], {
      note: words('rateNote.commission'),
      disputed: LOWER_CLAIMS,
    }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.commissionBeauty',
    title: 'Commission on a sale, beauty',
    unit: 'share',
    kind: 'range',
    article: cite(HUBFLUENCE, [0.15, 0.2, 0.25], { note: SET_BY_SELLER, disputed: LOWER_CLAIMS }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.commissionSupplements',
    title: 'Commission on a sale, supplements',
    unit: 'share',
    kind: 'range',
    reference: true,
    article: cite(HUBFLUENCE, [0.2, 0.25, 0.3], { note: SET_BY_SELLER, disputed: LOWER_CLAIMS }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.commissionHome',
    title: 'Commission on a sale, home',
    unit: 'share',
    kind: 'range',
    reference: true,
    article: cite(HUBFLUENCE, [0.1, 0.15, 0.2], { note: SET_BY_SELLER, disputed: LOWER_CLAIMS }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.commissionApparel',
    title: 'Commission on a sale, apparel',
    unit: 'share',
    kind: 'range',
    reference: true,
    article: cite(HUBFLUENCE, [0.1, 0.15, 0.2], { note: SET_BY_SELLER, disputed: LOWER_CLAIMS }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.clickRate',
    title: 'Share of views that follow the link',
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.0005, 0.002, 0.01], {
      note: words('rateNote.profileLink'),
    }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.conversion',
    title: 'Share of clicks that buy',
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.005, 0.015, 0.04], { note: words('rateNote.noFigure') }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.basket',
    title: 'What a buyer spends',
    unit: 'usd',
    kind: 'range',
    article: cite(ASSUMPTION, [15, 35, 80], { note: words('rateNote.noFigure') }),
    bounds: { min: 0, max: 10_000, why: words('rateBound.basket') },
  },
] as const satisfies readonly Rate[];
