import type { Video } from '../../reading/reading';
import { createChips } from '../chips';
import { createKeeper } from '../keeper';
import { createSettler } from '../settle';
import type { PageContext, PageView } from './page';
import { quiet } from './page';

/** Draws a page that lists creators: a chip beside each of whom something is known. */
export function listPage(context: PageContext): PageView {
  const { window, signal, tips, look, ask, taken, watcher } = context;
  const surface = 'chip';
  const remembered = new WeakSet<Video>();
  const settler = createSettler(window, signal, async () => {
    const reading = watcher.reading();
    const videos = reading.videos.filter((video) => !remembered.has(video));
    if (videos.length === 0) return;
    for (const video of videos) remembered.add(video);
    await taken(ask.remember({ reading: { ...reading, videos } }));
  });
  const view = { ...quiet, surface, changed: settler.touch } as const;
  if (!context.state.surfaces.chip) return view;
  const keeper = createKeeper(window, signal);
  const chips = createChips({
    ...{ window, signal, keeper, tips, look },
    ask: (mentions) =>
      taken(
        ask.chips({ creators: mentions.map(({ handle, followers }) => ({ handle, followers })) }),
      ),
  });
  return { ...view, mentions: chips.take, refresh: chips.refresh };
}
