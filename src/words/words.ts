import * as z from 'zod/mini';

/**
 * A sentence that has not been written yet: the key of a text in src/locales and what goes into it.
 * The engine speaks in Words so that the views can say them in the user's language, number style and
 * currency; `sayWords` in say.ts writes them out.
 */
export const wordParamSchema = z.union([
  z.string(),
  z.number(),
  /** An amount in US dollars; shown in the user's currency. */
  z.object({ usd: z.number() }),
  /** A share from 0 to 1; shown as a percentage. */
  z.object({ share: z.number() }),
  /** A country by its two letters; shown by its name. */
  z.object({ country: z.string() }),
  /** A moment; shown as a date. */
  z.object({ date: z.iso.datetime() }),
]);
export type WordParam = z.infer<typeof wordParamSchema>;

export const wordsSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), wordParamSchema),
});
export type Words = z.infer<typeof wordsSchema>;

/** Returns the words for `key` with its parameters filled in later. */
export function words(key: string, params: Record<string, WordParam> = {}): Words {
  return { key, params };
}
