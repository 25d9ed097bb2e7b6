import { readAddress } from '../address';
import { creatorAt } from '../creator-at';
import { parentOf } from '../nodes';
import { LONGEST_NAME } from '../seen/seen';
import type { CountTexts, SeenPost } from '../seen/seen';
import { cssOf, find } from '../selectors';
import { countText, visibleText } from '../text';

/** The part of a page that shows one post, and what stands in it. */
export interface Post {
  /** Where the picture is, as far as the player tells. */
  media: HTMLElement | null;
  shown: SeenPost;
}

const KINDS = {
  postLikes: 'likes',
  postComments: 'comments',
  postSaves: 'saves',
  postShares: 'shares',
} as const;
const COUNTS = Object.keys(KINDS) as (keyof typeof KINDS)[];
const COUNT = COUNTS.map(cssOf).join(',');
/** A player's id ends in the id of its video: xgwrapper-0-7507673491141034650. */
const playerId = /^xgwrapper-\d+-(\d{1,20})$/;

/**
 * Returns the part of `document` that shows the video `id`, by the video's id in it: a feed or a
 * profile may lie beneath a viewer, and after a move the page still shows the video before. Null while there is
 * none, or none that is that video's alone.
 */
export function findPost(document: Document, id: string): Post | null {
  for (const mark of marksIn(document)) {
    const box = idOf(mark) === id ? boxAround(mark, id) : null;
    if (box) return readPost(box, mark);
  }
  return null;
}

/** Returns the id of the video whose player `mark` is. */
function idOf(mark: Element): string | null {
  return playerId.exec(mark.id)?.[1] ?? readAddress(visibleText(mark)).videoId;
}

/** Returns what tells a video's id within `root`; a player within a link is a tile's preview. */
function marksIn(root: ParentNode): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(cssOf('mark'))];
  return all.filter((mark) => !mark.closest('a'));
}

/**
 * Returns the smallest box around `mark` with counts in it, if they can be no other video's. It climbs from both
 * and asks the page once, so that deep nesting costs little.
 */
function boxAround(mark: Element, id: string): Element | null {
  const around = new Map<Element, number>();
  for (let box = parentOf(mark); box; box = parentOf(box)) around.set(box, around.size);
  let smallest: Element | null = null;
  for (const count of mark.ownerDocument.querySelectorAll(COUNT)) {
    let box: Element | null = count;
    while (box && !around.has(box)) box = parentOf(box);
    const size = (of: Element | null) => (of && around.get(of)) ?? Infinity;
    if (size(box) < size(smallest)) smallest = box;
  }
  return smallest && isAlone(smallest, id) ? smallest : null;
}

/** Returns whether `box` shows the video `id` and no other, and counts nothing twice. */
function isAlone(box: Element, id: string): boolean {
  return (
    COUNTS.every((name) => box.querySelectorAll(cssOf(name)).length <= 1) &&
    marksIn(box).every((other) => idOf(other) === id)
  );
}

/** Returns the post that `card` shows and its id; null for an empty card or one whose player is not there. */
export function readCard(card: Element): (Post & { id: string }) | null {
  const [mark] = marksIn(card);
  const id = mark ? idOf(mark) : null;
  return mark && id !== null && isAlone(card, id) ? { ...readPost(card, mark), id } : null;
}

/** Returns what `box` shows of one post, whose picture is around `mark`. */
function readPost(box: Element, mark: HTMLElement): Post {
  const author = find(box, 'postAuthor');
  const counts: CountTexts = {};
  for (const name of COUNTS) counts[KINDS[name]] = countText(find(box, name));
  return {
    // An address as text stands far from the picture.
    media: mark.closest<HTMLElement>(cssOf('media')) ?? (mark.id ? parentOf(mark) : null),
    shown: {
      author: author && creatorAt(author),
      name: nameIn(find(box, 'postName')),
      counts,
    },
  };
}

/** The date stands in the same element: "A name · 7-9". */
function nameIn(element: Element | null): string | null {
  return (
    visibleText(element)
      .replace(/ ?·[^·]*$/, '')
      .slice(0, LONGEST_NAME) || null
  );
}
