/**
 * `npm run bench:scroll [-- --tiles 100,1000,5000 --runs 3 --page FILE --site]`: what Permille costs the page's main
 * thread while a profile grows by scrolling, beside no extension and beside the floor (test/bench/floor: one plain
 * label per tile), and how long its script takes to start. The profile is a saved one, of April 2026 where FILE is not
 * given; with --site, or where there is none, the synthetic site's. Prints tables in Markdown, medians of the runs.
 * Needs a build and a Chromium.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extensionIn } from '../test/e2e/build';
import { savedFolder, savedPage } from '../test/e2e/saved';
import { creatorFor } from '../test/site/creators';
import { createSite } from '../test/site/site';
import { findChromium, launchWithExtension } from './browser';
import type { Answer } from './browser';
import { readCard } from './support/card';
import { grow } from './support/grow';
import type { Grown } from './support/grow';
import { root } from './support/run';
import { startTime } from './support/start-time';

const PATIENCE_MS = 30_000;

interface Run extends Grown {
  taskMs: number;
  scriptMs: number;
  layoutMs: number;
  styleMs: number;
  heapKb: number;
}

const { values } = parseArgs({
  options: {
    tiles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    page: { type: 'string' },
    site: { type: 'boolean', default: false },
  },
});
const sizes = values.tiles.split(',').map(Number);
const runs = Number(values.runs);
if (![...sizes, runs].every((n) => Number.isInteger(n) && n > 0)) {
  console.error('--tiles takes whole numbers with commas between, --runs one whole number.');
  process.exit(2);
}
if (values.page !== undefined && !existsSync(values.page)) {
  console.error(`--page: there is no ${values.page}.`);
  process.exit(2);
}
const real = join(savedFolder(), 'profile_2026-04.html');
const file = values.page ?? (!values.site && existsSync(real) ? real : undefined);
const profile = profileAt(file);
console.log(`The profile: ${file ?? 'the synthetic site’s'}\n`);
const chromium = await findChromium();
if ('message' in chromium) throw new Error(chromium.message);
const executablePath = chromium.path;

const kinds = [
  { name: 'no extension', folder: null },
  { name: 'floor', folder: join(root, 'test', 'bench', 'floor') },
  { name: 'Permille', folder: extensionIn('en').folder },
] as const;

/** Returns whose profile it is that grows, and what answers for it. */
function profileAt(file: string | undefined): { handle: string; answer: (url: string) => Answer } {
  const body = file === undefined ? null : savedPage(resolve(file));
  if (body === null) {
    const site = createSite({ now: new Date() });
    return { handle: creatorFor('micro').handle, answer: (url) => site.respond(url) };
  }
  const handle = /\/@([\w.]+)\/video\//.exec(body)?.[1];
  if (handle === undefined) throw new Error(`${String(file)} is no profile with videos.`);
  const missing = { status: 404, contentType: 'text/plain', body: '' };
  const saved = { status: 200, contentType: 'text/html; charset=utf-8', body };
  return { handle, answer: (url) => (url.endsWith(`/@${handle}`) ? saved : missing) };
}

async function measure(folder: string | null, tiles: number): Promise<Run> {
  const { context } = await launchWithExtension({
    ...{ executablePath, extension: folder, headless: true },
    answer: profile.answer,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`https://www.tiktok.com/@${profile.handle}`);
  if (folder === kinds[2].folder) await readCard(page, PATIENCE_MS);
  else await page.locator('[data-e2e=user-post-item]').first().waitFor();
  // What grows is what we add: the site itself has no more to give.
  await page.evaluate(() => document.querySelector('[data-list-end]')?.remove());
  await page.bringToFront();
  const cdp = await context.newCDPSession(page);
  // What the thread itself computes: what else the machine does meanwhile does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics: all } = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({ name, value }) => [name, value]));
  };
  await cdp.send('HeapProfiler.collectGarbage');
  const before = await metrics();
  // tsx names the functions within a function by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  const grown = await page.evaluate(grow, tiles);
  const after = await metrics();
  await cdp.send('HeapProfiler.collectGarbage');
  const settled = await metrics();
  await context.close();
  const added = (name: string) => 1000 * ((after[name] ?? 0) - (before[name] ?? 0));
  return {
    ...grown,
    taskMs: added('TaskDuration'),
    scriptMs: added('ScriptDuration'),
    layoutMs: added('LayoutDuration'),
    styleMs: added('RecalcStyleDuration'),
    heapKb: ((settled.JSHeapUsedSize ?? 0) - (before.JSHeapUsedSize ?? 0)) / 1000,
  };
}

function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const columns = [
  'tiles',
  'extension',
  'labels',
  'main thread, ms',
  'added, ms',
  'script, ms',
  'layout, ms',
  'style, ms',
  'long tasks',
  'layout shift',
  'heap per tile, kB',
  'frames to label (median, 95%)',
];
console.log(`| ${columns.join(' | ')} |`);
console.log(`| ${columns.map(() => '---').join(' | ')} |`);
for (const tiles of sizes) {
  let base: { taskMs: number; heapKb: number; layoutShift: number } | null = null;
  const results = kinds.map(({ name, folder }) => ({ name, folder, all: [] as Run[] }));
  // Turn by turn, so that what else the machine does falls on all alike.
  for (let run = 0; run < runs; run++) {
    for (const { folder, all } of results) all.push(await measure(folder, tiles));
  }
  for (const { name, all } of results) {
    const of = (pick: (run: Run) => number) => median(all.map(pick));
    const taskMs = of((run) => run.taskMs);
    const heapKb = of((run) => run.heapKb);
    const layoutShift = of((run) => run.layoutShift);
    base ??= { taskMs, heapKb, layoutShift };
    const delays = all.flatMap(({ framesToLabel }) => framesToLabel ?? []);
    const cells = [
      tiles,
      name,
      of((run) => run.labels),
      Math.round(taskMs),
      Math.round(taskMs - base.taskMs),
      Math.round(of((run) => run.scriptMs)),
      Math.round(of((run) => run.layoutMs)),
      Math.round(of((run) => run.styleMs)),
      of((run) => run.longTasks),
      (layoutShift - base.layoutShift).toFixed(3),
      ((heapKb - base.heapKb) / tiles).toFixed(1),
      delays.length > 0
        ? `${median(delays.map((one) => one.median))}, ${median(delays.map((one) => one.p95))}`
        : '–',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/** Addresses by kind of page; the last shows no creator, and the script only looks at its address. */
const starts = [
  ['a profile', `@${creatorFor('micro').handle}`],
  ['search', 'search?q=words'],
  ['a page without creators', 'legal/page'],
] as const;
const site = createSite({ now: new Date() });
const { context } = await launchWithExtension({
  ...{ executablePath, extension: kinds[2].folder, headless: true },
  answer: (url) => site.respond(url),
});
const page = context.pages()[0] ?? (await context.newPage());
console.log('\n| page | start, ms (median, longest) |');
console.log('| --- | --- |');
for (const [name, path] of starts) {
  const times: number[] = [];
  for (let run = 0; run < 5 * runs; run++) {
    times.push(
      await startTime(page, `https://www.tiktok.com/${path}`, 'content-scripts/tiktok.js'),
    );
  }
  console.log(`| ${name} | ${median(times).toFixed(1)}, ${Math.max(...times).toFixed(1)} |`);
}
await context.close();
