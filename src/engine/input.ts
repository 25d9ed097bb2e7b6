import * as z from 'zod/mini';
import { rateEditsSchema } from '../rates/edits';
import { nicheSchema } from '../rates/niches';
import { cardSchema } from '../rates/rate';
import { countrySchema as country, instantSchema, numberWithin } from '../reading/fields';
import { readingSchema } from '../reading/reading';
import { memorySchema } from './memory';

/** What the engine takes. Everything about the user is optional: an absent answer is "not known". */

const dollars = numberWithin(0, 1e9, '0 to 1,000,000,000 US dollars');
const views = numberWithin(0, 1e9, '0 to 1,000,000,000 views');
const viewers = numberWithin(0, 1e9, '0 to 1,000,000,000 viewers');
const share = numberWithin(0, 1, 'a share from 0 to 1');

/** An answer of the user's to what no page shows. */
export const answerSchema = z.enum(['yes', 'no', 'unknown']);
export type Answer = z.infer<typeof answerSchema>;

/** The user's own impression of something that pays more or less. */
export const levelSchema = z.enum(['low', 'typical', 'high']);
export type Level = z.infer<typeof levelSchema>;

/** One month of the user's own account, as TikTok's own statistics show it. */
export const payoutSchema = z
  .strictObject({
    month: z
      .string()
      .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'must be a month such as 2026-03' })),
    /** What Rewards paid, in US dollars. */
    usd: dollars,
    /** All views of the videos that may earn, and how many of them were qualified. */
    views: z.optional(views),
    qualifiedViews: z.optional(views),
  })
  .check(
    z.refine(({ views, qualifiedViews }) => (qualifiedViews ?? 0) <= (views ?? Infinity), {
      error: 'must be no more than the views of that month',
      path: ['qualifiedViews'],
    }),
  );
export type Payout = z.infer<typeof payoutSchema>;

/** A month teaches once: entered twelve times it would count as a year. */
const payoutsSchema = z.array(payoutSchema).check(
  z.maxLength(1_000, { error: 'must be 1,000 months at most' }),
  z.refine((payouts) => new Set(payouts.map(({ month }) => month)).size === payouts.length, {
    error: 'must have each month once',
  }),
);

const perMonth = numberWithin(0, 1_000, '0 to 1,000 a month');
/** The longest month has 31 days of 24 hours. */
const MOST_HOURS = 31 * 24;
const hoursPerMonth = numberWithin(0, MOST_HOURS, `0 to ${MOST_HOURS} hours a month`);

/**
 * What the user takes for any creator of whom it is not known: whatever is seen or remembered goes before it.
 * Of sponsored posts and LIVE hours pages show only some, so that these count at least as much as was seen.
 */
export const engineDefaultsSchema = z.strictObject({
  region: z.optional(country),
  niche: z.optional(nicheSchema),
  longShare: z.optional(share),
  postsPerMonth: z.optional(perMonth),
  dealsPerMonth: z.optional(perMonth),
  liveHoursPerMonth: z.optional(hoursPerMonth),
  viewers: z.optional(viewers),
});
export type EngineDefaults = z.infer<typeof engineDefaultsSchema>;

export const criteriaSchema = z.strictObject({
  age: z.optional(answerSchema),
  standing: z.optional(answerSchema),
  originality: z.optional(answerSchema),
});

export const headlineSchema = z.strictObject({
  subscriptions: z.optional(z.boolean()),
  affiliate: z.optional(z.boolean()),
  shop: z.optional(z.boolean()),
});

/** A setting that nobody knows is refused: misspelt, it would change no figure and nobody would notice. */
export const engineSettingsSchema = z.strictObject({
  /** Rate card in force. Default: `article`. */
  card: z.optional(cardSchema),
  /** What the user put in the place of single rates. Default: none. */
  rateEdits: z.optional(rateEditsSchema),
  /** Two-letter country of the account. Default: what was seen. */
  region: z.optional(country),
  /** Default: what the topics seen say. */
  niche: z.optional(nicheSchema),
  /** Share (0 to 1) of views on videos of 60 s or more, where lengths are not known. Default: measured, else assumed. */
  longShare: z.optional(share),
  /** Likes, comments and shares of a post ÷ followers; more may react than follow. Default: measured. */
  engagement: z.optional(numberWithin(0, 10, '0 to 10 reactions per follower')),
  /** How long people watch, and how original and well made the videos are. Default: not known. */
  watchTime: z.optional(levelSchema),
  originality: z.optional(levelSchema),
  /** Criteria that no page shows. Default: `unknown`. */
  criteria: z.optional(criteriaSchema),
  /** Views of a month, in place of what the page shows. Default: what was seen. */
  viewsPerMonth: z.optional(views),
  /** Default: counted from the dates seen, else assumed. */
  postsPerMonth: z.optional(perMonth),
  /** Sponsored posts a month. Default: assumed. */
  dealsPerMonth: z.optional(perMonth),
  /** Whether brands may use the video in their advertising, and whether the creator may not work for competitors. Default: neither. */
  usageRights: z.optional(z.boolean()),
  exclusivity: z.optional(z.boolean()),
  /** Default: what was seen or is remembered; without either a month of LIVE has no figure. */
  liveHoursPerMonth: z.optional(hoursPerMonth),
  /** LIVE viewers at a time. Default: seen, remembered, else assumed from followers. */
  viewers: z.optional(viewers),
  /** What to take where neither the fields above nor pages nor memory say anything. Default: the rates. */
  defaults: z.optional(engineDefaultsSchema),
  /** The income to compare with, in US dollars a month. Default: the rate `comparison.monthlyWage`. */
  target: z.optional(dollars),
  /** Streams that are off the headline unless switched on. Default: all off. */
  headline: z.optional(headlineSchema),
  /** Months of the user's own account; they teach the model what it pays. Default: none. */
  payouts: z.optional(payoutsSchema),
});
export type EngineSettings = z.infer<typeof engineSettingsSchema>;

export const estimateInputSchema = z.object({
  reading: readingSchema,
  memory: z.optional(z.nullable(memorySchema)),
  settings: z.optional(engineSettingsSchema),
  /** The moment for which to estimate. */
  now: instantSchema,
});
export type EstimateInput = z.infer<typeof estimateInputSchema>;
