import * as z from 'zod/mini';
import { eligibilitySchema } from '../engine/estimate';
import { engineSettingsSchema } from '../engine/input';
import { readingSchema } from '../reading/reading';

/**
 * What the worker is asked, by message. It is parsed where it arrives, so only the worker carries these
 * schemas; those who ask carry the one of the answer.
 */

/**
 * Popup → worker, `estimate`: the whole Estimate for a Reading. `whatIf` takes the place of what the user
 * set, for this one answer.
 */
export const estimateRequest = z.object({
  reading: readingSchema,
  whatIf: z.optional(engineSettingsSchema),
});
export type EstimateRequest = z.infer<typeof estimateRequest>;

/** Popup → worker, `gift`: what coins given to a creator come to. */
export const giftRequest = z.object({ coins: z.number().check(z.nonnegative(), z.lte(1e9)) });
export type GiftRequest = z.infer<typeof giftRequest>;

/** Page → worker, `draw-card`: the creator card of a Reading, in words. */
export const cardRequest = z.object({ reading: readingSchema });
export type CardRequest = z.infer<typeof cardRequest>;

/**
 * Page → worker, `draw-videos`: what to say of each video of a batch. The reading holds the creator as known
 * so far and only the videos asked for; whether the account may earn was said by the card before.
 */
export const videosRequest = z.object({
  reading: readingSchema,
  account: eligibilitySchema.shape.status,
});
export type VideosRequest = z.infer<typeof videosRequest>;
