import { OVERLAY } from './nodes';

/**
 * Returns the text of `node` on one line, without spaces at the ends and without the controls that turn
 * the direction of text around: those would reach beyond it wherever it is shown.
 */
export function visibleText(node: Element | null): string {
  return ownText(node)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Longer texts are prose: no count comes near. */
const LONGEST_COUNT = 200;

/** Returns the text of a count's element, '' where there is none. */
export function countText(node: Element | null): string {
  return ownText(node).slice(0, LONGEST_COUNT);
}

/** Returns the text that the page itself put into `node`: what Permille draws may stand in it too. */
export function ownText(node: Element | null): string {
  if (!node?.querySelector(OVERLAY)) return node?.textContent ?? '';
  const copy = node.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll(OVERLAY)) ours.remove();
  return copy.textContent;
}
