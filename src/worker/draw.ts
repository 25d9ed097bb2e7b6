import { estimate, estimateVideos } from '../engine/run';
import type { Card, VideoMark } from '../messages/drawn';
import type { CardRequest, VideosRequest } from '../messages/requests';
import { badgeView } from '../presenter/badge-view';
import { cardView } from '../presenter/card-view';
import { loadSettings } from '../settings/store';
import type { WorkerContext } from './context';
import { inputFor } from './estimates';

/** Returns the creator card of a reading, in words. */
export async function answerCard({ reading }: CardRequest, context: WorkerContext): Promise<Card> {
  const { settings } = await loadSettings(context.storage);
  const whole = estimate(inputFor(reading, settings, context), { videos: false });
  return cardView(reading, whole, context.speech(settings));
}

/** Returns what to say of each video of the reading, in words. */
export async function answerVideos(
  { reading, account }: VideosRequest,
  context: WorkerContext,
): Promise<VideoMark[]> {
  const { settings } = await loadSettings(context.storage);
  const speech = context.speech(settings);
  return estimateVideos(inputFor(reading, settings, context), account).map((video) => ({
    id: video.id,
    mark: badgeView(video, account, speech),
  }));
}
