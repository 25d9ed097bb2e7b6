import type { Bar, Card, Line, Section } from '../messages/drawn';
import { h } from './dom';

const SIGN = { met: '✓', 'not-met': '✕', unknown: '?' } as const;

/** Returns what the card opens into: its sections, line by line. */
export function cardDetails(document: Document, card: Card): HTMLElement {
  return h(
    document,
    'div',
    { class: 'details' },
    h(document, 'p', { class: 'handle' }, h(document, 'bdi', {}, `@${card.handle}`)),
    ...card.sections.map((section) => sectionOf(document, section)),
    h(document, 'p', { class: 'disclaimer' }, card.disclaimer),
  );
}

function sectionOf(document: Document, { title, lines }: Section): HTMLElement {
  return h(
    document,
    'div',
    { class: title === null ? 'streams' : 'section' },
    title === null ? null : h(document, 'h2', {}, title),
    h(document, 'ul', {}, ...lines.map((line) => lineOf(document, line))),
  );
}

function lineOf(document: Document, { text, figure, note, bar, sign, said }: Line): HTMLElement {
  return h(
    document,
    'li',
    sign === null ? {} : { 'data-sign': sign },
    sign === null
      ? null
      : h(document, 'span', { class: 'sign', 'aria-hidden': 'true' }, SIGN[sign]),
    h(
      document,
      'span',
      { class: 'text' },
      text,
      said === null ? null : h(document, 'span', { class: 'said' }, ` ${said}`),
    ),
    figure === null ? null : h(document, 'span', { class: 'amount' }, figure),
    bar === null ? null : barOf(document, bar),
    note === null ? null : h(document, 'span', { class: 'note' }, note),
  );
}

/** A range on its section's common scale: the bar spans low to high, the tick is the likely value. */
function barOf(document: Document, { from, to, at }: Bar): HTMLElement {
  const percent = (share: number) => `${100 * share}%`;
  const span = h(document, 'i', { class: 'span' });
  span.style.setProperty('inset-inline-start', percent(from));
  span.style.setProperty('inline-size', percent(to - from));
  const tick = h(document, 'i', { class: 'tick' });
  tick.style.setProperty('inset-inline-start', percent(at));
  return h(document, 'span', { class: 'bar', 'aria-hidden': 'true' }, span, tick);
}
