import type { Estimate, Explanation, Stream, StreamId } from '../../src/engine/estimate';
import type { Range } from '../../src/engine/range';
import type { DrawnCard, Mark, Tree } from '../../src/messages/drawn';
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
export function sampleCard(changes: Partial<DrawnCard> = {}): DrawnCard {
  const figure: Tree = ['p', { part: 'figure' }, '$310\u00a0–\u00a0890'];
  const button = (what: string, name: string): Tree => [
    'button',
    { type: 'button', 'data-for': what, 'aria-label': name },
  ];
  const box: Tree = ['input', { type: 'checkbox', 'data-for': 'chip', checked: '' }];
  const header = [figure, button('menu', 'Menu')];
  return {
    state: 'ready',
    account: 'eligible',
    label: 'What @willow.fern probably earns. $310\u00a0–\u00a0890 a month',
    folded: [...header, button('details', 'Open')],
    details: [...header, button('details', 'Fold'), ['p', {}, 'Brand deals']],
    menu: [...header, box, button('move', 'Move'), button('report', 'Report')],
    ...changes,
  };
}

export function sampleMark(changes: Partial<Mark> = {}): Mark {
  return {
    text: '$12\u00a0–\u00a031',
    note: null,
    tone: 'earned',
    label: 'Rewards for this video so far, estimated: $12\u00a0–\u00a031.',
    reasons: ['Rewards so far, estimated: $12\u00a0–\u00a031'],
    ...changes,
  };
}
