import type { Tree } from '../messages/drawn';

/**
 * Returns the node that `tree` describes. Text goes in as text, never as markup, so names and captions from
 * the page stay harmless. Attributes that begin with "--" become properties of its style.
 */
export function build(document: Document, [tag, attributes, ...children]: Tree): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('--')) element.style.setProperty(name, value);
    else element.setAttribute(name, value);
  }
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : build(document, child))),
  );
  return element;
}

/** Returns a node of ours, whose shadow root holds `content` away from the page's styles. */
export function createHost(
  document: Document,
  kind: 'card' | 'tip',
  attributes: Record<string, string>,
  content: Tree,
): { host: HTMLElement; root: ShadowRoot; frame: HTMLElement } {
  const host = build(document, [`permille-${kind}`, { 'data-permille': kind, ...attributes }]);
  const frame = build(document, content);
  // All languages of Permille run from left to right; where the node stands follows the page.
  frame.dir = 'ltr';
  // Open, so that axe and the browser tests can look in. Closed it would hide nothing from the page: the host's own
  // label says all of the card, and badges, pills and chips stand in the page itself (docs/privacy.md).
  const root = host.attachShadow({ mode: 'open' });
  root.append(frame);
  return { host, root, frame };
}

/** Returns the first line of a card that says `sentence` and no more. */
export function sentenceTree(sentence: string, ...more: Tree[]): Tree {
  return [
    'header',
    { part: 'header' },
    ['span', { part: 'mark', 'aria-hidden': 'true' }, '‰'],
    ['p', { part: 'summary sentence' }, sentence],
    ...more,
  ];
}
