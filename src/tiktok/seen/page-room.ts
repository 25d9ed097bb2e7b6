import { exactly } from '../../counts/count';
import type { Count } from '../../counts/count';
import { within } from '../page-data';
import { instantAt } from '../video-id';
import { toCount } from './figures';
import { toUser } from './page-user';
import type { PageUser } from './page-user';
import type { SeenData } from './seen';

/** What the page data say of one LIVE room, as it was when the page was loaded. */
export interface PageRoom {
  user: PageUser;
  onAir: boolean | null;
  /** How many watch now. */
  viewers: Count | null;
  /** How many have come in since it began. */
  entered: Count | null;
  startedAt: string | null;
}

/** "On air", of the room as of its host; an ended one has 4. */
const ON_AIR = 2;

/**
 * Returns what `data` say of the LIVE room of `handle` (lower case), null where they are not about it. `now`
 * bounds the dates that are believed.
 */
export function lookUpRoom(
  { subject: info }: SeenData,
  handle: string,
  now?: Date,
): PageRoom | null {
  const stats = within(info, 'stats');
  // The figures of a LIVE page are exact as they are.
  const user = toUser({ user: within(info, 'user'), statsV2: stats }, handle, exactly);
  return user && toRoom(info, user, now);
}

function toRoom(info: unknown, user: PageUser, now: Date | undefined): PageRoom {
  const room = within(info, 'liveRoom');
  const figure = (key: string) => toCount(within(room, 'liveRoomStats', key), exactly);
  const statuses = [within(info, 'user', 'status'), within(room, 'status')].filter(
    (status) => typeof status === 'number',
  );
  const start = within(room, 'startTime');
  return {
    user,
    onAir: statuses.length === 0 ? null : statuses.every((status) => status === ON_AIR),
    viewers: figure('userCount'),
    entered: figure('enterCount'),
    startedAt: instantAt(Number(start), now),
  };
}
