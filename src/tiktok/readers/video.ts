import { pickItem } from '../pick-data';
import { nothingSeen } from '../seen/seen';
import type { SeenData } from '../seen/seen';
import { find } from '../selectors';
import { besideApp, languageOf } from '../surroundings';
import { findPost } from './post';
import type { Post } from './post';
import type { Look, PageState } from './reader';
import { noSigns, readSigns } from './signs';

/**
 * Reads the page of one video or photo post: the layouts in one and in two columns, the viewer over a
 * profile or a feed, the mobile site. Each look is a whole one, because the page shows few things that count.
 */
export function videoReader({ document, address, loaded }: Look): PageState {
  const id = address.videoId ?? '';
  const language = languageOf(document);
  let post: Post | null = null;
  let signs = noSigns;
  let data: SeenData | null = null;
  let pending = false;

  return {
    note() {
      // Nothing is kept from look to look that a change could spoil.
    },
    look(pageData) {
      post = findPost(document, id);
      signs = readSigns(document, besideApp(document), post ? null : document);
      const all = data ? null : pageData();
      pending = all === undefined;
      if (all) data = pickItem(all, id);
      return { tiles: [], mentions: [], changed: false };
    },
    seen: () => ({
      ...nothingSeen,
      ...{ address, loaded, pending, language, signs, data },
      post: post?.shown ?? null,
    }),
    tiles: () => [],
    /** Viewers stand within the app or beside it. */
    parts: () => [document.body],
    dialogs: () => [],
    /** Photo posts have no player: a page that was loaded for its address shows that post first. */
    anchor: () => post?.media ?? (loaded && data?.subject ? find(document, 'media') : null),
  };
}
