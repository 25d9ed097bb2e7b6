import { estimate, estimateVideos } from '../engine/run';
import type { Card, Mark, VideoMark } from '../messages/drawn';
import type {
  CardRequest,
  ChipsRequest,
  LiveRequest,
  PillRequest,
  VideosRequest,
} from '../messages/requests';
import { badgeView } from '../presenter/badge-view';
import { cardView } from '../presenter/card-view';
import { chipView } from '../presenter/chip-view';
import { liveView } from '../presenter/live-view';
import { pillView } from '../presenter/pill-view';
import type { Reading } from '../reading/reading';
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

/** Returns what to say of the video that is open, in words; `null` where the reading has none. */
export async function answerPill(
  { reading }: PillRequest,
  context: WorkerContext,
): Promise<Mark | null> {
  const [video] = reading.videos;
  if (!video) return null;
  const { settings } = await loadSettings(context.storage);
  const whole = estimate(inputFor(reading, settings, context));
  const [first] = whole.videos;
  return first ? pillView(video, first, whole.eligibility, context.speech(settings)) : null;
}

/** Returns what to say of the LIVE that is open, in words. */
export async function answerLive(
  { reading }: LiveRequest,
  context: WorkerContext,
): Promise<Mark | null> {
  const { settings } = await loadSettings(context.storage);
  const whole = estimate(inputFor(reading, settings, context), { videos: false });
  return liveView(reading, whole, context.speech(settings));
}

/** Returns what to say beside each creator, in words: from followers or memory, never from likes. */
export async function answerChips(
  { creators }: ChipsRequest,
  context: WorkerContext,
): Promise<(Mark | null)[]> {
  const { settings } = await loadSettings(context.storage);
  const speech = context.speech(settings);
  return creators.map((creator) => {
    const input = inputFor(onlyNamed(creator), settings, context);
    return chipView(creator, estimate(input, { videos: false }), speech);
  });
}

/** What a list tells of a creator. */
function onlyNamed({ handle, followers }: ChipsRequest['creators'][number]): Reading {
  const unknown = { name: null, following: null, likes: null, videoCount: null, verified: null };
  return {
    page: { kind: 'profile', handle, videoId: null },
    creator: { ...unknown, handle, followers, region: null },
    videos: [],
    live: null,
    problems: [],
  };
}
