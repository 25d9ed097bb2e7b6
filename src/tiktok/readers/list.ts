import { besideApp } from '../surroundings';
import { createGrid } from './grid';
import { listReading } from './list-reading';
import { followNames } from './names';
import type { PageReader } from './reader';
import { noSigns, readSigns } from './signs';
import { followTiles } from './tile-list';
import type { SelectorName } from '../selectors';
import type { TileFacts } from './tile';

/** What a list of posts by many creators is made of. */
export interface ListSpec {
  /** The selectors of one post. */
  item: SelectorName;
  /** Returns what holds all that is said of a post. */
  box?: (item: HTMLElement) => HTMLElement;
  read: (post: HTMLElement, language: string, now?: Date) => TileFacts | null;
}

/** Returns the reader of pages that list posts and creators: they have no creator of their own, and page data say nothing of them. */
export function listReader({ item, box, read }: ListSpec): PageReader {
  return ({ document, address, now, loaded }) => {
    const { body, documentElement } = document;
    const { lang } = documentElement;
    const grid = createGrid((post) => read(post, lang, now), null);
    const posts = followTiles(body, grid, item, box);
    const names = followNames(body, lang);
    let sum = grid.sum();
    let named = false;
    let signs = noSigns;
    return {
      note(record, at) {
        posts.note(record, at);
        names.note(record, at);
      },
      look() {
        posts.settle();
        sum = grid.sum();
        const mentions = names.settle();
        named ||= mentions.length > 0;
        const filled = named || sum.videos.length > 0;
        signs = readSigns(document, besideApp(document), filled ? null : document);
        return { tiles: [], mentions };
      },
      reading: () => listReading({ address, sum, named, signs, loaded }),
      parts: () => [body],
      dialogs: () => [],
      anchor: () => null,
    };
  };
}
