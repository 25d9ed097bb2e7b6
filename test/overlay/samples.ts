import type { Estimate, Explanation, Stream, StreamId } from '../../src/engine/estimate';
import type { Range } from '../../src/engine/range';
import type { Card, Mark } from '../../src/messages/drawn';
import type { Reading, Video } from '../../src/reading/reading';
import { words } from '../../src/words/words';

const explanation: Explanation = {
  label: words('stream.rewards'),
  value: null,
  unit: 'usd',
  from: 'computed',
  inputs: [],
};

export function stream(id: StreamId, now: Range | null, ifEligible = now): Stream {
  return { id, now, ifEligible, headline: true, explanation };
}

/** An eligible creator whose month comes to $310 – 890. */
export function sampleEstimate(changes: Partial<Estimate> = {}): Estimate {
  return {
    model: 'test',
    currency: 'USD',
    period: 'month',
    views30d: {
      low: 111_277,
      likely: 240_000,
      high: 310_000,
      seen: 111_277,
      videos: 35,
      spanDays: 14,
      extrapolated: true,
    },
    eligibility: { status: 'eligible', criteria: [] },
    streams: [
      stream('rewards', { low: 120, likely: 210, high: 400 }),
      stream('brand', { low: 180, likely: 300, high: 560 }),
      stream('live', null),
    ],
    total: { low: 312, likely: 520, high: 889 },
    videos: [],
    assumptions: [],
    missing: [],
    ...changes,
  } as Estimate;
}

export function sampleVideo(id: string, changes: Partial<Video> = {}): Video {
  return {
    id,
    handle: 'willow.fern',
    kind: 'video',
    views: { value: 1200, low: 1200, high: 1200, from: 'visible' },
    likes: null,
    comments: null,
    saves: null,
    shares: null,
    postedAt: null,
    pinned: false,
    durationSeconds: null,
    duet: null,
    stitch: null,
    sponsored: null,
    country: null,
    topics: [],
    ...changes,
  };
}

export function sampleReading(changes: Partial<Reading> = {}): Reading {
  return {
    page: { kind: 'profile', handle: 'willow.fern', videoId: null },
    creator: null,
    videos: [],
    live: null,
    problems: [],
    ...changes,
  };
}

/** The card of that creator, as the worker words it. */
export function sampleCard(changes: Partial<Card> = {}): Card {
  const line = { note: null, bar: null, sign: null, said: null };
  return {
    state: 'ready',
    account: 'eligible',
    label: 'What @willow.fern probably earns. $310 – 890 a month',
    handle: 'willow.fern',
    headline: '$310 – 890',
    period: 'a month',
    status: 'Seems eligible for Rewards',
    tone: 'earned',
    sections: [{ title: null, lines: [{ ...line, text: 'Rewards', figure: '$120 – 400' }] }],
    controls: {
      open: 'Show what it is made of',
      fold: 'Show less',
      menu: 'What is shown, and where',
      move: 'Move to the next corner',
      surfaces: {
        badge: 'Amounts on videos',
        card: 'This card',
        pill: 'Amount on an open video',
        live: 'Gifts on a LIVE',
        chip: 'Amounts beside names',
      },
      back: 'What is switched off here can be switched on in the options of Permille.',
      report: null,
    },
    disclaimer: 'An estimate. Not affiliated with TikTok.',
    ...changes,
  };
}

export function sampleMark(changes: Partial<Mark> = {}): Mark {
  return {
    text: '$12 – 31',
    note: null,
    tone: 'earned',
    label: 'Rewards for this video so far, estimated: $12 – 31.',
    reasons: ['Rewards so far, estimated: $12 – 31'],
    ...changes,
  };
}
