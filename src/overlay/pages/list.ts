import { createChips } from '../chips';
import { createKeeper } from '../keeper';
import type { SeenTile } from '../../tiktok/seen/seen';
import { createSettler } from '../settle';
import type { PageContext, PageView } from './page';
import { quiet } from './page';

/** Draws a page that lists creators: a chip beside each of whom something is known. */
export function listPage(context: PageContext): PageView {
  const { window, signal, tips, look, ask, taken, gaveUp, watcher } = context;
  const surface = 'chip';
  const remembered = new WeakSet<SeenTile>();
  const settler = createSettler(window, signal, async () => {
    const seen = watcher.seen();
    const tiles = seen.tiles.filter((tile) => !remembered.has(tile));
    if (tiles.length === 0) return;
    const answer = ask.remember({ reading: { ...seen, tiles } });
    await taken(answer);
    // What was lost is sent with the page's next change.
    if ((await answer).ok) for (const tile of tiles) remembered.add(tile);
  });
  const view = { ...quiet, surface, changed: settler.touch } as const;
  if (!context.state.surfaces.chip) return view;
  const keeper = createKeeper(window, signal, gaveUp);
  const chips = createChips({
    ...{ window, signal, keeper, tips, look },
    ask: (mentions) =>
      taken(
        ask.chips({
          language: watcher.seen([]).language,
          creators: mentions.map(({ handle, followers }) => ({ handle, followers })),
        }),
      ),
  });
  return { ...view, mentions: chips.take, refresh: chips.refresh };
}
