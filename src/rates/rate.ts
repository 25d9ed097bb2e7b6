import * as z from 'zod/mini';

/**
 * A cited number. Grades: O TikTok's own page, N press report, B vendor blog or calculator (weak,
 * often copied), A the article whose figures Permille starts from, P our own assumption.
 */
export const gradeSchema = z.enum(['O', 'N', 'B', 'A', 'P']);
export type Grade = z.infer<typeof gradeSchema>;

/** Which set of figures is in force: the article's (default) or the observed evidence where it differs. */
export const cardSchema = z.enum(['article', 'observed']);
export type Card = z.infer<typeof cardSchema>;

export const sourceSchema = z.object({
  title: z.string().check(z.minLength(3)),
  /** Where it can be read; null only for what has no address (an assumption of ours). */
  url: z.nullable(z.url()),
});

/** One value as an 80% interval with its median; a known number has all three the same. */
export const rateValueSchema = z.object({
  low: z.number(),
  likely: z.number(),
  high: z.number(),
  /** ISO date from which the value holds, or on which it was last seen. */
  validFrom: z.iso.date(),
  source: sourceSchema,
  grade: gradeSchema,
  note: z.optional(z.string()),
  /** Set where other evidence contradicts the value: the reason, in a sentence. */
  disputed: z.optional(z.string()),
});
export type RateValue = z.infer<typeof rateValueSchema>;

export const rateSchema = z.object({
  /** Programme and name, `rewards.rpm`. */
  id: z.string().check(z.regex(/^[a-z]+(\.[a-zA-Z0-9]+)+$/)),
  title: z.string(),
  unit: z.string(),
  /** The article's value, or the only one there is. */
  article: rateValueSchema,
  /** What the observed card says where it differs; absent where both cards agree. */
  observed: z.optional(rateValueSchema),
  /** What a user may set it to, and why no further. */
  bounds: z.object({ min: z.number(), max: z.number(), why: z.string().check(z.minLength(5)) }),
});
export type Rate = z.infer<typeof rateSchema>;
