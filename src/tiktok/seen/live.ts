import type { Live, Problem, Reading } from '../../reading/reading';
import { readBox } from './box';
import { toCreator } from './creator';
import { narrowed, readCount } from './facts';
import { lookUpRoom } from './page-room';
import type { PageRoom } from './page-room';
import { problems } from './problems';
import type { Seen } from './seen';

/** Returns the Reading of a LIVE page. */
export function liveReading(seen: Seen, now?: Date): Reading {
  const { address } = seen;
  const { kind, handle, videoId } = address;
  const room = seen.room?.host === handle ? seen.room : null;
  const data = seen.data && lookUpRoom(seen.data, handle ?? '', now);
  const live = room || data ? toLive({ ...seen, room }, data) : null;
  return {
    page: { kind, handle, videoId },
    creator: live && toCreator(address, { name: room?.name ?? null }, data?.user ?? null),
    videos: [],
    live,
    problems: problems(codes(seen, live, data)),
  };
}

/** Who is on air and how many watch is known of the moment of loading only, or seen. */
function toLive({ room, loaded, language }: Seen, data: PageRoom | null): Live {
  const fresh = loaded ? data : null;
  const onAir = room?.playing ? true : (fresh?.onAir ?? null);
  const viewers = readCount(room?.viewers, language).count;
  return {
    onAir,
    viewers: onAir === false ? null : narrowed(viewers, fresh?.viewers ?? null),
    entered: narrowed(null, data?.entered ?? null),
    startedAt: data?.startedAt ?? null,
  };
}

function* codes(
  { address, room, signs, data, loaded, pending }: Seen,
  live: Live | null,
  read: PageRoom | null,
): Generator<Problem['code']> {
  const box = readBox(signs.box);
  if (loaded && pending) yield 'still-loading';
  else if (live) {
    if (live.onAir !== false && !live.viewers) yield 'live-not-read';
  } else if (signs.captcha) yield 'captcha';
  else if (box) yield box === 'unnamed' ? 'live-not-read' : box;
  else yield 'still-loading';
  if (room && room.host !== address.handle) yield 'creator-not-on-page';
  if (signs.loginWall) yield 'login-wall';
  if (data?.damaged) yield 'page-data-damaged';
  else if (data && !read) yield 'page-data-not-used';
}
