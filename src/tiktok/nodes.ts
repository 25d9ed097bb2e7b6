/** Marks what Permille draws: our own nodes live inside TikTok's and are not part of its page. */
export const OVERLAY = '[data-permille]';

/** Returns whether `node` is an element, of whatever window. */
export function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}

/** Returns the element that a change is about, or null where it concerns nothing but our own overlays. */
export function changedElement(record: MutationRecord): HTMLElement | null {
  const { target, type, addedNodes, removedNodes } = record;
  const element = isElement(target) ? target : target.parentElement;
  if (!element || element.closest(OVERLAY)) return null;
  const nodes = [...addedNodes, ...removedNodes];
  return type === 'childList' && nodes.every((node) => isElement(node) && node.matches(OVERLAY))
    ? null
    : element;
}

/** Returns `root`, if it matches, and every element within it that does. */
export function matching<Root extends Element>(root: Root, css: string): Root[] {
  const inside = [...root.querySelectorAll<Root>(css)];
  return root.matches(css) ? [root, ...inside] : inside;
}
