import type { Estimate } from '../../engine/estimate';
import { estimate } from '../../engine/run';
import type { EstimateRequest } from '../../messages/requests';
import type { WorkerContext } from '../context';
import { inputOf } from '../visit';
import type { Visit } from '../visit';

/** Returns the whole Estimate for a reading under the user's settings, with what is tried out over them. */
export async function answerEstimate(
  { reading, whatIf }: EstimateRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<Estimate> {
  const input = await inputOf(reading, visit, context);
  return estimate({ ...input, settings: { ...input.settings, ...whatIf } });
}
