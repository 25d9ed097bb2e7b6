import type { Estimate, Stream } from '../../../src/engine/estimate';
import { estimate } from '../../../src/engine/run';
import { input } from '../../engine/build';

/** Returns the worker's answer to the reading, memory and settings of `parts`. */
export function answered(parts: Parameters<typeof input>[0] = {}): Estimate {
  return estimate(input(parts));
}

export function streamOf(whole: Estimate, id: Stream['id']): Stream {
  const found = whole.streams.find((stream) => stream.id === id);
  if (!found) throw new Error(`No stream ${id}`);
  return found;
}
