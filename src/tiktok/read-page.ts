import type { Reading } from '../reading/reading';
import { readAddress } from './address';
import type { PageAddress } from './address';
import { readPageData } from './page-data';
import { problems } from './problems';
import { readers } from './readers/readers';

/**
 * Returns what one look at `document` says, for the page at `url`. Never throws for anything a page may
 * hold. `now`, when the page was seen, keeps ids from the future from being dated.
 */
export function readPage(document: Document, url: string, now?: Date): Reading {
  const address = readAddress(url);
  const state = readers[address.kind]?.({ document, address, now, loaded: true });
  if (!state) return unread(address);
  state.look(() => readPageData(document));
  return state.reading();
}

/** Returns the Reading of a page of a kind that is not read. */
export function unread({ kind, handle, videoId }: PageAddress): Reading {
  return {
    page: { kind, handle, videoId },
    creator: null,
    videos: [],
    live: null,
    problems: problems(['page-not-read']),
  };
}
