import type { Card, Mark } from '../messages/drawn';
import type { MessageFault } from '../messages/transport';
import type { Reading } from '../reading/reading';
import type { PageAddress } from '../tiktok/address';
import { watchPages } from '../tiktok/watch';
import type { Tile } from '../tiktok/watch';
import type { Ask } from './ask';
import { createBadges } from './badges';
import { createCard } from './card';
import type { CardHost } from './card';
import { createSettler } from './settle';

interface OverlayOptions {
  window: Window;
  signal: AbortSignal;
  /** The few words that are shown before the worker answers, or when it does not. */
  text: (key: string) => string;
  ask: Ask;
  /** Whether the card was left open. */
  cardOpen: boolean;
  onCardToggle(open: boolean): void;
}

interface OpenPage {
  handle: string;
  gone: AbortController;
  card: CardHost;
  account: Card['account'] | null;
}

export interface Overlay {
  /** Returns what has been read on the page so far. */
  reading(): Reading;
  /** Asks again for everything shown: the settings behind the estimates have changed. */
  refresh: () => void;
}

/**
 * Follows the pages of one tab, asks the worker what they amount to, and draws the answers. Everything
 * ends, and every node goes, when `signal` aborts.
 */
export function startOverlay(options: OverlayOptions): Overlay {
  const { window, signal, text, ask } = options;
  const badges = createBadges(window.document);
  // Looked up now: once the extension is gone the browser has no texts either.
  const words = {
    label: text('overlay.card.label'),
    reading: text('overlay.card.reading'),
    fault: text('overlay.card.fault'),
    gone: text('overlay.card.gone'),
  };
  /** The tiles of the page by their element, as last reported. */
  const tiles = new Map<HTMLElement, Tile>();
  let page: OpenPage | null = null;
  let cardOpen = options.cardOpen;

  const settler = createSettler(window, signal, askForCard);

  function opened(address: PageAddress): void {
    closePage();
    if (address.kind !== 'profile' || address.handle === null) return;
    const gone = new AbortController();
    const card = createCard({
      window,
      signal: AbortSignal.any([signal, gone.signal]),
      open: cardOpen,
      onToggle(open) {
        cardOpen = open;
        options.onCardToggle(open);
      },
    });
    page = { gone, card, account: null, handle: address.handle };
    say('reading', words.reading);
  }

  function closePage(): void {
    page?.gone.abort();
    page = null;
    tiles.clear();
    badges.clear();
  }

  function tilesChanged(batch: readonly Tile[]): void {
    for (const tile of batch) tiles.set(tile.element, tile);
    void drawBadges(batch);
  }

  /** Before it is known whether the account may earn at all, nothing is said of its videos. */
  async function drawBadges(batch: readonly Tile[]): Promise<void> {
    const asked = page;
    const account = asked?.account;
    if (!account || batch.length === 0) return;
    const reading = { ...watcher.reading(), videos: batch.map((tile) => tile.video) };
    const answer = await ask.videos({ reading, account });
    if (page !== asked || asked.account !== account) return;
    if (!answer.ok) {
      showFault(answer.fault);
      return;
    }
    const marks = new Map<string, Mark | null>(answer.value.map(({ id, mark }) => [id, mark]));
    // A node may hold another video by now: then its own batch is on its way.
    badges.draw(
      batch.filter((tile) => tiles.get(tile.element) === tile),
      marks,
    );
  }

  function drawAllBadges(): void {
    for (const element of tiles.keys()) if (!element.isConnected) tiles.delete(element);
    void drawBadges([...tiles.values()]);
  }

  async function askForCard(): Promise<void> {
    const asked = page;
    if (!asked) return;
    const reading = watcher.reading();
    if (isLoading(reading)) return;
    const answer = await ask.card({ reading });
    if (page !== asked) return;
    if (!answer.ok) {
      showFault(answer.fault);
      return;
    }
    asked.card.show(answer.value);
    if (asked.account === answer.value.account) return;
    asked.account = answer.value.account;
    drawAllBadges();
  }

  function showFault(fault: MessageFault): void {
    say('fault', fault === 'extension-gone' ? words.gone : words.fault);
  }

  function say(state: 'reading' | 'fault', sentence: string): void {
    if (!page) return;
    page.card.say(state, words.label.replace('{handle}', page.handle), sentence);
  }

  const watcher = watchPages({ document: window.document, window }, signal, {
    opened,
    tiles: tilesChanged,
    mentions() {
      // Nothing is drawn beside names in lists.
    },
    changed: settler.touch,
  });
  signal.addEventListener('abort', closePage, { once: true });

  return {
    reading: () => watcher.reading(),
    refresh() {
      drawAllBadges();
      settler.touch();
    },
  };
}

function isLoading(reading: Reading): boolean {
  return reading.problems.some((problem) => problem.code === 'still-loading');
}
