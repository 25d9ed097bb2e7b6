import type { Card } from '../messages/drawn';
import cardStyle from './card.css?inline';
import { cardDetails } from './card-details';
import { h } from './dom';
import { followTheme } from './theme';

/** The creator card: one column at the page's end corner, folded to two lines until it is opened. */
export interface CardHost {
  show(card: Card): void;
  /** Shows a sentence where there is no card to show: while the page is read, and when the worker fails. */
  say(state: 'reading' | 'fault', title: string, sentence: string): void;
}

interface CardOptions {
  window: Window;
  signal: AbortSignal;
  /** Whether it starts open, as it was left. */
  open: boolean;
  /** Called when the person opens or folds it. */
  onToggle: (open: boolean) => void;
}

/** Keys pressed in the card are the card's: TikTok has hotkeys on the document. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

export function createCard({ window, signal, open, onToggle }: CardOptions): CardHost {
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
  let last: Card | null = null;

  function toggle(next: boolean): void {
    isOpen = next;
    onToggle(next);
    if (last) show(last);
    root.querySelector('button')?.focus();
  }

  function show(card: Card): void {
    last = card;
    const canOpen = card.sections.length > 0;
    const showAll = isOpen && canOpen;
    draw(card.state, card.label, [
      header(document, card, canOpen ? toggleButton(card, showAll) : null),
      showAll ? cardDetails(document, card) : null,
    ]);
    frame.dataset.open = String(showAll);
  }

  function draw(state: string, label: string, content: (HTMLElement | null)[]): void {
    host.dataset.state = state;
    host.setAttribute('aria-label', label);
    frame.replaceChildren(...content.filter((node) => node !== null));
    if (!host.isConnected) document.documentElement.append(host);
  }

  function toggleButton({ controls }: Card, showsAll: boolean): HTMLButtonElement {
    const label = showsAll ? controls.fold : controls.open;
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
  signal.addEventListener(
    'abort',
    () => {
      host.remove();
    },
    { once: true },
  );

  return {
    show,
    say(state, title, sentence) {
      last = null;
      frame.dataset.open = 'false';
      draw(state, `${title}. ${sentence}`, [
        headerOf(document, h(document, 'p', { class: 'sentence' }, sentence)),
      ]);
    },
  };
}

function header(document: Document, card: Card, button: HTMLElement | null): HTMLElement {
  const period =
    card.period === null ? null : h(document, 'span', { class: 'period' }, ` ${card.period}`);
  return headerOf(
    document,
    h(document, 'p', { class: period ? 'figure' : 'sentence' }, card.headline, period),
    card.status === null
      ? null
      : h(document, 'p', { class: 'status', 'data-tone': card.tone }, card.status),
    button,
  );
}

function headerOf(
  document: Document,
  headline: HTMLElement,
  status: HTMLElement | null = null,
  button: HTMLElement | null = null,
): HTMLElement {
  return h(
    document,
    'header',
    {},
    h(document, 'span', { class: 'mark', 'aria-hidden': 'true' }, '‰'),
    h(document, 'div', { class: 'summary' }, headline, status),
    button,
  );
}
