import { findChromium, launchWithExtension } from '../../scripts/browser';
import type { LaunchOptions, Launched } from '../../scripts/browser';
import type { SiteOptions } from '../site/scene';
import { createSite } from '../site/site';
import { extensionToTest } from './build';
import type { TestedExtension } from './build';

/**
 * Runs `use` in a browser of its own, for what would spoil the browser that tests share, and for other
 * languages than English.
 */
export async function inOwnBrowser(
  use: (launched: Launched) => Promise<void>,
  language = 'en',
  more: {
    site?: Partial<SiteOptions>;
    launch?: Partial<LaunchOptions>;
    /** Default: the one to test, in `language`. */
    extension?: TestedExtension;
  } = {},
): Promise<void> {
  const chromium = await findChromium();
  if ('message' in chromium) throw new Error(chromium.message);
  const site = createSite({ now: new Date(), language, ...more.site });
  const extension = more.extension ?? extensionToTest(language);
  const launched = await launchWithExtension({
    executablePath: chromium.path,
    extension: extension.folder,
    headless: true,
    answer: (url) => site.respond(url),
    language,
    ...more.launch,
  });
  try {
    await use(launched);
  } finally {
    await launched.context.close();
    extension.dispose();
  }
}
