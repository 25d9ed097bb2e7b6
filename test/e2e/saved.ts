import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../../scripts/support/run';

/** Returns the folder with saved real pages: PERMILLE_PAGES, or the one beside the project. */
export function savedFolder(): string {
  return resolve(root, process.env.PERMILLE_PAGES ?? '../shared/pages');
}

/** Returns a saved page without its scripts (the data in it stays), or null where it is not there. */
export function savedPage(file: string): string | null {
  const path = resolve(savedFolder(), file);
  if (!existsSync(path)) return null;
  const scripts = /<script(?![^>]*application\/json)[^>]*>[\s\S]*?<\/script>/g;
  return readFileSync(path, 'utf8').replace(scripts, '');
}

/**
 * Returns a saved page as it would be today: every video id in it is moved by the time between `seenAt`
 * and `now`, because an id's upper 32 bits are its date in Unix seconds.
 */
export function broughtToday(page: string, seenAt: string, now: Date): string {
  const moved = BigInt(Math.round((now.getTime() - Date.parse(seenAt)) / 1000)) << 32n;
  return page.replace(/(?<!\d)[67]\d{18}(?!\d)/g, (id) => String(BigInt(id) + moved));
}
