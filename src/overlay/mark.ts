import type { Mark } from '../messages/drawn';

export type MarkKind = 'badge' | 'pill' | 'chip';

/** Marks an element that overlay.css positions, because the page does not. */
export const ANCHOR = 'data-permille-anchor';

/** Returns the node of a badge, pill or chip, still without words. */
export function createMark(document: Document, kind: MarkKind): HTMLElement {
  return document.createElement(`permille-${kind}`);
}

/** Puts the name and the words of `mark` on its node. Writes only. */
export function fillMark(node: HTMLElement, { text, note, tone, label }: Mark): void {
  node.setAttribute('data-permille', node.localName.slice('permille-'.length));
  node.setAttribute('role', 'img');
  node.setAttribute('data-tone', tone);
  node.setAttribute('aria-label', label);
  node.textContent = text;
  if (note === null) return;
  const small = node.ownerDocument.createElement('small');
  small.textContent = note;
  node.append(small);
}

/** Puts the words of `mark` back on its node, where it says something else; returns whether it did. */
export function mendMark(node: HTMLElement, mark: Mark): boolean {
  const right = node.cloneNode() as HTMLElement;
  fillMark(right, mark);
  if (right.isEqualNode(node)) return false;
  fillMark(node, mark);
  return true;
}

/** Returns whether what stands absolutely in `parent` would lose its place. Reads. */
export function isUnpositioned(parent: HTMLElement): boolean {
  const view = parent.ownerDocument.defaultView;
  return view !== null && view.getComputedStyle(parent).position === 'static';
}
