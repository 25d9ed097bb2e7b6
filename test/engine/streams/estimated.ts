import { expect } from 'vitest';
import type { Estimate, Explanation, Stream, StreamId } from '../../../src/engine/estimate';
import { estimate } from '../../../src/engine/run';
import { input } from '../build';

/** Streams of an estimate, for tests. */

export function run(parts: Parameters<typeof input>[0]): Estimate {
  return estimate(input(parts), { videos: false });
}

export function stream(id: StreamId, of: Estimate): Stream {
  return of.streams.find((one) => one.id === id)!;
}

export const NOTHING = { low: 0, likely: 0, high: 0 };

/** Expects `value` within so many percent of what was worked out by hand. */
export function near(value: number, byHand: number, percent = 3): void {
  expect(Math.abs(value / byHand - 1)).toBeLessThan(percent / 100);
}

export function nodesOf(node: Explanation): Explanation[] {
  return [node, ...node.inputs.flatMap(nodesOf)];
}

export function find(of: Stream, key: string): Explanation | undefined {
  return nodesOf(of.explanation).find(({ label }) => label.key === `engine.label.${key}`);
}

export const notes = (of: Stream) => nodesOf(of.explanation).map(({ note }) => note?.key);
