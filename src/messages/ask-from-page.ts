import type { HealthRead } from '../tiktok/seen/health';
import type { DrawnCard, Mark, VideoMark } from './drawn';
import type { OverlayState } from './overlay-state';
import type {
  CardQuestion,
  ChipsQuestion,
  LiveQuestion,
  OverlayPatch,
  PillQuestion,
  RememberQuestion,
  ReportQuestion,
  VideosQuestion,
} from './requests';
import { askUnread } from './transport';
import type { Answer } from './transport';

type Asking<Question, Value> = (question: Question) => Promise<Answer<Value>>;

/** What the page asks of the worker. */
export interface Ask {
  /** The creator card of a page; null while there is nothing to read on it yet. */
  card: Asking<CardQuestion, DrawnCard | null>;
  /** What to say of each video of a batch. */
  videos: Asking<VideosQuestion, VideoMark[]>;
  /** What to say of the video that is open. */
  pill: Asking<PillQuestion, Mark | null>;
  /** What to say of the LIVE that is open. */
  live: Asking<LiveQuestion, Mark | null>;
  /** What to say beside creators, in their order. */
  chips: Asking<ChipsQuestion, (Mark | null)[]>;
  /** Has it remember what a page of many creators showed: search, Explore, a feed. */
  remember: Asking<RememberQuestion, null>;
  /** What comes of a page, for a report that people may send. */
  health: Asking<ReportQuestion, HealthRead>;
  /** How the overlays are to be. */
  state: () => Promise<Answer<OverlayState>>;
  /** Has it keep what the person changed; answers with what is in force then, null where it could not be kept. */
  save: Asking<OverlayPatch, OverlayState | null>;
}

/**
 * Asks the worker. It is of the same build as the page's script, and nobody else can answer in its place, so its
 * answers are taken as they come (docs/decisions/0008).
 */
export const askFromPage: Ask = {
  card: asking('draw-card'),
  videos: asking('draw-videos'),
  pill: asking('draw-pill'),
  live: asking('draw-live'),
  chips: asking('draw-chips'),
  remember: asking('remember'),
  health: asking('report'),
  state: asking('overlay-state'),
  save: asking('save-overlay-state'),
};

function asking<Value>(type: string): (question?: unknown) => Promise<Answer<Value>> {
  return (question) => askUnread(type, question) as Promise<Answer<Value>>;
}
