import type { DrawnCard, Mark, VideoMark } from '../messages/drawn';
import type { OverlayState } from '../messages/overlay-state';
import type {
  CardRequest,
  ChipsRequest,
  LiveRequest,
  OverlayPatch,
  PillRequest,
  RememberRequest,
  VideosRequest,
} from '../messages/requests';
import type { Answer } from '../messages/transport';

/** What the overlay asks of the worker. Tests put their own in its place. */
export interface Ask {
  card: (request: CardRequest) => Promise<Answer<DrawnCard>>;
  videos: (request: VideosRequest) => Promise<Answer<VideoMark[]>>;
  pill: (request: PillRequest) => Promise<Answer<Mark | null>>;
  live: (request: LiveRequest) => Promise<Answer<Mark | null>>;
  chips: (request: ChipsRequest) => Promise<Answer<(Mark | null)[]>>;
  remember: (request: RememberRequest) => Promise<Answer<null>>;
  state: () => Promise<Answer<OverlayState>>;
  save: (patch: OverlayPatch) => Promise<Answer<OverlayState>>;
}
