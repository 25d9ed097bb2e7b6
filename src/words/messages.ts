import type { TextOf } from './speech';

/** A locale file: texts in named groups. */
export interface Messages {
  [name: string]: string | Messages;
}

/**
 * Returns the text function of a locale file that is at hand (command lines and tests; in the browser
 * the texts come from `browser.i18n`, see browser-text.ts). Throws on a key the file does not have.
 */
export function textFrom(messages: Messages): TextOf {
  return (key) => {
    let found: string | Messages | undefined = messages;
    for (const name of textPath(key)) {
      found = typeof found === 'object' && Object.hasOwn(found, name) ? found[name] : undefined;
    }
    if (typeof found !== 'string') throw new Error(`No text for "${key}"`);
    return found;
  };
}

/**
 * Returns the groups and the name of a text. Codes such as `counts-absent` are written with "_" in the
 * locale files, because browsers allow nothing else in a message's name.
 */
export function textPath(key: string): string[] {
  return key.replaceAll('-', '_').split('.');
}
