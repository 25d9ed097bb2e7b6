import type { Tree } from '../../src/messages/drawn';

/** Nothing that loads, runs, or leads anywhere. */
const TAGS = [
  'header',
  'div',
  'p',
  'span',
  'h2',
  'ul',
  'li',
  'i',
  'bdi',
  'button',
  'label',
  'input',
];

/** Returns whether the page may build nodes from `tree`: it takes the worker at its word (docs/decisions/0008). */
export function isHarmless([tag, attributes, ...children]: Tree): boolean {
  return (
    TAGS.includes(tag) &&
    !Object.keys(attributes).some((name) => /^(?:on|src|href|style)/.test(name)) &&
    children.every((child) => typeof child === 'string' || isHarmless(child))
  );
}
