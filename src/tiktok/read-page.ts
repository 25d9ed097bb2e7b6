import type { Reading } from '../reading/reading';
import { readAddress } from './address';
import { readPageData } from './page-data';
import { readers } from './readers/readers';
import { noSigns } from './readers/signs';
import { readSeen } from './seen/read';
import { nothingSeen } from './seen/seen';

/**
 * Returns what one look at `document` says, for the page at `url`. Never throws for anything a page may
 * hold. `now`, when the page was seen, keeps ids from the future from being dated.
 */
export function readPage(document: Document, url: string, now?: Date): Reading {
  const address = readAddress(url);
  const look = { document, address, loaded: true };
  const state = readers[address.kind]?.(look);
  state?.look(() => readPageData(document));
  const seen = state?.seen() ?? { ...nothingSeen, ...look, language: '', signs: noSigns };
  return readSeen({ ...seen, tiles: state?.tiles() ?? [] }, now);
}
