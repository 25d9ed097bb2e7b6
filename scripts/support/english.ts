import { readFileSync } from 'node:fs';
import { textFrom } from '../../src/words/messages';
import type { Messages } from '../../src/words/messages';
import { createSpeech } from '../../src/words/speech';
import type { FullSpeech } from '../../src/words/speech';

/** Returns the speech of the command lines and of the pages they write: English, in dollars. */
export function english(): FullSpeech {
  const file = new URL('../../src/locales/en.json', import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  return createSpeech(textFrom(messages), { locale: 'en', currency: 'USD', perUsd: 1 });
}
