import { isOurs } from './nodes';
import { find } from './selectors';

/** Returns what TikTok's app draws into, or the whole page where that is not to be found. */
export function appOf(document: Document): HTMLElement {
  return find(document, 'app') ?? document.body;
}

/** Returns what stands beside the app: dialogs, and whatever else TikTok puts there. */
export function besideApp(document: Document): Element[] {
  const app = appOf(document);
  return [...document.body.children].filter((child) => child !== app && !isOurs(child));
}

/** Longer ones are no BCP 47 tags. */
const LONGEST_TAG = 100;

/** Returns the language that the page says it is in. */
export function languageOf({ documentElement }: Document): string {
  return documentElement.lang.slice(0, LONGEST_TAG);
}
