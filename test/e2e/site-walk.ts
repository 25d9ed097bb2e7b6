import { expect } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { addressOf } from '../site/tile';
import { videosOf } from '../site/videos';

/** What a walk needs of a tab, in either browser's driver. Functions are text: tsx adds helpers that a page has not. */
export interface WalkedTab {
  goto(address: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
}

const SITE = 'https://www.tiktok.com';
const tile = '[data-e2e=user-post-item]';
const idle = 'window.__site.pending().length === 0';
const [first, second] = [creatorFor('micro'), creatorFor('nano')];

/**
 * Walks about the synthetic site whose clock says `now`: a profile to its end, a video over it and back, another
 * profile without loading, a video's own page, a LIVE, search, Explore and the feed. What the site itself asks for
 * is the same each time, because every step waits until the site is done. With the extension (`ours`) it also waits
 * for what that draws there.
 */
export async function walkSite(tab: WalkedTab, now: Date, ours: boolean): Promise<void> {
  const all = async (...conditions: (string | false)[]) => {
    const condition = conditions.filter((one) => one !== false).join(' && ');
    await expect.poll(() => tab.evaluate(condition), condition).toBe(true);
  };
  const drawn = (what: string) =>
    ours && `document.querySelector('[data-permille=${what}]') !== null`;
  const card = ours && `document.querySelector('[data-permille=card][data-state=ready]') !== null`;
  const open = (path: string) => tab.goto(`${SITE}${path}`);
  const videos = videosOf(first, now);

  await open(`/@${first.handle}`);
  await all(idle, card);
  // Scrolled on until every batch of the list has come.
  await all(
    `(scrollTo(0, document.documentElement.scrollHeight), true)`,
    `document.querySelectorAll('${tile}').length === ${videos.length}`,
    idle,
    drawn('badge'),
  );
  await tab.evaluate(`document.querySelector('${tile} a').click()`);
  await all(`document.querySelector('[role=dialog]') !== null`, idle, drawn('pill'));
  await tab.evaluate('history.back()');
  await all(`document.querySelector('[role=dialog]') === null`, idle, card);
  await tab.evaluate(`window.__site.navigate('/@${second.handle}')`);
  await all(
    `document.querySelector('${tile} a[href*="/@${second.handle}/"]') !== null`,
    idle,
    card &&
      `${card} && document.querySelector('[data-permille=card]').ariaLabel.includes('@${second.handle}')`,
  );

  const [video] = videos.filter(({ kind }) => kind === 'video');
  if (!video) throw new Error('The site has no video');
  await tab.goto(addressOf(first, video));
  await all(idle, drawn('pill'));
  await open(`/@${first.handle}/live`);
  await all(idle, drawn('pill'));
  await open('/search?q=boats');
  await all(idle, drawn('chip'));
  await open('/explore');
  await all(idle, drawn('chip'));
  // The feed of the synthetic site names nobody whose followers are known.
  await open('/foryou');
  await all(idle);
  await open(`/@${first.handle}`);
  await all(idle, drawn('badge'), card);
}

/** Returns what is in `asked` more often than in `before`, each as often as it is too many. */
export function addedTo(before: readonly string[], asked: readonly string[]): string[] {
  const left = [...before];
  return asked.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
