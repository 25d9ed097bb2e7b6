import type { Fact, Reading, Video } from '../../reading/reading';

/** Nobody on TikTok can have it. */
const EXAMPLE_HANDLE = '-';

const FOLLOWERS = 120_000;
const VIDEOS = 12;
const DAYS_APART = 2.5;
/** Views and seconds differ from video to video as they do on a profile. */
const VIEWS = [38_000, 61_000, 24_000, 142_000, 55_000, 47_000] as const;
const LIKES_PER_VIEW = 0.06;
const SECONDS = [75, 42, 90] as const;
const LIVE_VIEWERS = 350;
const DAY_SECONDS = 86_400;
/** TikTok's ids begin with the second in which the video was posted. */
const ID_SHIFT = 32n;

/** Returns a creator to show effects on where none was read: 120,000 followers, a video every 2.5 days. */
export function exampleReading(now: Date, handle = EXAMPLE_HANDLE): Reading {
  return {
    page: { kind: 'profile', handle, videoId: null },
    creator: {
      handle,
      name: null,
      followers: exactly(FOLLOWERS),
      following: null,
      likes: null,
      videoCount: exactly(VIDEOS),
      verified: null,
      region: null,
    },
    videos: Array.from({ length: VIDEOS }, (_, at) => video(at, now, handle)),
    live: { onAir: true, viewers: exactly(LIVE_VIEWERS), entered: null, startedAt: null },
    problems: [],
  };
}

function video(at: number, now: Date, handle: string): Video {
  const seconds = Math.floor(now.getTime() / 1000 - (at + 1) * DAYS_APART * DAY_SECONDS);
  const views = VIEWS[at % VIEWS.length] ?? 0;
  return {
    id: String(BigInt(seconds) << ID_SHIFT),
    handle,
    kind: 'video',
    views: exactly(views),
    likes: exactly(Math.round(views * LIKES_PER_VIEW)),
    comments: null,
    saves: null,
    shares: null,
    postedAt: new Date(seconds * 1000).toISOString(),
    pinned: false,
    durationSeconds: SECONDS[at % SECONDS.length] ?? null,
    duet: null,
    stitch: null,
    sponsored: null,
    country: null,
    topics: [],
  };
}

function exactly(value: number): Fact {
  return { value, low: value, high: value, from: 'visible' };
}
