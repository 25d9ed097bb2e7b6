import { estimate } from '../../engine/run';
import type { Mark } from '../../messages/drawn';
import type { PillRequest } from '../../messages/requests';
import { pillView } from '../../presenter/pill-view';
import { isLoading } from '../../reading/blocking';
import type { WorkerContext } from '../context';
import { inputOf, keep } from '../visit';
import type { Visit } from '../visit';

/** Remembers a reading, and returns what to say of the video that is open; `null` where there is none yet. */
export async function drawPill(
  { reading }: PillRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<Mark | null> {
  const [video] = reading.videos;
  if (!video || isLoading(reading)) return null;
  await keep(reading, visit, context);
  const whole = estimate(await inputOf(reading, visit, context));
  const [first] = whole.videos;
  return first ? pillView(video, first, whole.eligibility, context.speech(visit.settings)) : null;
}
