import type { Rates } from '../rates/cards';
import { orderly } from './maths/dollars';
import type { Range } from './range';

/** What a gift comes to. */
export interface Gift {
  coins: number;
  diamonds: number;
  /** What the creator gets, in US dollars. */
  usd: Range;
}

/** Returns what `coins` (0 and up) given by viewers pay the creator: coins → Diamonds → dollars. */
export function giftOf(coins: number, rates: Rates): Gift {
  const perDiamond = rates['live.coinsPerDiamond'].likely;
  const { low, likely, high } = rates['live.usdPerDiamond'];
  const diamonds = coins / perDiamond;
  return { coins, diamonds, usd: orderly(diamonds * low, diamonds * likely, diamonds * high) };
}
