import type { DrawnCard, Mark, VideoMark } from '../messages/drawn';
import type { OverlayState } from '../messages/overlay-state';
import type {
  CardQuestion,
  ChipsQuestion,
  LiveQuestion,
  OverlayPatch,
  PillQuestion,
  RememberQuestion,
  ReportQuestion,
  VideosQuestion,
} from '../messages/requests';
import type { Answer } from '../messages/transport';
import type { HealthRead } from '../tiktok/seen/health';

/** What the overlay asks of the worker. Tests put their own in its place. */
export interface Ask {
  card: (question: CardQuestion) => Promise<Answer<DrawnCard | null>>;
  videos: (question: VideosQuestion) => Promise<Answer<VideoMark[]>>;
  pill: (question: PillQuestion) => Promise<Answer<Mark | null>>;
  live: (question: LiveQuestion) => Promise<Answer<Mark | null>>;
  chips: (question: ChipsQuestion) => Promise<Answer<(Mark | null)[]>>;
  remember: (question: RememberQuestion) => Promise<Answer<null>>;
  health: (question: ReportQuestion) => Promise<Answer<HealthRead>>;
  state: () => Promise<Answer<OverlayState>>;
  save: (patch: OverlayPatch) => Promise<Answer<OverlayState | null>>;
}
