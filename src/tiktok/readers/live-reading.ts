import type { Count } from '../../counts/count';
import type { Live, Problem, Reading } from '../../reading/reading';
import type { PageAddress } from '../address';
import { narrowed } from '../facts';
import type { PageRoom, RoomLookup } from '../page-room';
import { problems } from '../problems';
import { toCreator } from './creator';
import type { Signs } from './signs';

/** A LIVE room as shown. */
export interface ShownRoom {
  /** Handle of its host; null where the page does not say. */
  host: string | null;
  name: string | null;
  media: HTMLElement | null;
  /** Whether the picture moves: only then it is on air for certain. */
  playing: boolean;
  viewers: Count | null;
}

/** Everything known of a LIVE page. */
export interface LiveFacts {
  address: PageAddress;
  room: ShownRoom | null;
  signs: Signs;
  lookup: RoomLookup | null;
  /** Whether the page was loaded here: then its data say how things were a moment ago. */
  loaded: boolean;
  /** Whether page data are still to be parsed, so that more will be known in a moment. */
  pending: boolean;
}

/** Returns the Reading of a LIVE page. Pure: it looks at no page. */
export function liveReading(facts: LiveFacts): Reading {
  const { address, lookup } = facts;
  const room = facts.room?.host === address.handle ? facts.room : null;
  const data = lookup?.room ?? null;
  const live = room || data ? toLive(room, data, facts.loaded) : null;
  return {
    page: { kind: address.kind, handle: address.handle, videoId: address.videoId },
    creator: live && toCreator(address, { name: room?.name ?? null }, data?.user ?? null),
    videos: [],
    live,
    problems: problems(codes(facts, live)),
  };
}

/** Who is on air and how many watch is known of the moment of loading only, or seen. */
function toLive(room: ShownRoom | null, data: PageRoom | null, loaded: boolean): Live {
  const fresh = loaded ? data : null;
  const onAir = room?.playing ? true : (fresh?.onAir ?? null);
  return {
    onAir,
    viewers: onAir === false ? null : narrowed(room?.viewers ?? null, fresh?.viewers ?? null),
    entered: narrowed(null, data?.entered ?? null),
    startedAt: data?.startedAt ?? null,
  };
}

function* codes(facts: LiveFacts, live: Live | null): Generator<Problem['code']> {
  const { address, room, signs, lookup, loaded, pending } = facts;
  if (loaded && pending) yield 'still-loading';
  else if (live) {
    if (live.onAir !== false && !live.viewers) yield 'live-not-read';
  } else if (signs.captcha) yield 'captcha';
  else if (signs.box) yield signs.box === 'unnamed' ? 'live-not-read' : signs.box;
  else yield 'still-loading';
  if (room && room.host !== address.handle) yield 'creator-not-on-page';
  if (signs.loginWall) yield 'login-wall';
  if (lookup?.damaged) yield 'page-data-damaged';
  else if (lookup && !lookup.room) yield 'page-data-not-used';
}
