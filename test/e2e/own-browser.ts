import { findChromium, launchWithExtension } from '../../scripts/browser';
import type { Launched } from '../../scripts/browser';
import { createSite } from '../site/site';
import { extensionIn } from './build';

/** Runs `use` in a browser of its own, for what would spoil the browser that tests share. */
export async function inOwnBrowser(use: (launched: Launched) => Promise<void>): Promise<void> {
  const chromium = await findChromium();
  if ('message' in chromium) throw new Error(chromium.message);
  const site = createSite({ now: new Date() });
  const launched = await launchWithExtension({
    executablePath: chromium.path,
    extension: extensionIn('en').folder,
    headless: true,
    answer: (url) => site.respond(url),
  });
  try {
    await use(launched);
  } finally {
    await launched.context.close();
  }
}
