import type { Estimate } from '../../engine/estimate';
import type { EngineSettings, EstimateInput } from '../../engine/input';
import { estimate } from '../../engine/run';
import type { Exported } from '../../messages/ask-export';
import type { Estimated } from '../../messages/estimated';
import type { EstimateRequest, EstimateSeenRequest, ExportRequest } from '../../messages/requests';
import type { Reading } from '../../reading/reading';
import type { WorkerContext } from '../context';
import { inputOf } from '../visit';
import type { Visit } from '../visit';

/** Returns the whole Estimate for a reading under the user's settings, with what is tried out over them. */
export async function answerEstimate(
  { reading, whatIf }: EstimateRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<Estimate> {
  return estimate(await inputFor(reading, whatIf, visit, context));
}

/** Returns the whole Estimate with what it was made from. */
export async function answerExport(
  { subject, whatIf }: ExportRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<Exported> {
  const input =
    'seen' in subject
      ? await inputFor(subject.seen, whatIf, visitIn(subject.isPrivate, visit), context)
      : await inputFor(subject.reading, whatIf, visit, context);
  return { ...input, estimate: estimate(input) };
}

/** In a private window nothing is remembered, and nothing that was is used: the popup there says what the card says. */
function visitIn(isPrivate: boolean, visit: Visit): Visit {
  return { ...visit, remembers: visit.remembers && !isPrivate };
}

async function inputFor(
  reading: Reading,
  whatIf: EngineSettings | undefined,
  visit: Visit,
  context: WorkerContext,
): Promise<EstimateInput> {
  const input = await inputOf(reading, visit, context);
  return { ...input, settings: { ...input.settings, ...whatIf } };
}

/** Returns the Reading of what a page saw, and the Estimate for it, with as many videos as are asked for. */
export async function answerSeen(
  { reading, whatIf, videos, isPrivate }: EstimateSeenRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<Estimated> {
  const estimated = answerEstimate({ reading, whatIf }, visitIn(isPrivate, visit), context);
  const whole = { reading, estimate: await estimated };
  return videos === 'all' ? whole : withFirstVideo(whole);
}

function withFirstVideo({ reading, estimate }: Estimated): Estimated {
  const videos = reading.videos.slice(0, 1);
  const isKept = ({ id }: { id: string }) => videos.some((video) => video.id === id);
  return {
    reading: { ...reading, videos },
    estimate: { ...estimate, videos: estimate.videos.filter(isKept) },
  };
}
