import type { Page } from '@playwright/test';
import type { Answer } from '../../scripts/browser';
import { creatorFor } from '../site/creators';
import { createSite } from '../site/site';

// The page is an enemy: it writes what it likes, where it likes, and it is there before us.

export const card = (page: Page) => page.locator('permille-card[data-permille=card]');
export const badges = (page: Page) => page.locator('permille-badge[data-permille=badge]');
export const { handle, name } = creatorFor('micro');
export const profile = `https://www.tiktok.com/@${handle}`;

/** Ends tags, opens others, runs, turns the writing round and hides in it. */
export const wicked = `"'></script><script>window.ran=1</script><img src=x onerror="window.ran=1"><svg onload="window.ran=1">\u202Edlrow\u2066\u200B\u200D\uFEFF\u0000{{7*7}}\${7*7}=cmd|' /C calc'!A0`;
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
export const inJson = (text: string) =>
  JSON.stringify(text).slice(1, -1).replaceAll('<', '\\u003c');

/** The synthetic site, its documents rewritten on the way. */
export function rewritten(change: (body: string) => string, policy?: (policy: string) => string) {
  const site = createSite({ now: new Date() });
  return (url: string): Answer => {
    const answer = site.respond(url);
    if (!answer.contentType.startsWith('text/html')) return answer;
    const { 'content-security-policy': given = '' } = answer.headers;
    return {
      ...answer,
      headers: { ...answer.headers, 'content-security-policy': policy?.(given) ?? given },
      body: change(answer.body),
    };
  };
}

/** Runs `script` in the page before anything of the page or of ours. */
export const withScript = (script: string) => (body: string) =>
  body.replace(/<script nonce="([^"]+)">/, (tag) => `${tag}${script}</script>${tag}`);

export const ranIn = (page: Page) => page.evaluate(() => 'ran' in window);
