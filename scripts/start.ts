/**
 * `npm start`: builds the extension and opens it in a browser, on the synthetic creator pages.
 * --headless  no window: screenshots go to .output/screenshots (also where there is no display)
 * --live      the real www.tiktok.com instead
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSite } from '../test/site/site';
import { findChromium, launchWithExtension } from './browser';
import type { Launched } from './browser';
import { root, runTool } from './support/run';
import { tourCreators } from './support/tour';

const screenshots = join(root, '.output', 'screenshots');

interface Wishes {
  headless: boolean;
  live: boolean;
}

function wishesFrom(args: string[]): Wishes {
  const { values } = parseArgs({
    args,
    options: { headless: { type: 'boolean' }, live: { type: 'boolean' } },
  });
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const noDisplay = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  return { headless: values.headless ?? noDisplay, live: values.live ?? false };
}

/** Returns the exit status: 0 where every page got its card. */
async function start(wishes: Wishes): Promise<number> {
  if ((await runTool({ package: 'wxt' }, ['build'])) !== 0) {
    console.error('The build failed; what went wrong stands above.');
    return 1;
  }
  const chromium = await findChromium();
  if ('message' in chromium) {
    console.error(chromium.message);
    return 1;
  }
  const site = createSite({ now: new Date() });
  const launched = await launchWithExtension({
    executablePath: chromium.path,
    extension: join(root, '.output', 'chrome-mv3'),
    headless: wishes.headless,
    answer: wishes.live ? null : (url) => site.respond(url),
  });
  try {
    return wishes.live ? await showLive(launched, wishes) : await showSite(launched, wishes);
  } finally {
    await launched.context.close();
  }
}

async function showSite(launched: Launched, { headless }: Wishes): Promise<number> {
  const without = await tourCreators(launched, {
    screenshots: headless ? screenshots : null,
    patience: 15_000,
  });
  if (without.length > 0) {
    console.error(`The extension drew no card for ${without.join(', ')}.`);
    return 1;
  }
  if (headless) console.log(`Screenshots: ${screenshots}`);
  else await untilClosed(launched);
  return 0;
}

async function showLive(launched: Launched, { headless }: Wishes): Promise<number> {
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.goto('https://www.tiktok.com/explore');
  if (!headless) {
    await untilClosed(launched);
    return 0;
  }
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, 'live.png') });
  console.log(`Screenshot: ${join(screenshots, 'live.png')}`);
  return 0;
}

async function untilClosed({ context }: Launched): Promise<void> {
  console.log('The browser stays open; close it to end.');
  await context.waitForEvent('close', { timeout: 0 });
}

try {
  process.exitCode = await start(wishesFrom(process.argv.slice(2)));
} catch (error) {
  const wrongOption = error instanceof TypeError && 'code' in error;
  console.error(error instanceof Error ? error.message : String(error));
  if (wrongOption) console.error('Usage: npm start -- [--headless] [--live]');
  process.exitCode = wrongOption ? 2 : 1;
}
