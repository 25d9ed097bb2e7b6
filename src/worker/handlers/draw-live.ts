import { estimate } from '../../engine/run';
import type { Mark } from '../../messages/drawn';
import type { LiveRequest } from '../../messages/requests';
import { liveView } from '../../presenter/live-view';
import { isLoading } from '../../reading/blocking';
import type { WorkerContext } from '../context';
import { inputOf, keep } from '../visit';
import type { Visit } from '../visit';

/** Remembers a reading, and returns what to say of the LIVE that is open; `null` while it is still loading. */
export async function drawLive(
  { reading }: LiveRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<Mark | null> {
  if (isLoading(reading)) return null;
  await keep(reading, visit, context);
  const whole = estimate(await inputOf(reading, visit, context), { videos: false });
  return liveView(reading, whole, context.speech(visit.settings));
}
