import { SHARE } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { ASSUMPTION, AUTODS, HUBFLUENCE } from './sources';

const SET_BY_SELLER =
  'Each seller sets the commission per product; the likely value is the middle of the band.';
const LOWER_CLAIMS = 'Another calculator gives about half as much, and sellers may set 1 to 80%.';

/** Affiliate links: views × click rate × conversion × basket × commission. A calculator only. */
export const AFFILIATE_RATES = [
  {
    id: 'affiliate.minFollowers',
    title: 'Followers needed for affiliate access inside TikTok',
    unit: 'followers',
    kind: 'range',
    article: cite(AUTODS, [1_000, 1_000, 5_000], {
      note: 'Depends on the country. Links outside TikTok need none.',
    }),
    bounds: {
      min: 0,
      max: 1_000_000,
      why: 'No programme is known that asks for more than a million followers.',
    },
  },
  {
    id: 'affiliate.commission',
    title: 'Commission on a sale, category not known',
    unit: 'share',
    kind: 'range',
    article: cite(HUBFLUENCE, [0.1, 0.15, 0.3], {
      note: 'From the lowest to the highest of the categories; likely is the middle of the ordinary ones.',
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
    article: cite(HUBFLUENCE, [0.2, 0.25, 0.3], { note: SET_BY_SELLER, disputed: LOWER_CLAIMS }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.commissionHome',
    title: 'Commission on a sale, home',
    unit: 'share',
    kind: 'range',
    article: cite(HUBFLUENCE, [0.1, 0.15, 0.2], { note: SET_BY_SELLER, disputed: LOWER_CLAIMS }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.commissionApparel',
    title: 'Commission on a sale, apparel',
    unit: 'share',
    kind: 'range',
    article: cite(HUBFLUENCE, [0.1, 0.15, 0.2], { note: SET_BY_SELLER, disputed: LOWER_CLAIMS }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.clickRate',
    title: 'Share of views that follow the link',
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.0005, 0.002, 0.01], {
      note: 'No trustworthy figure exists; the link mostly stands in the profile, a step away from the video.',
    }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.conversion',
    title: 'Share of clicks that buy',
    unit: 'share',
    kind: 'range',
    article: cite(ASSUMPTION, [0.005, 0.015, 0.04], { note: 'No trustworthy figure exists.' }),
    bounds: SHARE,
  },
  {
    id: 'affiliate.basket',
    title: 'What a buyer spends',
    unit: 'usd',
    kind: 'range',
    article: cite(ASSUMPTION, [15, 35, 80], { note: 'No trustworthy figure exists.' }),
    bounds: { min: 0, max: 10_000, why: 'A mean basket above $10,000 is no consumer shop.' },
  },
] as const satisfies readonly Rate[];
