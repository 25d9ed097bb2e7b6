import * as z from 'zod/mini';
import { wordsSchema } from '../words/words';
import type { Words } from '../words/words';
import { isInOrder, isOneNumber, isWithin } from './rate';
import { unitSchema } from './unit';

/**
 * The shape of everything that ships with a source. The tests hold all data against it; the shipped
 * code needs only the types.
 */

/**
 * How far to trust a value. O the own page of TikTok or of the app store, N press report or public
 * statistics, B vendor blog or calculator (weak, often copied), A the article whose figures Permille
 * starts from, P our own assumption.
 */
export const gradeSchema = z.enum(['O', 'N', 'B', 'A', 'P']);
export type Grade = z.infer<typeof gradeSchema>;

const sentence = z.string().check(z.minLength(5));

const sourceSchema = z.object({
  title: sentence,
  /** Where it can be read; null for the article and for assumptions of ours, which have no address. */
  url: z.nullable(z.url()),
});
export type Source = z.infer<typeof sourceSchema>;

/** When it held, who says so, how far to trust it. */
const citationShape = {
  /** ISO date from which it holds, or else on which it was published or read. */
  validFrom: z.iso.date(),
  source: sourceSchema,
  grade: gradeSchema,
  note: z.optional(wordsSchema),
  /** Set where other evidence contradicts it: the reason. */
  disputed: z.optional(wordsSchema),
};

interface Cited {
  source: Source;
  grade: Grade;
  note?: Words | undefined;
}
const assumptionSaysWhy = z.refine<Cited>(
  (cited) => cited.grade !== 'P' || cited.note !== undefined,
  { error: 'An assumption of ours (grade P) needs a note that says why', path: ['note'] },
);
const sourceHasAddress = z.refine<Cited>(
  (cited) => ['A', 'P'].includes(cited.grade) || cited.source.url !== null,
  { error: 'A source of grade O, N or B needs an address', path: ['source', 'url'] },
);

/** One value as an 80% interval with its median; a known number has all three the same. */
export const rateValueSchema = z
  .object({ low: z.number(), likely: z.number(), high: z.number(), ...citationShape })
  .check(
    z.refine(isInOrder, { error: 'A rate needs low <= likely <= high' }),
    assumptionSaysWhy,
    sourceHasAddress,
  );
export type RateValue = z.infer<typeof rateValueSchema>;

/** The citation alone: what is common to a value and to a list. */
export type Citation = Omit<RateValue, 'low' | 'likely' | 'high'>;

export const rateSchema = z
  .object({
    /** Programme and name, `rewards.rpm`. */
    id: z.string().check(z.regex(/^[a-z]+\.[a-zA-Z0-9]+$/)),
    title: sentence,
    unit: unitSchema,
    /** `fixed` is one number (a rule, a weight, a mean): low, likely and high are the same. */
    kind: z.enum(['fixed', 'range']),
    /** The article's value, or the only one there is. */
    article: rateValueSchema,
    /** What the observed card says; absent where there is no other evidence. */
    observed: z.optional(rateValueSchema),
    /** Set where it goes into no figure: it stands there to compare with, and there is nothing to edit. */
    reference: z.optional(z.literal(true)),
    /** What a user may set it to, and why no further. */
    bounds: z.object({ min: z.number(), max: z.number(), why: wordsSchema }),
  })
  .check(
    z.refine((rate) => valuesOf(rate).every((value) => isWithin(value, rate.bounds)), {
      error: 'A value must lie inside its own bounds',
    }),
    z.refine((rate) => rate.kind === 'range' || valuesOf(rate).every(isOneNumber), {
      error: 'A fixed rate has one number: low, likely and high are the same',
    }),
  );
export type Rate = z.infer<typeof rateSchema>;

/** What one card says of a fact that is no number: countries, kinds of video, niches. */
const citedListSchema = z
  .object({
    items: z.array(z.string().check(z.minLength(2))).check(z.minLength(1)),
    /** Whether the source names all there are; false for "… and others": what is not named is unknown. */
    complete: z.boolean(),
    ...citationShape,
  })
  .check(assumptionSaysWhy, sourceHasAddress);

/** Such a fact on both cards, as for a rate. */
export const listSchema = z.object({
  id: z.string().check(z.regex(/^[a-z]+\.[a-zA-Z]+$/)),
  title: sentence,
  article: citedListSchema,
  observed: z.optional(citedListSchema),
});
export type List = z.infer<typeof listSchema>;

/** Returns the values a rate holds: the article's and, where there is one, the observed. */
export function valuesOf(rate: Pick<Rate, 'article' | 'observed'>): RateValue[] {
  return rate.observed === undefined ? [rate.article] : [rate.article, rate.observed];
}
