import { say } from '../../src/words/say';
import type { Speech } from '../../src/words/say';
import { wordsSchema } from '../../src/words/words';

/** Returns `value` with every Words in it written out as a sentence. */
export function writtenOut(value: unknown, speech: Speech): unknown {
  if (Array.isArray(value)) return value.map((item) => writtenOut(item, speech));
  if (typeof value !== 'object' || value === null) return value;
  if ('key' in value && 'params' in value) return say(wordsSchema.parse(value), speech);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, writtenOut(item, speech)]),
  );
}
