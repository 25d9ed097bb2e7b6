import * as z from 'zod/mini';
import { eligibilitySchema } from '../engine/estimate';
import { engineSettingsSchema } from '../engine/input';
import type { EngineSettings } from '../engine/input';
import { handleSchema, readingSchema } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { readCount, visible } from '../tiktok/seen/facts';
import { MOST_CHIPS } from './drawn';
import { CORNERS } from './overlay-state';
import { countText, languageSchema, seenAsReading } from './seen';

/**
 * What the worker is asked, by message. It is parsed where it arrives, so only the worker carries these
 * schemas; those who ask carry the one of the answer. A page sends what it saw, which is read on arrival: a
 * `…Question` is what is sent, a `…Request` what the handler gets.
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

/**
 * Whether the page stands in a private window, where memory is not used. The popup over it says so: the browser does
 * not tell that of the popup itself.
 */
const isPrivate = z.boolean();

/**
 * Popup → worker, `estimate-seen`: the Reading of what a page saw, and the Estimate for it. A page may hold
 * thousands of videos, and what is shown first needs none but the first, which is the one that is open.
 */
export const estimateSeenRequest = z.object({
  reading: seenAsReading,
  isPrivate,
  whatIf: z.optional(engineSettingsSchema),
  videos: z.enum(['first', 'all']),
});
export type EstimateSeenRequest = z.output<typeof estimateSeenRequest>;
/** The reading goes from the page to the worker as it came: only the worker looks into it. */
export type EstimateSeenQuestion = Omit<z.input<typeof estimateSeenRequest>, 'reading'> & {
  reading: unknown;
};

/**
 * Popup → worker, `export-estimate`: the Estimate for what a page saw or for a Reading, with all that it is made
 * from, so that it can be made again elsewhere.
 */
export const exportRequest = z.object({
  subject: z.union([
    z.object({ seen: seenAsReading, isPrivate }),
    z.object({ reading: readingSchema }),
  ]),
  whatIf: z.optional(engineSettingsSchema),
});
export type ExportRequest = z.output<typeof exportRequest>;
export interface ExportQuestion {
  subject: { seen: unknown; isPrivate: boolean } | { reading: Reading };
  whatIf: EngineSettings;
}

/** Popup → worker, `gift`: what coins given to a creator come to. */
export const giftRequest = z.object({ coins: z.number().check(z.nonnegative(), z.lte(1e9)) });
export type GiftRequest = z.infer<typeof giftRequest>;

/** Page → worker, `draw-card`: the creator card of a Reading, in words. */
export const cardRequest = z.object({ reading: seenAsReading });
export type CardRequest = z.output<typeof cardRequest>;
export type CardQuestion = z.input<typeof cardRequest>;

/**
 * Page → worker, `draw-videos`: what to say of each video of a batch. The reading holds the creator as known
 * so far and only the videos asked for; whether the account may earn was said by the card before.
 */
export const videosRequest = z.object({
  reading: seenAsReading,
  account: eligibilitySchema.shape.status,
});
export type VideosRequest = z.output<typeof videosRequest>;
export type VideosQuestion = z.input<typeof videosRequest>;

/** Page → worker, `draw-pill`: what to say of the video that is open, `videos[0]` of the reading. */
export const pillRequest = z.object({ reading: seenAsReading });
export type PillRequest = z.output<typeof pillRequest>;
export type PillQuestion = z.input<typeof pillRequest>;

/** Page → worker, `draw-live`: what to say of the LIVE that is open. */
export const liveRequest = z.object({ reading: seenAsReading });
export type LiveRequest = z.output<typeof liveRequest>;
export type LiveQuestion = z.input<typeof liveRequest>;

/** Page → worker, `draw-chips`: what to say beside creators who are named in a list. */
export const chipsRequest = z.pipe(
  z.object({
    language: languageSchema,
    creators: z
      .array(z.object({ handle: handleSchema, followers: z.nullable(countText) }))
      .check(z.maxLength(MOST_CHIPS)),
  }),
  z.transform(({ creators, language }) => ({
    creators: creators.map(({ handle, followers }) => ({
      handle,
      followers: visible(readCount(followers ?? '', language).count),
    })),
  })),
);
export type ChipsRequest = z.output<typeof chipsRequest>;
export type ChipsQuestion = z.input<typeof chipsRequest>;

/** Page → worker, `remember`: what a page of many creators showed; there is nothing to draw from it. */
export const rememberRequest = z.object({ reading: seenAsReading });
export type RememberRequest = z.output<typeof rememberRequest>;
export type RememberQuestion = z.input<typeof rememberRequest>;

/** Page → worker, `report`: what came of a page, for a report on how well it is understood. */
export const reportRequest = z.object({ reading: seenAsReading });
export type ReportQuestion = z.input<typeof reportRequest>;

/** Page → worker, `save-overlay-state`: what the person changed on the page itself. */
export const overlayPatch = z.object({
  surfaces: z.optional(
    z.partial(
      z.object({
        badge: z.boolean(),
        card: z.boolean(),
        pill: z.boolean(),
        live: z.boolean(),
        chip: z.boolean(),
      }),
    ),
  ),
  cardOpen: z.optional(z.boolean()),
  cardPosition: z.optional(z.enum(CORNERS)),
});
export type OverlayPatch = z.infer<typeof overlayPatch>;
