import * as z from 'zod/mini';
import { wordsSchema } from '../words/words';
import type { Words } from '../words/words';
import { rangeSchema } from './range';
import type { Range } from './range';

/** What the engine answers. Every amount is in US dollars; the views convert for display. */

export const streamIdSchema = z.enum([
  'rewards',
  'fund',
  'brand',
  'live',
  'subscriptions',
  'affiliate',
  'shop',
]);
export type StreamId = z.infer<typeof streamIdSchema>;

/** Where an input came from. `computed` marks the inner nodes of the tree. */
export const provenanceSchema = z.enum([
  'seen',
  'remembered',
  'set',
  'assumed',
  'rate',
  'computed',
]);
export type Provenance = z.infer<typeof provenanceSchema>;

/** A figure and the figures it was made from, so that a person can follow it to the page or the source. */
export interface Explanation {
  /** What the figure is: "Qualified share of views". */
  label: Words;
  /** The figure; `null` where it is not known. */
  value: Range | null;
  /** `usd`, `views`, `share`, `usd-per-1000-views`, `seconds`, `followers`, `factor`, … */
  unit: string;
  from: Provenance;
  /** How it was made from its inputs, in words; absent on leaves. */
  formula?: Words | undefined;
  /** Id of the rate (src/rates) that gave it. */
  rate?: string | undefined;
  /** Why it may be wrong, or what it rests on. */
  note?: Words | undefined;
  inputs: Explanation[];
}
export const explanationSchema: z.ZodMiniType<Explanation> = z.object({
  label: wordsSchema,
  value: z.nullable(rangeSchema),
  unit: z.string(),
  from: provenanceSchema,
  formula: z.optional(wordsSchema),
  rate: z.optional(z.string()),
  note: z.optional(wordsSchema),
  inputs: z.lazy(() => z.array(explanationSchema)),
});

export const criterionSchema = z.object({
  /** `followers`, `views30d`, `region`, `age`, `standing`, `originality`. */
  id: z.string(),
  status: z.enum(['met', 'not-met', 'unknown']),
  seen: z.nullable(z.union([z.number(), z.string()])),
  needed: z.nullable(z.union([z.number(), z.string()])),
});
export type Criterion = z.infer<typeof criterionSchema>;

export const eligibilitySchema = z.object({
  status: z.enum(['eligible', 'not-eligible', 'unknown']),
  criteria: z.array(criterionSchema),
});
export type Eligibility = z.infer<typeof eligibilitySchema>;

export const streamSchema = z.object({
  id: streamIdSchema,
  /** What it pays as things are; `null` where the inputs do not allow a figure. */
  now: z.nullable(rangeSchema),
  /** What it would pay if the criteria were met. */
  ifEligible: z.nullable(rangeSchema),
  /** What one of its parts pays: a sponsored post, an hour of LIVE; absent where it has no such part. */
  each: z.optional(
    z.object({
      per: z.enum(['post', 'live-hour', '1000-qualified-views', '1000-views', 'subscriber']),
      range: rangeSchema,
    }),
  ),
  /** Whether it counts in the total. */
  headline: z.boolean(),
  explanation: explanationSchema,
});
export type Stream = z.infer<typeof streamSchema>;

export const videoEstimateSchema = z.object({
  id: z.string(),
  /** What Rewards this video has earned so far, the account's eligibility applied; `null` without a view count. */
  rewards: z.nullable(rangeSchema),
  /** The same if the account were eligible. */
  ifEligible: z.nullable(rangeSchema),
  /** By the video's own rules: length, kind, Duet, Stitch, sponsored, whose it is. */
  earns: z.enum(['yes', 'no', 'if-long-enough']),
  /** What decides: the views choose a short label by it, and `why` says it in a sentence. */
  reason: z.enum([
    'earns',
    'length-unknown',
    'too-short',
    'photo',
    'duet',
    'stitch',
    'sponsored',
    'reposted',
    'too-few-views',
    'views-unknown',
  ]),
  why: wordsSchema,
});
export type VideoEstimate = z.infer<typeof videoEstimateSchema>;

export const missingSchema = z.object({
  /** What is not known: `lengths`, `region`, `engagement`, … */
  id: z.string(),
  label: wordsSchema,
  /** By which share (0 to 1) the total's range would shrink if it were known. */
  narrows: z.number().check(z.gte(0), z.lte(1)),
});
export type Missing = z.infer<typeof missingSchema>;

const measuredSchema = z.nullable(z.object({ value: z.number(), posts: z.int() }));

/** The figures by which brands choose creators; `posts` is on how many posts each rests. */
export const marketplaceSchema = z.object({
  /** Of the posts of the last 30 days that were seen. */
  meanViews: measuredSchema,
  medianViews: measuredSchema,
  /** Likes, comments and shares ÷ views: the median post's. Rises with size. */
  engagementByViews: measuredSchema,
  /** Likes, comments and shares ÷ followers: the median post's. Falls with size. */
  engagementByFollowers: measuredSchema,
  /** On no post and no day rests what the user set. */
  postsPerWeek: z.nullable(z.object({ value: z.number(), posts: z.int(), days: z.number() })),
  /** Share of sponsored posts among those whose label is known, and the most that keeps a balance. */
  promotional: z.nullable(
    z.object({ value: z.number(), posts: z.int(), most: z.number(), balanced: z.boolean() }),
  ),
});
export type Marketplace = z.infer<typeof marketplaceSchema>;

/** Could it replace a 9-to-5? */
export const nineToFiveSchema = z.object({
  /** The income to compare with, in US dollars a month, and where that number is from. */
  target: z.number(),
  from: z.enum(['rate', 'set']),
  /** The total as a part of the target; `null` without a total, or for a target of 0. */
  share: z.nullable(rangeSchema),
  /** Qualified views a month at which Rewards alone would pay the target; `null` where nothing is paid. */
  qualifiedViews: z.nullable(rangeSchema),
});
export type NineToFive = z.infer<typeof nineToFiveSchema>;

export const estimateSchema = z.object({
  /** Version of the model; the same model and input give the same estimate to the last bit. */
  model: z.string(),
  currency: z.literal('USD'),
  period: z.literal('month'),
  /** Views of the videos posted in the last 30 days. */
  views30d: z.nullable(
    z.object({
      low: z.number(),
      likely: z.number(),
      high: z.number(),
      /** Sum of the counts that were seen on videos of the covered span. */
      seen: z.number(),
      videos: z.int(),
      /** Whole days from the oldest unpinned video that was seen to now, at most 30. */
      spanDays: z.number(),
      extrapolated: z.boolean(),
    }),
  ),
  eligibility: eligibilitySchema,
  streams: z.array(streamSchema),
  total: z.nullable(rangeSchema),
  videos: z.array(videoEstimateSchema),
  assumptions: z.array(wordsSchema),
  missing: z.array(missingSchema),
  marketplace: marketplaceSchema,
  nineToFive: nineToFiveSchema,
});
export type Estimate = z.infer<typeof estimateSchema>;
