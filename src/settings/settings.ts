import * as z from 'zod/mini';
import { cardSchema } from '../rates/rate';

/** What the user chose. A new field needs a new version and a step in migrate.ts. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** The rate card in force. */
  card: cardSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** Returns the settings of someone who has chosen nothing. */
export function defaultSettings(): Settings {
  return { version: 1, card: 'article' };
}
