import { classNames } from './classes';
import type { Generation } from './classes';
import type { PageWords } from './language';
import { wordsIn } from './language';

export interface SiteOptions {
  /** The site's clock: ids and ages are relative to it. */
  now: Date;
  theme?: 'light' | 'dark' | undefined;
  /** BCP 47 tag of the page's own words, English by default. */
  language?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  /** Nothing arrives late by itself: the page waits for `__site.release()` at each point. */
  hold?: boolean | undefined;
  /** How a video's own page is laid out: in one column (2025-11, the default) or in two (2025-06). */
  columns?: 1 | 2 | undefined;
  /** What stands in the way of every page. */
  wall?: 'login' | 'captcha' | 'shell' | undefined;
}

/** What every part of a page needs to draw itself. */
export interface Scene {
  now: Date;
  theme: 'light' | 'dark';
  language: string;
  dir: 'ltr' | 'rtl';
  hold: boolean;
  words: PageWords;
  generation: Generation;
  /** Returns the class attribute for the labels, the most special one last. */
  css: (...labels: [string, ...string[]]) => string;
}

export function sceneFor(options: SiteOptions, generation: Generation): Scene {
  const language = options.language ?? 'en';
  return {
    now: options.now,
    theme: options.theme ?? 'light',
    language,
    dir: options.dir ?? 'ltr',
    hold: options.hold ?? false,
    words: wordsIn(language),
    generation,
    css: classNames(generation),
  };
}
