import * as z from 'zod/mini';
import { readingSchema } from '../reading/reading';

/**
 * What the worker is asked, by message. It is parsed where it arrives, so only the worker carries these
 * schemas; those who ask carry the one of the answer.
 */

/** Popup → worker, `estimate`: the whole Estimate for a Reading. */
export const estimateRequest = z.object({ reading: readingSchema });
export type EstimateRequest = z.infer<typeof estimateRequest>;

/** Page → worker, `estimate-card`: what the creator card shows of the Estimate for a Reading. */
export const cardRequest = z.object({ reading: readingSchema });
export type CardRequest = z.infer<typeof cardRequest>;

/**
 * Page → worker, `estimate-videos`: what each video of a batch earns by its own rules. The reading holds
 * the creator as known so far and only the videos asked for.
 */
export const videosRequest = z.object({ reading: readingSchema });
export type VideosRequest = z.infer<typeof videosRequest>;
