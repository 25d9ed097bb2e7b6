import { estimateVideos } from '../../engine/run';
import type { VideoMark } from '../../messages/drawn';
import type { VideosRequest } from '../../messages/requests';
import { badgeView } from '../../presenter/badge-view';
import type { WorkerContext } from '../context';
import { inputOf } from '../visit';
import type { Visit } from '../visit';

/**
 * Returns what to say of each video of a batch, in words. A batch is no look at the whole page, so it is not
 * remembered; memory is read once for all of it.
 */
export async function drawVideos(
  { reading, account }: VideosRequest,
  visit: Visit,
  context: WorkerContext,
): Promise<VideoMark[]> {
  const speech = context.speech(visit.settings);
  const input = await inputOf(reading, visit, context);
  return estimateVideos(input, account).map((video) => ({
    id: video.id,
    mark: badgeView(video, account, speech),
  }));
}
