import { readAddress } from './address';
import type { PageAddress } from './address';
import type { HealthRead } from './seen/health';
import { selectors } from './selectors';

/**
 * How well a page is understood, for a report that people may send: which selectors found how much, and what
 * came of it. It holds no handle, no name, no id, no text and no figure of anybody.
 */
export interface HealthReport {
  page: PageAddress['kind'];
  language: string;
  /** Versions of what read the page, as given. */
  versions: Readonly<Record<string, string>>;
  /** TikTok's own builds, as its class names tell (css-1a2b3c-7937d88b--DivCard), most frequent first. */
  builds: string[];
  /** For each thing looked for, how many elements each of its selectors found. */
  found: Record<string, number[]>;
  /** Which page data came with the page, and how long they are. */
  data: Record<string, number>;
  read: HealthRead;
}

const MOST_BUILDS = 3;

/** Returns the report on `document` at `url`, of which came what is `read`. Changes nothing. */
export function healthReport(
  document: Document,
  url: string,
  read: HealthRead,
  versions: Readonly<Record<string, string>>,
): HealthReport {
  const count = (css: string) => document.querySelectorAll(css).length;
  return {
    page: readAddress(url).kind,
    language: /^[a-z\d-]{0,20}$/i.exec(document.documentElement.lang)?.[0] ?? '',
    versions,
    builds: buildsOf(document),
    found: Object.fromEntries(
      Object.entries(selectors).map(([name, list]) => [name, list.map(count)]),
    ),
    data: Object.fromEntries(
      [...document.querySelectorAll('script[type="application/json"][id]')]
        .filter(({ id }) => /^[\w-]{1,60}$/.test(id))
        .map((script) => [script.id, script.textContent.length]),
    ),
    read,
  };
}

function buildsOf(document: Document): string[] {
  const counts = new Map<string, number>();
  for (const element of document.querySelectorAll('[class*="--"]')) {
    const build = /^css-\w+-([\da-f]{8})--/.exec(element.getAttribute('class') ?? '')?.[1];
    if (build) counts.set(build, (counts.get(build) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  return byCount.slice(0, MOST_BUILDS).map(([build]) => build);
}
