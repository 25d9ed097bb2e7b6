/** What happened while a profile grew. */
export interface Grown {
  tiles: number;
  labels: number;
  longTasks: number;
  longTaskMs: number;
  layoutShift: number;
  frameP99: number;
  /** Frames from a batch's insertion to its last tile's label, at the median and the 95th percentile. */
  framesToLabel: { median: number; p95: number } | null;
}

/**
 * Runs in the page: grows the profile to `wanted` tiles in batches of sixteen, scrolling to its end after each,
 * as people do who look for an old video. Tiles are copies of the last one with ids and counts of their own.
 */
export async function grow(wanted: number): Promise<Grown> {
  const isTile = '[data-e2e=user-post-item]';
  const isLabel = '[data-permille],floor-label';
  const list = document.querySelector('[data-e2e=user-post-item-list]');
  const model = [...(list?.children ?? [])].filter((child) => child.querySelector(isTile)).at(-1);
  if (!list || !model) throw new Error('There is no grid to grow');
  let id = BigInt(/\d+$/.exec(model.querySelector('a')?.pathname ?? '')?.[0] ?? '0');
  let count = list.querySelectorAll(isTile).length;

  const longTasks: number[] = [];
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
  let layoutShift = 0;
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) {
      layoutShift += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift' });

  let frame = 0;
  let last = performance.now();
  let isOver = false;
  const frames: number[] = [];
  const delays: number[] = [];
  let waiting: { tile: Element; since: number }[] = [];
  const everyFrame = (now: number) => {
    frame += 1;
    frames.push(now - last);
    last = now;
    waiting = waiting.filter(({ tile, since }) => {
      if (tile.lastElementChild?.matches(isLabel)) delays.push(frame - since);
      else return frame - since < 60;
      return false;
    });
    if (!isOver) requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);

  while (count < wanted) {
    const batch = document.createDocumentFragment();
    for (let i = 0; i < 16 && count < wanted; i++, count++) {
      const copy = model.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll(isLabel)) ours.remove();
      for (const numbered of copy.querySelectorAll('[id]')) {
        numbered.id = numbered.id.replace(/\d+$/, String(count));
      }
      // An hour and some minutes older each.
      id -= 4001n << 32n;
      for (const link of copy.querySelectorAll('a')) {
        link.href = link.href.replace(/\d+$/, String(id));
      }
      const views = copy.querySelector('[data-e2e=video-views]');
      if (views) views.textContent = `${(count % 97) + 1}.${(count % 9) + 1}K`;
      batch.append(copy);
    }
    const newest = batch.lastElementChild?.querySelector(isTile);
    list.append(batch);
    if (newest) waiting.push({ tile: newest, since: frame });
    window.scrollTo(0, document.documentElement.scrollHeight);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await new Promise((resolve) => setTimeout(resolve, 2500));
  isOver = true;
  const at = (values: number[], share: number) =>
    values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
  return {
    tiles: list.querySelectorAll(isTile).length,
    labels: list.querySelectorAll('[data-permille=badge],floor-label').length,
    longTasks: longTasks.length,
    longTaskMs: longTasks.reduce((sum, one) => sum + one, 0),
    layoutShift,
    frameP99: at(frames, 0.99),
    framesToLabel: delays.length > 0 ? { median: at(delays, 0.5), p95: at(delays, 0.95) } : null,
  };
}
