import { createContext, use } from 'react';
import type { Settings } from '../settings/settings';
import type { TextParams } from '../words/say';
import type { FullSpeech } from '../words/speech';
import type { Place } from './place';
import type { Change } from './use-settings';

/** What every section knows and can do. */
export interface OptionsPage {
  settings: Settings;
  speech: FullSpeech;
  place: Place;
  /** Version of the extension. */
  version: string;
  /** Changes the settings and says that they are saved, or that they are not. */
  change: (change: Change) => void;
  /** The same, and offers to take it back by `undo`. */
  changeWithUndo: (change: Change, said: string, undo: Change) => void;
  /** Says what just happened, and how to take it back. */
  say: (text: string, undo?: () => void) => void;
  /** Says what went wrong. */
  warn: (text: string) => void;
}

export const OptionsContext = createContext<OptionsPage | null>(null);

/** Returns the page that the component stands on. */
export function useOptions(): OptionsPage {
  const page = use(OptionsContext);
  if (page === null) throw new Error('A section of the options stands outside the page');
  return page;
}

/** Returns the texts of the page's language. */
export function useText(): (key: string, params?: TextParams) => string {
  const { speech } = useOptions();
  return (key, params = {}) => speech.text(key, params);
}
