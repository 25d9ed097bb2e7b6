import { giftOf } from '../../engine/gifts';
import type { GiftAnswer } from '../../messages/ask-gift';
import type { GiftRequest } from '../../messages/requests';
import { resolveRates } from '../../rates/cards';
import type { Card } from '../../rates/rate';
import type { Visit } from '../visit';

/**
 * Returns what a gift comes to by both rate cards, side by side whichever is in force: they differ most
 * here. The user's own rates take the place of either's.
 */
export function answerGift({ coins }: GiftRequest, { settings }: Visit): GiftAnswer {
  const on = (card: Card) => resolveRates({ card, edits: settings.rateEdits });
  const paid = (card: Card) => {
    const { diamonds, usd } = giftOf(coins, on(card));
    return { diamonds, usd };
  };
  const { low, likely, high } = on(settings.card)['live.usdPerCoin'];
  return {
    coins,
    article: paid('article'),
    observed: paid('observed'),
    cost: { low: coins * low, likely: coins * likely, high: coins * high },
  };
}
