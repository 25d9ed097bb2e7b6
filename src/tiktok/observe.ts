import { parentOf } from './nodes';

/** Observed of a part: nodes, texts, where links lead, and what a player plays (its id). */
const everything = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'id'],
};

/**
 * Returns a function that makes `observer` observe just this: all that is in the `parts`, nodes that come
 * and go in the `dialogs`, and the children of each element around the parts, which tells that a part has
 * been replaced. It does nothing while these stay the same.
 */
export function observeOnly(
  observer: MutationObserver,
): (parts: readonly Element[], dialogs: readonly Element[]) => void {
  let before: readonly Element[] = [];
  return (parts, dialogs) => {
    const around = parts.flatMap(elementsAround);
    const now = [...parts, ...around, ...dialogs];
    if (now.length === before.length && now.every((element, i) => element === before[i])) return;
    before = now;
    observer.disconnect();
    for (const element of around) observer.observe(element, { childList: true });
    for (const element of dialogs) observer.observe(element, { childList: true, subtree: true });
    for (const element of parts) observer.observe(element, everything);
  };
}

function elementsAround(element: Element): Element[] {
  const parent = parentOf(element);
  return parent ? [parent, ...elementsAround(parent)] : [];
}
