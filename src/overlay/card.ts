import type { FullSpeech } from '../words/speech';
import cardStyle from './card.css?inline';
import type { CardView, StreamLine } from './card-view';
import { h } from './dom';
import { followTheme } from './theme';

/** The creator card: one column at the page's end corner, folded to two lines until it is opened. */
export interface Card {
  show(view: CardView): void;
  remove(): void;
}

interface CardOptions {
  window: Window;
  speech: FullSpeech;
  signal: AbortSignal;
  /** Whether it starts open, as it was left. */
  open: boolean;
  /** Called when the person opens or folds it. */
  onToggle: (open: boolean) => void;
}

/** Keys pressed in the card are the card's: TikTok has hotkeys on the document. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

export function createCard({ window, speech, signal, open, onToggle }: CardOptions): Card {
  const { document } = window;
  const host = document.createElement('permille-card');
  host.setAttribute('data-permille', 'card');
  host.setAttribute('role', 'complementary');
  const root = host.attachShadow({ mode: 'open' });
  const style = h(document, 'style', {}, cardStyle);
  // All languages of Permille run from left to right; the corner the card stands in follows the page.
  const frame = h(document, 'section', { class: 'card', dir: 'ltr' });
  root.append(style, frame);
  followTheme(host, window, signal);

  let isOpen = open;
  let last: CardView | null = null;

  function toggle(next: boolean): void {
    isOpen = next;
    onToggle(next);
    if (last) draw(last);
    root.querySelector('button')?.focus();
  }

  function draw(view: CardView): void {
    last = view;
    const canOpen = view.state === 'ready' || view.streams.length > 0;
    const showAll = isOpen && canOpen;
    host.dataset.state = view.state;
    host.setAttribute('aria-label', fullText(view, speech));
    frame.dataset.open = String(showAll);
    frame.replaceChildren(
      ...[
        header(document, view, canOpen ? toggleButton(showAll) : null),
        showAll ? details(document, view, speech) : null,
      ].filter((node) => node !== null),
    );
    if (!host.isConnected) document.documentElement.append(host);
  }

  function toggleButton(showsAll: boolean): HTMLButtonElement {
    const label = speech.text(showsAll ? 'overlay.card.fold' : 'overlay.card.open', {});
    const button = h(document, 'button', {
      type: 'button',
      'aria-expanded': String(showsAll),
      'aria-label': label,
      title: label,
    });
    button.addEventListener(
      'click',
      () => {
        toggle(!showsAll);
      },
      { signal },
    );
    return button;
  }

  for (const type of KEY_EVENTS) {
    host.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
        if (type === 'keydown' && event.key === 'Escape' && isOpen) toggle(false);
      },
      { signal },
    );
  }
  const remove = () => {
    host.remove();
  };
  signal.addEventListener('abort', remove, { once: true });

  return { show: draw, remove };
}

function header(document: Document, view: CardView, button: HTMLElement | null): HTMLElement {
  const isFigure = view.range !== null;
  return h(
    document,
    'header',
    {},
    h(document, 'span', { class: 'mark', 'aria-hidden': 'true' }, '‰'),
    h(
      document,
      'div',
      { class: 'summary' },
      h(
        document,
        'p',
        { class: isFigure ? 'figure' : 'sentence' },
        view.headline,
        isFigure && view.period !== null
          ? h(document, 'span', { class: 'period' }, ` ${view.period}`)
          : null,
      ),
      view.status === null
        ? null
        : h(document, 'p', { class: 'status', 'data-tone': view.statusTone }, view.status),
    ),
    button,
  );
}

function details(document: Document, view: CardView, speech: FullSpeech): HTMLElement {
  const scale = Math.max(1, ...view.streams.map((line) => line.range?.high ?? 0));
  return h(
    document,
    'div',
    { class: 'details' },
    h(document, 'p', { class: 'handle' }, h(document, 'bdi', {}, `@${view.handle}`)),
    h(document, 'ul', {}, ...view.streams.map((line) => streamRow(document, line, scale))),
    view.ifEligible === null ? null : h(document, 'p', { class: 'aside' }, view.ifEligible),
    view.seen === null ? null : h(document, 'p', { class: 'seen' }, view.seen),
    h(document, 'p', { class: 'disclaimer' }, speech.text('overlay.card.disclaimer', {})),
  );
}

function streamRow(document: Document, line: StreamLine, scale: number): HTMLElement {
  return h(
    document,
    'li',
    { 'data-known': String(line.range !== null) },
    h(document, 'span', { class: 'name' }, line.name),
    h(document, 'span', { class: 'amount' }, line.amount),
    line.range === null || line.range.high === 0 ? null : bar(document, line.range, scale),
    line.note === null ? null : h(document, 'span', { class: 'note' }, line.note),
  );
}

/** A range on the card's common scale: the bar spans low to high, the tick is the likely value. */
function bar(
  document: Document,
  range: { low: number; likely: number; high: number },
  scale: number,
): HTMLElement {
  const percent = (value: number) => `${(100 * value) / scale}%`;
  const span = h(document, 'i', { class: 'span' });
  span.style.setProperty('inset-inline-start', percent(range.low));
  span.style.setProperty('inline-size', percent(range.high - range.low));
  const tick = h(document, 'i', { class: 'tick' });
  tick.style.setProperty('inset-inline-start', percent(range.likely));
  return h(document, 'span', { class: 'bar', 'aria-hidden': 'true' }, span, tick);
}

function fullText(view: CardView, speech: FullSpeech): string {
  const streams = view.streams.map((line) =>
    [line.name, line.amount, line.note].filter((part) => part !== null).join(' '),
  );
  return [
    speech.text('overlay.card.label', { handle: view.handle }),
    [view.headline, view.period].filter((part) => part !== null).join(' '),
    view.status,
    view.ifEligible,
    ...streams,
    view.seen,
  ]
    .filter((line) => line !== null && line !== '')
    .join('. ');
}
