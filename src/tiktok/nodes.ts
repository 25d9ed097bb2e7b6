/** Marks what Permille draws: our own nodes live inside TikTok's and are not part of its page. */
export const OVERLAY = '[data-permille]';

/**
 * Returns what `node` has under `name` by its prototype: the fields of a form hide the form's own properties.
 * An `<input name="parentElement">` would lead back into its form, and no way up would end.
 */
function plain<Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] {
  return Reflect.get(Object.getPrototypeOf(node) as object, name, node);
}

/** Returns whether `node` is an element, of whatever window. */
export function isElement(node: Node): node is HTMLElement {
  return plain(node, 'nodeType') === 1;
}

/** Returns the element around `node`. */
export function parentOf(node: Node): HTMLElement | null {
  return plain(node, 'parentElement');
}

/** Returns the first element within `root` that matches. */
export function firstIn(root: ParentNode, css: string): HTMLElement | null {
  return plain(root, 'querySelector').call(root, css) as HTMLElement | null;
}

/** Returns whether `element` is one of our own or stands in one. */
export function isOurs(element: Element): boolean {
  return plain(element, 'closest').call(element, OVERLAY) !== null;
}

/** Returns the element that a change is about, or null where it concerns nothing but our own overlays. */
export function changedElement(record: MutationRecord): HTMLElement | null {
  const { target, type, addedNodes, removedNodes } = record;
  const element = isElement(target) ? target : parentOf(target);
  if (!element || isOurs(element)) return null;
  const nodes = [...addedNodes, ...removedNodes];
  return type === 'childList' && nodes.every((node) => isElement(node) && isMatch(node, OVERLAY))
    ? null
    : element;
}

/** Returns `root`, if it matches, and every element within it that does. */
export function matching<Root extends Element>(root: Root, css: string): Root[] {
  const inside = [...plain(root as Element, 'querySelectorAll').call(root, css)] as Root[];
  return isMatch(root, css) ? [root, ...inside] : inside;
}

function isMatch(element: Element, css: string): boolean {
  return plain(element, 'matches').call(element, css);
}
