import * as z from 'zod/mini';
import { rangeSchema } from '../engine/range';
import { ask } from './transport';
import type { Answer } from './transport';

const paidSchema = z.object({ diamonds: z.number(), usd: rangeSchema });

/** What a gift comes to: for the creator by each rate card, for the viewer by what coins cost. */
export const giftSchema = z.object({
  coins: z.number(),
  article: paidSchema,
  observed: paidSchema,
  /** What the coins cost the viewer, in US dollars. */
  cost: rangeSchema,
});
export type GiftAnswer = z.infer<typeof giftSchema>;

/** Asks the worker what `coins` (0 and up) given to a creator come to. */
export function askGift(coins: number): Promise<Answer<GiftAnswer>> {
  return ask('gift', { coins }, (raw) => giftSchema.parse(raw));
}
