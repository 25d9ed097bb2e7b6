import type { Ask } from '../messages/ask-from-page';
import type { OverlayState, Surfaces } from '../messages/overlay-state';
import { whenOver } from '../signals/when-over';
import type { PageAddress } from '../tiktok/address';
import { OVERLAY } from '../tiktok/nodes';
import type { Seen } from '../tiktok/seen/seen';
import { watchPages } from '../tiktok/watch';
import type { Mention, Tile } from '../tiktok/watch';
import { watchLife } from './life';
import type { Runtime } from './life';
import { showNotice } from './notice';
import type { PageContext, PageView } from './pages/page';
import { pages } from './pages/pages';
import { followTheme } from './theme';
import type { Look } from './theme';
import { createTips } from './tips';

interface OverlayOptions {
  window: Window & typeof globalThis;
  signal: AbortSignal;
  /** The few words that are shown before the worker answers, or when it does not. */
  text: (key: string) => string;
  ask: Ask;
  /** The browser's side of the extension, gone when the extension is. */
  runtime: () => Runtime | undefined;
  /** For the report of a page that could not be read. */
  versions: Readonly<Record<string, string>>;
}

export interface Overlay {
  /** Returns what has been seen of the page so far, and whether it takes away what is drawn, so that nothing is. */
  seen: () => Seen & { gaveUp: boolean };
  /** Asks again for everything shown: the settings behind it have changed. */
  refresh: () => void;
}

/** The outline of a card is drawn without knowing how it was left when the worker takes longer than this. */
const PATIENCE_MS = 100;

const outline: OverlayState = {
  surfaces: { badge: true, card: true, pill: true, live: true, chip: true },
  theme: 'auto',
  cardOpen: false,
  cardPosition: 'bottom-end',
};

/**
 * Follows the pages of one tab, asks the worker what they amount to, and draws the answers. Everything
 * ends, and every node goes, when `signal` aborts; when the extension itself is gone, one line says so.
 */
export function startOverlay({
  window,
  text,
  ask,
  runtime,
  versions,
  ...outer
}: OverlayOptions): Overlay {
  const end = new AbortController();
  const signal = AbortSignal.any([outer.signal, end.signal]);
  /** What the page has shown, for a view that is drawn anew. */
  const tiles = new Map<HTMLElement, Tile>();
  const mentions = new Map<HTMLElement, Mention>();
  let address: PageAddress | null = null;
  let page: { view: PageView; gone: AbortController; drawn: OverlayState } | null = null;
  let state: OverlayState | null = null;
  let asking = false;
  let saving = Promise.resolve<string | null>(null);
  let told = false;
  let gaveUp = false;
  let look: Look | null = null;
  /** Looked up while the extension is there to answer. */
  const farewell = { sentence: '', close: '' };

  const life = watchLife(window, signal, runtime, () => {
    const dress = look;
    end.abort();
    if (dress) showNotice(window.document, dress, { state: 'gone', ...farewell });
  });

  function opened(next: PageAddress): void {
    close();
    address = next;
    tiles.clear();
    mentions.clear();
    if (!pages[next.kind] || life.isOver()) return;
    farewell.sentence ||= text('overlay.card.gone');
    farewell.close ||= text('overlay.card.close');
    if (state) {
      open(state);
      return;
    }
    void askState();
    window.setTimeout(() => {
      if (address === next && !page && !signal.aborted) open(outline);
    }, PATIENCE_MS);
  }

  async function askState(): Promise<void> {
    if (asking) return;
    asking = true;
    const answer = await ask.state();
    asking = false;
    if (signal.aborted || life.isOver()) return;
    if (answer.ok) take(answer.value);
    else if (!page) open(state ?? outline);
  }

  function take(next: OverlayState): void {
    life.listen();
    state = next;
    look?.choose(next.theme);
    if (page && isDrawn(page.drawn, next, page.view.surface)) switchBadges(next.surfaces.badge);
    else open(next);
  }

  function switchBadges(on: boolean): void {
    if (!page || page.drawn.surfaces.badge === on) return;
    page.drawn = { ...page.drawn, surfaces: { ...page.drawn.surfaces, badge: on } };
    page.view.switchBadges(on);
    if (on) page.view.tiles(connected(tiles));
  }

  function open(how: OverlayState): void {
    close();
    const make = address && pages[address.kind];
    if (!address || !make) return;
    look ??= followTheme(window, signal, text('language.tag'));
    look.choose(how.theme);
    const gone = new AbortController();
    const ends = AbortSignal.any([signal, gone.signal]);
    const view = make(contextFor(address, how, look, ends));
    page = { view, gone, drawn: how };
    if (tiles.size > 0) view.tiles(connected(tiles));
    if (mentions.size > 0) view.mentions(connected(mentions));
    view.changed();
  }

  function close(): void {
    page?.gone.abort();
    page = null;
    gaveUp = false;
  }

  function contextFor(
    at: PageAddress,
    how: OverlayState,
    dress: Look,
    ends: AbortSignal,
  ): PageContext {
    return {
      ...{
        window,
        signal: ends,
        address: at,
        watcher,
        ask,
        text,
        versions,
        state: how,
        look: dress,
      },
      tips: createTips(window, ends, dress),
      save(patch) {
        // One after another: a change that has to be sent again must not come after a later one.
        saving = saving.then(async () => {
          const answer = await ask.save(patch);
          if (signal.aborted || life.isOver()) return null;
          if (!answer.ok || !answer.value) return text('popup.notSaved');
          take(answer.value);
          return null;
        });
        return saving;
      },
      gaveUp(say) {
        if (life.isOver()) return;
        gaveUp = true;
        const sentence = text('overlay.card.gaveUp');
        if (say) say(sentence);
        if (say || told || ends.aborted) return;
        told = true;
        const notice = { state: 'fault', sentence, close: farewell.close } as const;
        const remove = showNotice(window.document, dress, notice);
        whenOver(ends, remove);
      },
      async taken(answering) {
        const answer = await answering;
        if (ends.aborted || life.isOver()) return null;
        if (answer.ok) life.listen();
        else page?.view.failed();
        return answer.ok ? answer.value : null;
      },
    };
  }

  // What a copy of Permille left that is no longer there.
  for (const left of window.document.querySelectorAll(OVERLAY)) {
    // The page's own nodes may bear the same mark.
    if (left.localName.startsWith('permille-')) left.remove();
  }
  const watcher = watchPages({ document: window.document, window }, signal, {
    opened,
    tiles(batch) {
      for (const tile of batch) tiles.set(tile.element, tile);
      page?.view.tiles(batch);
    },
    mentions(batch) {
      for (const mention of batch) mentions.set(mention.element, mention);
      page?.view.mentions(batch);
    },
    changed: () => page?.view.changed(),
  });
  whenOver(signal, close);

  return {
    seen: () => ({ ...watcher.seen(), gaveUp }),
    refresh() {
      if (page) {
        page.view.refresh();
        void askState();
      } else state = null;
    },
  };
}

function connected<T extends { element: HTMLElement }>(all: ReadonlyMap<HTMLElement, T>): T[] {
  return [...all.values()].filter(({ element }) => element.isConnected);
}

/**
 * Returns whether what is drawn can stay. The person's own changes of the card are on the card already; only
 * an outline may stand otherwise than it should.
 */
function isDrawn(drawn: OverlayState, next: OverlayState, surface: keyof Surfaces): boolean {
  if (drawn.surfaces[surface] !== next.surfaces[surface]) return false;
  if (drawn !== outline) return true;
  return drawn.cardOpen === next.cardOpen && drawn.cardPosition === next.cardPosition;
}
