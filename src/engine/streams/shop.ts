import { threshold } from '../eligibility';
import { engineWords, nothingNow } from '../explain';
import { ZERO } from '../maths/dollars';
import { salesOf } from './sales';
import type { StreamModel, StreamResult } from './stream';

/** TikTok Shop: a commission on products tagged in videos. Needs a few followers. */
export const shop: StreamModel = {
  id: 'shop',
  estimate(context): StreamResult {
    const { rates, followers, settings } = context.facts;
    const sales = {
      clickRate: rates['shop.clickRate'],
      conversion: rates['shop.conversion'],
      basket: rates['shop.basket'],
      commission: rates['shop.commission'],
    };
    const result = salesOf('shop', context, sales, settings.headline?.shop === true);
    const needed = rates['shop.minFollowers'].low;
    if (followers === null || threshold(followers.value, needed) !== 'not-met') return result;
    const note = engineWords('note.shopFollowers', { seen: followers.value.value, needed });
    const explanation = nothingNow(result.stream.explanation, note);
    return { stream: { ...result.stream, now: ZERO, explanation }, amount: null, assumptions: [] };
  },
};
