import * as z from 'zod/mini';

/** Fields that people write by hand, too: each refusal says how they are written. */

/** Two letters for a country, as ISO 3166-1 has them. */
export const countrySchema = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, { error: 'must be a country code of two letters such as US' }));

/** A moment in UTC, down to the second or finer. */
export const instantSchema = z.iso.datetime({
  error: 'must be an instant in UTC such as 2026-04-18T12:00:00Z',
});

/** Returns the schema of a number from `min` to `max`; `what` names both in words: "0 to 24 hours". */
export function numberWithin(min: number, max: number, what: string) {
  const error = `must be ${what}`;
  return z.number().check(z.gte(min, { error }), z.lte(max, { error }));
}

/** How long a video can last: a day. */
export const durationSchema = numberWithin(0, 86_400, '0 to 86,400 seconds');
