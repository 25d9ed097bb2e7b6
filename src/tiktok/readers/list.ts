import { nothingSeen } from '../seen/seen';
import type { SeenTile } from '../seen/seen';
import type { SelectorName } from '../selectors';
import { besideApp, languageOf } from '../surroundings';
import { createGrid } from './grid';
import { followNames } from './names';
import type { PageReader } from './reader';
import { noSigns, readSigns } from './signs';
import { followTiles } from './tile-list';

/** What a list of posts by many creators is made of. */
export interface ListSpec {
  /** The selectors of one post. */
  item: SelectorName;
  /** Returns what holds all that is said of a post. */
  box?: (item: HTMLElement) => HTMLElement;
  read: (post: HTMLElement) => SeenTile | null;
}

/** Returns the reader of pages that list posts and creators: they have no creator of their own, and page data say nothing of them. */
export function listReader({ item, box, read }: ListSpec): PageReader {
  return ({ document, address, loaded }) => {
    const { body } = document;
    const language = languageOf(document);
    const grid = createGrid(read, null);
    const posts = followTiles(body, grid, item, box);
    const names = followNames(body);
    let named = false;
    let signs = noSigns;
    return {
      note(record, at) {
        posts.note(record, at);
        names.note(record, at);
      },
      look() {
        const { changed } = posts.settle();
        const mentions = names.settle();
        named ||= mentions.length > 0;
        const filled = named || grid.own > 0;
        signs = readSigns(document, besideApp(document), filled ? null : document);
        return { tiles: [], mentions, changed };
      },
      seen: () => ({ ...nothingSeen, address, loaded, language, signs, named }),
      tiles: () => grid.tiles(),
      parts: () => [body],
      dialogs: () => [],
      anchor: () => null,
    };
  };
}
