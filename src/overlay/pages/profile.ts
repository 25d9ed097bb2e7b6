import type { DrawnCard, VideoMark } from '../../messages/drawn';
import { healthReport } from '../../tiktok/health-report';
import type { Tile } from '../../tiktok/watch';
import { createBadges } from '../badges';
import type { Badges } from '../badges';
import { createCard } from '../card';
import { createKeeper } from '../keeper';
import { recentOf } from '../recent';
import { createSettler } from '../settle';
import type { PageContext, PageView } from './page';
import { quiet } from './page';

/** Draws a creator's profile: the card, and a badge on each tile. */
export function profilePage(context: PageContext): PageView {
  const { window, signal, state, watcher, ask, tips, look, save, taken, gaveUp, text } = context;
  const { surfaces } = state;
  // Looked up now: once the extension is gone the browser has no texts either.
  const title = text('overlay.card.label').replace('{handle}', () => context.address.handle ?? '');
  const fault = text('overlay.card.fault');
  /** Before it is known whether the account may earn at all, nothing is said of its videos. */
  let account: DrawnCard['account'] | null = null;
  let hasCard = surfaces.card;
  /** The badges are gone for good, and the card says so until the page is left. */
  let stopped = false;
  /** Whether an answer never came: it may have been that of some badges. */
  let missed = false;

  const card = surfaces.card
    ? createCard({
        ...{ window, signal, look, state, save },
        keeper: createKeeper(window, signal, () => {
          hasCard = false;
          gaveUp();
        }),
        async report() {
          const read = await taken(ask.health({ reading: watcher.seen() }));
          const { href } = window.location;
          return (
            read &&
            JSON.stringify(healthReport(window.document, href, read, context.versions), null, 2)
          );
        },
      })
    : null;
  card?.say('reading', title, text('overlay.card.reading'));

  let badges: Badges | null = null;
  let badgesGone = new AbortController();
  switchBadges(surfaces.badge);

  function switchBadges(on: boolean): void {
    badgesGone.abort();
    badgesGone = new AbortController();
    const ends = AbortSignal.any([signal, badgesGone.signal]);
    const keeper = createKeeper(window, ends, () => {
      stopped = true;
      gaveUp(hasCard ? (sentence) => card?.say('fault', title, sentence) : undefined);
    });
    badges = on
      ? createBadges({ ...{ window, keeper, tips, look, ask: askMarks }, signal: ends })
      : null;
  }

  async function askMarks(batch: readonly Tile[]): Promise<readonly VideoMark[] | null> {
    const asked = account;
    if (asked === null) return null;
    const reading = watcher.seen(batch.map(({ seen }) => seen));
    const marks = await taken(ask.videos({ reading, account: asked }));
    return asked === account ? marks : null;
  }

  const settler = createSettler(window, signal, async () => {
    const answer = await taken(ask.card({ reading: recentOf(watcher.seen()) }));
    if (!answer) return;
    if (!stopped) card?.show(answer);
    if (account === answer.account && !missed) return;
    account = answer.account;
    missed = false;
    badges?.refresh();
  });

  return {
    ...quiet,
    surface: 'card',
    switchBadges,
    tiles: (batch) => badges?.take(batch),
    changed: settler.touch,
    refresh() {
      settler.touch();
      badges?.refresh();
    },
    failed() {
      if (!stopped) card?.say('fault', title, fault);
      // Once more, and then with the page's next change: the page may be at rest by now.
      if (!missed) settler.touch();
      missed = true;
    },
  };
}
