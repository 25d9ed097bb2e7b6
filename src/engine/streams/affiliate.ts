import { salesOf } from './sales';
import type { StreamModel } from './stream';

/** Affiliate links: a commission on what viewers buy through them. Links outside TikTok need no followers. */
export const affiliate: StreamModel = {
  id: 'affiliate',
  estimate(context) {
    const { rates, niche, settings } = context.facts;
    const beauty = niche?.value === 'beauty';
    const sales = {
      clickRate: rates['affiliate.clickRate'],
      conversion: rates['affiliate.conversion'],
      basket: rates['affiliate.basket'],
      commission: rates[beauty ? 'affiliate.commissionBeauty' : 'affiliate.commission'],
    };
    return salesOf('affiliate', context, sales, settings.headline?.affiliate === true);
  },
};
