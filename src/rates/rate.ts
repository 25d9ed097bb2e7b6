import * as z from 'zod/mini';

/**
 * What every context needs of a rate, kept light: the page's script carries this file too. The full
 * schema of the data is in schema.ts, the data in one file per programme, what is in force in cards.ts.
 */

/** Which set of figures is in force: the article's (default) or the observed evidence where it differs. */
export const cardSchema = z.enum(['article', 'observed']);
export type Card = z.infer<typeof cardSchema>;

const number = z.number({ error: 'A number is needed here' });

/** What a user may put in a rate's place; whether it is allowed is for edits.ts to say. */
export const rateEditSchema = z.object({ low: number, likely: number, high: number });
export type RateEdit = z.infer<typeof rateEditSchema>;

/** Returns whether low, likely and high rise in that order; equal ones are in order. */
export function isInOrder(value: RateEdit): boolean {
  return value.low <= value.likely && value.likely <= value.high;
}

/** Returns whether low, likely and high are one and the same number. */
export function isOneNumber(value: RateEdit): boolean {
  return value.low === value.likely && value.likely === value.high;
}

/** Returns whether the whole interval lies between `min` and `max`, both included. */
export function isWithin(value: RateEdit, bounds: { min: number; max: number }): boolean {
  return value.low >= bounds.min && value.high <= bounds.max;
}

/** Returns what `card` says: the observed value on the observed card where there is one, else the article's. */
export function valueOn<T>(card: Card, entry: { article: T; observed?: T | undefined }): T {
  return card === 'observed' ? (entry.observed ?? entry.article) : entry.article;
}
