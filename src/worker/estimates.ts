import type { Estimate } from '../engine/estimate';
import type { EstimateInput } from '../engine/input';
import { estimate } from '../engine/run';
import type { EstimateRequest } from '../messages/requests';
import type { Reading } from '../reading/reading';
import { engineSettings } from '../settings/engine';
import type { Settings } from '../settings/settings';
import { loadSettings } from '../settings/store';
import type { WorkerContext } from './context';

/** Returns the whole Estimate for a reading under the user's settings, with what is tried out over them. */
export async function answerEstimate(
  { reading, whatIf }: EstimateRequest,
  context: WorkerContext,
): Promise<Estimate> {
  const { settings } = await loadSettings(context.storage);
  const input = inputFor(reading, settings, context);
  return estimate({ ...input, settings: { ...input.settings, ...whatIf } });
}

/** Returns what the engine takes: the reading, the user's settings for its creator, and the moment. */
export function inputFor(
  reading: Reading,
  settings: Settings,
  context: WorkerContext,
): EstimateInput {
  const handle = reading.creator?.handle ?? reading.page.handle;
  return {
    reading,
    settings: engineSettings(settings, handle),
    now: context.now().toISOString(),
  };
}
