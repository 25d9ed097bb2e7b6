import { exactly } from '../counts/count';
import type { Count } from '../counts/count';
import { toCount } from './figures';
import { within } from './page-data';
import type { PageData } from './page-data';
import { toUser } from './page-user';
import type { PageUser } from './page-user';
import { instantAt } from './video-id';

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

export interface RoomLookup {
  /** Null where the data are not about this creator's room. */
  room: PageRoom | null;
  damaged: boolean;
}

/** "On air", of the room as of its host; an ended one has 4. */
const ON_AIR = 2;

/**
 * Returns what `data` say of the LIVE room of `handle` (lower case). `now` bounds the dates that are
 * believed.
 */
export function lookUpRoom(data: PageData, handle: string, now?: Date): RoomLookup {
  const info = within(data.sigi, 'LiveRoom', 'liveRoomUserInfo');
  const stats = within(info, 'stats');
  // The figures of a LIVE page are exact as they are.
  const user = toUser({ user: within(info, 'user'), statsV2: stats }, handle, exactly);
  return { room: user && toRoom(info, user, now), damaged: data.damaged };
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
