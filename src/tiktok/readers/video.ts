import { lookUpItem } from '../page-item';
import type { ItemLookup } from '../page-item';
import { find } from '../selectors';
import { besideApp } from '../surroundings';
import { findPost } from './post';
import type { Post } from './post';
import type { Look, PageState } from './reader';
import { noSigns, readSigns } from './signs';
import { videoReading } from './video-reading';

/**
 * Reads the page of one video or photo post: the layouts in one and in two columns, the viewer over a
 * profile or a feed, the mobile site. Each look is a whole one, because the page shows few things that count.
 */
export function videoReader({ document, address, now, loaded }: Look): PageState {
  const id = address.videoId ?? '';
  const language = document.documentElement.lang;
  let post: Post | null = null;
  let signs = noSigns;
  let lookup: ItemLookup | null = null;
  let pending = false;

  return {
    note() {
      // Nothing is kept from look to look that a change could spoil.
    },
    look(pageData) {
      post = findPost(document, id, language);
      signs = readSigns(document, besideApp(document), post ? null : document);
      const data = lookup ? null : pageData();
      pending = data === undefined;
      if (data) lookup = lookUpItem(data, id);
      return { tiles: [], mentions: [] };
    },
    reading: () => videoReading({ address, now, post, signs, lookup, loaded, pending }),
    /** Viewers stand within the app or beside it. */
    parts: () => [document.body],
    dialogs: () => [],
    /** Photo posts have no player: a page that was loaded for its address shows that post first. */
    anchor: () => post?.media ?? (loaded && lookup?.item ? find(document, 'media') : null),
  };
}
