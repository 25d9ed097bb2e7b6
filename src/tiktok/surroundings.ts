import { OVERLAY } from './nodes';
import { find } from './selectors';

/** Returns what TikTok's app draws into, or the whole page where that is not to be found. */
export function appOf(document: Document): HTMLElement {
  return find(document, 'app') ?? document.body;
}

/** Returns what stands beside the app: dialogs, and whatever else TikTok puts there. */
export function besideApp(document: Document): Element[] {
  const app = appOf(document);
  return [...document.body.children].filter((child) => child !== app && !child.matches(OVERLAY));
}
