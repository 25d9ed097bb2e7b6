import { expect } from 'vitest';
import type { Estimate, Stream, VideoEstimate } from '../../../src/engine/estimate';
import { estimate } from '../../../src/engine/run';
import { input } from '../build';

/** What the tests of the brief's statements, each in its own words, have in common. */

/** Settings under which every view is qualified: the brief counts in qualified views. */
export const allQualified = {
  rateEdits: { 'rewards.qualifiedShare': { low: 1, likely: 1, high: 1 } },
} as const;

/** Followers enough for Creator Rewards. */
export const able = 20_000;

/** Returns the Estimate of what `parts` say, without its videos. */
export function run(parts: Parameters<typeof input>[0]): Estimate {
  return estimate(input(parts), { videos: false });
}

/** Returns the only video of `result`. */
export function only(result: Estimate): VideoEstimate {
  expect(result.videos).toHaveLength(1);
  return result.videos[0]!;
}

/** Returns the stream called `id`. */
export function streamOf(id: Stream['id'], result: Estimate): Stream {
  return result.streams.find((stream) => stream.id === id)!;
}

export function rewardsOf(result: Estimate): Stream {
  return streamOf('rewards', result);
}
