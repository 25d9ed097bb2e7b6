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
import { ask } from './transport';
import type { Answer } from './transport';

/**
 * What the page asks of the worker. The worker is of the same build as the page's script, and nobody else can
 * answer in its place, so its answers are taken as they come (docs/decisions/0008).
 */

/** Asks the worker for the creator card of a page; null while there is nothing to read on it yet. */
export function drawCard(question: CardQuestion): Promise<Answer<DrawnCard | null>> {
  return asked('draw-card', question);
}

/** Asks the worker what to say of each video of a batch. */
export function drawVideos(question: VideosQuestion): Promise<Answer<VideoMark[]>> {
  return asked('draw-videos', question);
}

/** Asks the worker what to say of the video that is open. */
export function drawPill(question: PillQuestion): Promise<Answer<Mark | null>> {
  return asked('draw-pill', question);
}

/** Asks the worker what to say of the LIVE that is open. */
export function drawLive(question: LiveQuestion): Promise<Answer<Mark | null>> {
  return asked('draw-live', question);
}

/** Asks the worker what to say beside creators, in their order. */
export function drawChips(question: ChipsQuestion): Promise<Answer<(Mark | null)[]>> {
  return asked('draw-chips', question);
}

/** Has the worker remember what a page of many creators showed: search, Explore, a feed. */
export function rememberSeen(question: RememberQuestion): Promise<Answer<null>> {
  return asked('remember', question);
}

/** Asks the worker what comes of a page, for a report that people may send. */
export function askHealth(question: ReportQuestion): Promise<Answer<HealthRead>> {
  return asked('report', question);
}

/** Asks the worker how the overlays are to be. */
export function askOverlayState(): Promise<Answer<OverlayState>> {
  return asked('overlay-state', null);
}

/**
 * Has the worker keep what the person changed on the page; answers with what is in force then, or with null where
 * it could not be kept.
 */
export function saveOverlayState(patch: OverlayPatch): Promise<Answer<OverlayState | null>> {
  return asked('save-overlay-state', patch);
}

function asked<T>(type: string, question: unknown): Promise<Answer<T>> {
  return ask(type, question, (raw) => raw as T);
}
