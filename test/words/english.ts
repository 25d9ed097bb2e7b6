import messages from '../../src/locales/en.json';
import { textFrom } from '../../src/words/messages';
import { createSpeech } from '../../src/words/speech';

/** English in dollars, for tests that read what people read. */
export const english = createSpeech(textFrom(messages), {
  locale: 'en-US',
  currency: 'USD',
  perUsd: 1,
});
