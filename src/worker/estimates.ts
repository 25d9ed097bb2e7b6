import type { Estimate, VideoEstimate } from '../engine/estimate';
import type { EstimateInput } from '../engine/input';
import { estimate, estimateVideos } from '../engine/run';
import type { CardEstimate } from '../messages/page-answers';
import type { CardRequest, EstimateRequest, VideosRequest } from '../messages/requests';
import type { Reading } from '../reading/reading';
import { engineSettings } from '../settings/engine';
import { loadSettings } from '../settings/store';
import type { WorkerContext } from './context';

/** Returns the whole Estimate for a reading under the user's settings. */
export async function answerEstimate(
  { reading }: EstimateRequest,
  context: WorkerContext,
): Promise<Estimate> {
  return estimate(await inputFor(reading, context));
}

/** Returns what the creator card shows: the Estimate without its videos and its explanations. */
export async function answerCard(
  { reading }: CardRequest,
  context: WorkerContext,
): Promise<CardEstimate> {
  const whole = estimate(await inputFor(reading, context), { videos: false });
  return {
    views30d: whole.views30d,
    eligibility: whole.eligibility,
    total: whole.total,
    streams: whole.streams.map(({ id, now, ifEligible }) => ({ id, now, ifEligible })),
  };
}

/** Returns what each video of the reading earns by its own rules, under the user's settings. */
export async function answerVideos(
  { reading }: VideosRequest,
  context: WorkerContext,
): Promise<VideoEstimate[]> {
  return estimateVideos(await inputFor(reading, context));
}

async function inputFor(reading: Reading, context: WorkerContext): Promise<EstimateInput> {
  const { settings } = await loadSettings(context.storage);
  const handle = reading.creator?.handle ?? reading.page.handle;
  return {
    reading,
    settings: engineSettings(settings, handle),
    now: context.now().toISOString(),
  };
}
