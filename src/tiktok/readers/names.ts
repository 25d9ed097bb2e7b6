import { creatorAt } from '../creator-at';
import { isElement, matching } from '../nodes';
import { cssOf, find } from '../selectors';
import { countText, visibleText } from '../text';
import type { Mention } from './reader';

/** Keeps up with the elements of a page that name a creator, at a cost that grows with what changes. */
export interface Names {
  /** Notes a change of the page at `at`. */
  note(record: MutationRecord, at: HTMLElement): void;
  /** Takes up what was noted; returns elements that are new or name a creator otherwise than before. */
  settle(): Mention[];
}

const NAME = cssOf('name');
const ACCOUNT = cssOf('account');

/** Returns the names within `root`, all of them at the first settling. */
export function followNames(root: HTMLElement): Names {
  const told = new WeakMap<HTMLElement, string>();
  let touched = new Set<HTMLElement>([root]);
  return {
    note({ type, addedNodes }, at) {
      if (type !== 'childList') touched.add(at);
      for (const node of addedNodes) if (isElement(node)) touched.add(node);
      const around = at.closest<HTMLElement>(`${NAME},${ACCOUNT}`);
      if (around) touched.add(around);
    },
    settle() {
      const elements = new Set([...touched].flatMap((part) => matching(part, NAME)));
      touched = new Set();
      const mentions: Mention[] = [];
      for (const element of elements) {
        const mention = root.contains(element) ? readName(element) : null;
        const reads = JSON.stringify([mention?.handle, mention?.followers]);
        if (mention && told.get(element) !== reads) mentions.push(mention);
        told.set(element, reads);
      }
      return mentions;
    },
  };
}

/** Returns whom `element` names; null for a picture, a caption's mention, or what only holds a name. */
function readName(element: HTMLElement): Mention | null {
  if (visibleText(element) === '' || element.querySelector(NAME)) return null;
  const handle = element.closest(cssOf('caption')) ? null : creatorAt(element);
  if (handle === null) return null;
  const account = element.closest(ACCOUNT);
  const isItsOwn = account?.querySelectorAll(NAME).length === 1;
  const followers = isItsOwn ? countText(find(account, 'accountFollowers')) : '';
  return { element, handle, followers: followers || null };
}
