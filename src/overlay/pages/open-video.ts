import { createKeeper } from '../keeper';
import { createPill } from '../pill';
import { createSettler } from '../settle';
import type { PageContext, PageView } from './page';
import { quiet } from './page';

/** Draws a video that is open: one pill on it. */
export const videoPage = (context: PageContext) => openPage(context, 'pill');

/** Draws a LIVE that is open: one pill on it. */
export const livePage = (context: PageContext) => openPage(context, 'live');

function openPage(context: PageContext, surface: 'pill' | 'live'): PageView {
  const { window, signal, tips, look, watcher, ask, taken, gaveUp } = context;
  if (!context.state.surfaces[surface]) return { ...quiet, surface };
  const { document } = window;
  const keeper = createKeeper(window, signal, gaveUp);
  const pill = createPill({ document, signal, keeper, tips, look });
  const settler = createSettler(window, signal, async () => {
    const seen = watcher.seen();
    // What is drawn now would be another thing in a moment.
    if (watcher.anchor() && seen.loaded && seen.pending) return;
    const mark = watcher.anchor() && (await taken(ask[surface]({ reading: seen })));
    if (!signal.aborted) pill.show(watcher.anchor(), mark);
  });
  return { ...quiet, surface, changed: settler.touch, refresh: settler.touch };
}
