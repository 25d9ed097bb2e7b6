import type { VideoEstimate } from '../engine/estimate';
import type { MessageFault } from '../messages/transport';
import type { Reading } from '../reading/reading';
import type { PageAddress } from '../tiktok/address';
import { watchPages } from '../tiktok/watch';
import type { Tile } from '../tiktok/watch';
import type { FullSpeech } from '../words/speech';
import type { Ask } from './ask';
import { createBadges } from './badges';
import { createCard } from './card';
import type { Card } from './card';
import { cardView, emptyCard } from './card-view';
import { createSettler } from './settle';

interface OverlayOptions {
  window: Window;
  signal: AbortSignal;
  speech: FullSpeech;
  ask: Ask;
  /** Whether the card was left open. */
  cardOpen: boolean;
  onCardToggle(open: boolean): void;
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
  const { window, signal, speech, ask } = options;
  const badges = createBadges(window.document, speech);
  /** The tiles of the page by their element, as last reported. */
  const tiles = new Map<HTMLElement, Tile>();
  let page: { address: PageAddress; gone: AbortController; card: Card } | null = null;
  let cardOpen = options.cardOpen;

  const settler = createSettler(window, signal, askForCard);

  function opened(address: PageAddress): void {
    closePage();
    if (address.kind !== 'profile' || address.handle === null) return;
    const gone = new AbortController();
    const card = createCard({
      window,
      speech,
      signal: AbortSignal.any([signal, gone.signal]),
      open: cardOpen,
      onToggle(open) {
        cardOpen = open;
        options.onCardToggle(open);
      },
    });
    page = { address, gone, card };
    card.show(emptyCard('reading', address.handle, speech.text('overlay.card.reading', {})));
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

  async function drawBadges(batch: readonly Tile[]): Promise<void> {
    const asked = page;
    if (!asked || batch.length === 0) return;
    const reading = { ...watcher.reading(), videos: batch.map((tile) => tile.video) };
    const answer = await ask.videos({ reading });
    if (page !== asked) return;
    if (!answer.ok) {
      showFault(answer.fault);
      return;
    }
    const estimates = new Map<string, VideoEstimate>(
      answer.value.map((video) => [video.id, video]),
    );
    // A node may hold another video by now: then its own batch is on its way.
    badges.draw(
      batch.filter((tile) => tiles.get(tile.element) === tile),
      estimates,
    );
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
    asked.card.show(cardView(reading, answer.value, speech));
    badges.setAccount(answer.value.eligibility.status);
  }

  function showFault(fault: MessageFault): void {
    if (!page) return;
    const text = fault === 'extension-gone' ? 'overlay.card.gone' : 'overlay.card.fault';
    page.card.show(emptyCard('fault', page.address.handle ?? '', speech.text(text, {})));
  }

  const watcher = watchPages({ document: window.document, window }, signal, {
    opened,
    tiles: tilesChanged,
    changed: settler.touch,
  });
  signal.addEventListener('abort', closePage, { once: true });

  return {
    reading: () => watcher.reading(),
    refresh() {
      void drawBadges([...tiles.values()].filter((tile) => tile.element.isConnected));
      settler.touch();
    },
  };
}

function isLoading(reading: Reading): boolean {
  return reading.problems.some((problem) => problem.code === 'still-loading');
}
