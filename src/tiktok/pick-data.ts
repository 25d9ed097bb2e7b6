import { within } from './page-data';
import type { PageData } from './page-data';
import type { SeenData } from './seen/seen';

/**
 * Finds, by path, the part of the page data that is about a page's subject. What it says is read elsewhere
 * (src/tiktok/seen): here it is only cut to a size for a message.
 */

/** The longest text that is of use: a display name, or how a caption starts. */
const LONGEST = 400;
/** Seen: up to 70 fields. */
const MOST_FIELDS = 200;
/** As JSON, in characters; seen: up to 9,000. */
const LARGEST = 100_000;

/** Returns the part about the creator `handle` (lower case). */
export function pickUser(data: PageData, handle: string): SeenData {
  const detail = within(data.universal, '__DEFAULT_SCOPE__', 'webapp.user-detail');
  const { sigi } = data;
  return picked(data, {
    subject: [within(detail, 'userInfo') ?? userOf2022(sigi, handle), 2],
    status: [within(detail, 'statusCode') ?? within(sigi, 'UserPage', 'statusCode'), 0],
  });
}

/** Returns the part about the video `id`. */
export function pickItem(data: PageData, id: string): SeenData {
  const { universal, mobile, sigi } = data;
  const scope = within(universal, '__DEFAULT_SCOPE__');
  const scopes: unknown[] = Object.values(Object(scope) as object);
  const details = [...scopes, within(mobile, 'videoDetail')];
  const items = details.map((detail) => within(detail, 'itemInfo', 'itemStruct'));
  const item = [...items, within(sigi, 'ItemModule', id)].find((one) => within(one, 'id') === id);
  const author = within(item, 'author');
  const users = within(sigi, 'UserModule', 'users');
  return picked(data, {
    subject: [item, 2],
    author: [typeof author === 'string' ? within(users, author) : undefined, 1],
    status: [
      within(scope, 'webapp.video-detail', 'statusCode') ?? within(sigi, 'VideoPage', 'statusCode'),
      0,
    ],
  });
}

/** Returns the part about the LIVE room of the page. */
export function pickRoom(data: PageData): SeenData {
  return picked(data, { subject: [within(data.sigi, 'LiveRoom', 'liveRoomUserInfo'), 3] });
}

/**
 * In 2022 every creator met on a page had an entry in UserModule; only the page's own subject had figures
 * in it, and only those are taken.
 */
function userOf2022(sigi: unknown, handle: string): unknown {
  const all = within(sigi, 'UserModule', 'stats');
  const key = Object.keys(all ?? {}).find((name) => name.toLowerCase() === handle);
  return key && { user: within(sigi, 'UserModule', 'users', key), stats: within(all, key) };
}

function picked(
  { damaged }: PageData,
  parts: Record<string, [part: unknown, depth: number]>,
): SeenData {
  const cut = Object.fromEntries(
    Object.entries(parts).map(([name, [part, depth]]) => [name, shortened(part, depth)]),
  );
  return JSON.stringify(cut).length > LARGEST ? { damaged: true } : { ...cut, damaged };
}

/** Returns `value` with texts cut, and without what lies deeper than `depth`. */
function shortened(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, LONGEST);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return {};
  if (Array.isArray(value)) {
    return value.slice(0, MOST_FIELDS).map((one) => shortened(one, depth - 1));
  }
  const fields = Object.entries(value).slice(0, MOST_FIELDS);
  return Object.fromEntries(fields.map(([name, one]) => [name, shortened(one, depth - 1)]));
}
