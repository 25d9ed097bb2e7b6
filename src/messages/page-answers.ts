import { listOf, orNull } from '../shape/shape';
import type { Shape } from '../shape/shape';
import { areVideoMarks, isDrawnCard, isMark } from './drawn';
import type { DrawnCard, Mark, VideoMark } from './drawn';
import { isOverlayState } from './overlay-state';
import type { OverlayState } from './overlay-state';
import type {
  CardRequest,
  ChipsRequest,
  LiveRequest,
  OverlayPatch,
  PillRequest,
  RememberRequest,
  VideosRequest,
} from './requests';
import { ask } from './transport';
import type { Answer, Parse } from './transport';

/** What the page asks of the worker, with the shapes of the answers that it takes. */

/** Asks the worker for the creator card of a reading. */
export function drawCard(request: CardRequest): Promise<Answer<DrawnCard>> {
  return ask('draw-card', request, parser(isDrawnCard));
}

/** Asks the worker what to say of each video of a batch. */
export function drawVideos(request: VideosRequest): Promise<Answer<VideoMark[]>> {
  return ask('draw-videos', request, parser(areVideoMarks));
}

/** Asks the worker what to say of the video that is open. */
export function drawPill(request: PillRequest): Promise<Answer<Mark | null>> {
  return ask('draw-pill', request, parser(orNull(isMark)));
}

/** Asks the worker what to say of the LIVE that is open. */
export function drawLive(request: LiveRequest): Promise<Answer<Mark | null>> {
  return ask('draw-live', request, parser(orNull(isMark)));
}

/** Asks the worker what to say beside creators, in their order. */
export function drawChips(request: ChipsRequest): Promise<Answer<(Mark | null)[]>> {
  return ask('draw-chips', request, parser(listOf(orNull(isMark))));
}

/** Has the worker remember what a page of many creators showed: search, Explore, a feed. */
export function rememberReading(request: RememberRequest): Promise<Answer<null>> {
  return ask('remember', request, () => null);
}

/** Asks the worker how the overlays are to be. */
export function askOverlayState(): Promise<Answer<OverlayState>> {
  return ask('overlay-state', null, parser(isOverlayState));
}

/** Has the worker keep what the person changed on the page; answers with what is in force then. */
export function saveOverlayState(patch: OverlayPatch): Promise<Answer<OverlayState>> {
  return ask('save-overlay-state', patch, parser(isOverlayState));
}

function parser<T>(shape: Shape<T>): Parse<T> {
  return (raw) => {
    if (shape(raw)) return raw;
    throw new TypeError('The answer has another shape');
  };
}
