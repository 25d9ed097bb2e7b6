/**
 * `npm run soak`: thirty minutes of walking about the synthetic site in Chromium, by chance but by a seed, after
 * forty of warm-up: so long do compiled code and the browser's caches go on growing. Every half minute the walk comes back to the same page, and the memory of tab and worker,
 * the page's nodes and our own are measured there. Prints a table; --write puts it into docs/reliability.md. Ends
 * with 1 where memory grows as by a leak, a node is left over, or a console has an error.
 * `--minutes N` walks for N minutes after `--warm-up N`, `--seed TEXT` walks another way. Needs a build and a
 * Chromium.
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { extensionToTest } from '../test/e2e/build';
import { collectFaults } from '../test/e2e/faults';
import { creatorFor } from '../test/site/creators';
import { createRandom } from '../test/site/random';
import { createSite } from '../test/site/site';
import { findChromium, launchWithExtension } from './browser';
import type { Launched } from './browser';
import { readCard } from './support/card';
import { measure } from './support/soak/measure';
import { orphansOn } from './support/soak/orphans';
import { reportOf, writeReport } from './support/soak/report';
import type { SoakSample } from './support/soak/report';
import { takeStep } from './support/soak/walk';

const SAMPLE_EVERY_MS = 30_000;
/** Between two steps, as between two thoughts. */
const PAUSE_MS = 100;
const REST = creatorFor('micro').handle;

/** Leaves what the site itself keeps of the walk, and goes by the page's own links to where all samples are taken. */
async function comeToRest(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((path) => {
    window.__site.navigate('/foryou');
    window.__site.navigate(path);
    window.__site.events.length = 0;
  }, `/@${REST}`);
  await page.locator(`[data-permille=card][aria-label*="@${REST}"]`).waitFor();
  if ((await readCard(page, 15_000)) === null) throw new Error('No card came at rest.');
}

interface Wanted {
  minutes: number;
  warmUp: number;
  seed: string;
}

async function walk(launched: Launched, { minutes, warmUp, seed }: Wanted) {
  const random = createRandom(seed);
  // A new tab has no empty page that one could go back to.
  const page = await launched.context.newPage();
  const { faults } = collectFaults(launched.context);
  const samples: SoakSample[] = [];
  const orphans: string[] = [];
  await page.goto(`https://www.tiktok.com/@${REST}`);
  const start = Date.now();
  let steps = 0;
  let nextSample = start;
  while (Date.now() - start < (warmUp + minutes) * 60_000) {
    await takeStep({ launched, page, random });
    steps += 1;
    if (!page.url().startsWith('https://www.tiktok.com/')) {
      await page.goto(`https://www.tiktok.com/@${REST}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (Date.now() < nextSample) continue;
    await comeToRest(page);
    orphans.push(...(await orphansOn(page)));
    samples.push({
      minutes: (Date.now() - start) / 60_000,
      ...(await measure(launched, page)),
    });
    launched.requests.length = 0;
    console.log(`${samples.length}: ${steps} steps, ${JSON.stringify(samples.at(-1))}`);
    nextSample = Date.now() + SAMPLE_EVERY_MS;
  }
  return { minutes, warmUp, seed, steps, samples, orphans, errors: faults.seen };
}

function minutesOf(option: 'minutes' | 'warm-up'): number {
  const number = Number(values[option]);
  if (number > 0) return number;
  throw new Error(`--${option} takes a number of minutes, not "${values[option]}"`);
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    'warm-up': { type: 'string', default: '40' },
    seed: { type: 'string', default: 'permille' },
    write: { type: 'boolean', default: false },
  },
});
const minutes = minutesOf('minutes');
const warmUp = minutesOf('warm-up');
const chromium = await findChromium();
if ('message' in chromium) throw new Error(chromium.message);
const site = createSite({ now: new Date() });
const extension = extensionToTest();
const launched = await launchWithExtension({
  executablePath: chromium.path,
  extension: extension.folder,
  headless: true,
  answer: (url) => site.respond(url),
});
try {
  const report = reportOf(await walk(launched, { minutes, warmUp, seed: values.seed }));
  console.log(`\n${report.text}`);
  if (values.write) writeReport(report.text);
  process.exitCode = report.passed ? 0 : 1;
} finally {
  await launched.context.close();
  extension.dispose();
}
