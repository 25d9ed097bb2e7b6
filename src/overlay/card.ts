import type { DrawnCard, Tree } from '../messages/drawn';
import type { OverlayState } from '../messages/overlay-state';
import type { OverlayPatch } from '../messages/requests';
import { build, createHost, sentenceTree } from './dom';
import type { Keeper } from './keeper';
import { createPlace, nextCorner } from './place';
import type { Look } from './theme';

/** The creator card: one column in a corner of the page, folded to two lines until it is opened. */
export interface CardHost {
  show(card: DrawnCard): void;
  /** Shows a sentence where there is no card to show: while the page is read, and when the worker fails. */
  say(state: 'reading' | 'fault', title: string, sentence: string): void;
}

interface CardOptions {
  window: Window & typeof globalThis;
  signal: AbortSignal;
  keeper: Keeper;
  look: Look;
  state: OverlayState;
  /** Keeps what the person changed on the card; returns a sentence where it could not be kept, else null. */
  save: (patch: OverlayPatch) => Promise<string | null>;
  /** Returns a report of the page, for those who mend Permille; null where there is nobody to ask. */
  report: () => Promise<string | null>;
}

/** Keys pressed in the card are the card's: TikTok has hotkeys on the document. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

export function createCard(options: CardOptions): CardHost {
  const { window, signal, keeper, look, state, save, report } = options;
  const { document } = window;
  const { host, root, ...first } = createHost(document, 'card', { role: 'complementary' }, [
    'section',
    { part: 'card' },
  ]);
  let { frame } = first;
  /** The frame as it was drawn: where the page changes it, a copy of this takes its place. */
  let asDrawn = frame;
  let named = '';
  look.dress(host);
  const put = createPlace(window, signal, host);
  let open: 'folded' | 'details' | 'menu' = state.cardOpen ? 'details' : 'folded';
  let corner = state.cardPosition;
  let last: DrawnCard | null = null;
  /** What is drawn now, so that nothing is drawn twice. */
  let drawn = '';

  function toggle(what: 'details' | 'menu'): void {
    const next = open === what ? 'folded' : what;
    if (what === 'details' || open === 'details') void keep({ cardOpen: next === 'details' });
    open = next;
    if (last) show(last);
  }

  function show(card: DrawnCard): void {
    last = card;
    const shown = card[open] === null ? 'folded' : open;
    draw(card.state, card.label, shown, card[shown] ?? []);
  }

  function draw(name: string, label: string, shown: typeof open, content: Tree[]): void {
    keeper.keep(host, document.documentElement, mend);
    const now = JSON.stringify([name, label, shown, content]);
    if (now === drawn) return;
    drawn = now;
    host.dataset.state = name;
    named = label;
    host.setAttribute('aria-label', label);
    frame.setAttribute('part', shown === 'folded' ? 'card' : 'card wide');
    const focused = root.activeElement?.getAttribute('data-for');
    frame.replaceChildren(...content.map((tree) => build(document, tree)));
    setDrawn();
    if (focused) frame.querySelector<HTMLElement>(`[data-for=${focused}]`)?.focus();
    put(corner);
  }

  function setDrawn(): void {
    asDrawn = frame.cloneNode(true) as HTMLElement;
  }

  function mend(): boolean {
    const { firstChild, lastChild } = root;
    const isAlone = firstChild === frame && lastChild === frame;
    const isNamed = host.dataset.permille && host.getAttribute('aria-label') === named;
    if (isNamed && isAlone && frame.isEqualNode(asDrawn)) return false;
    host.dataset.permille = 'card';
    host.setAttribute('aria-label', named);
    frame = asDrawn.cloneNode(true) as HTMLElement;
    root.replaceChildren(frame);
    return true;
  }

  /** Keeps a change; where that fails the card says so. Returns whether it was kept. */
  async function keep(patch: OverlayPatch): Promise<boolean> {
    const fault = await save(patch);
    frame.querySelector('[role=alert]')?.remove();
    if (fault) frame.append(build(document, ['p', { part: 'unsure fault', role: 'alert' }, fault]));
    setDrawn();
    return !fault;
  }

  function run(button: HTMLElement): void {
    const { for: what, done } = button.dataset;
    if (what === 'details' || what === 'menu') toggle(what);
    else if (what === 'move') {
      corner = nextCorner(corner);
      put(corner);
      void keep({ cardPosition: corner });
    } else if (what === 'report') {
      void copyReport().then((copied) => {
        if (copied) button.textContent = done ?? '';
        setDrawn();
      });
    }
  }

  async function copyReport(): Promise<boolean> {
    const text = await report();
    if (text !== null) await window.navigator.clipboard.writeText(text);
    return text !== null;
  }

  const until = { signal };
  root.addEventListener(
    'click',
    ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('button');
      if (button) run(button);
    },
    until,
  );
  root.addEventListener(
    'change',
    ({ target }) => {
      const box = target as HTMLInputElement;
      const { checked } = box;
      void keep({ surfaces: { [box.dataset.for ?? '']: checked } }).then((isKept) => {
        if (!isKept) box.checked = !checked;
      });
    },
    until,
  );
  for (const type of KEY_EVENTS) {
    host.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
        if (type === 'keydown' && event.key === 'Escape' && open !== 'folded') toggle(open);
      },
      until,
    );
  }

  return {
    show,
    say(name, title, sentence) {
      last = null;
      draw(name, `${title}. ${sentence}`, 'folded', [sentenceTree(sentence)]);
    },
  };
}
