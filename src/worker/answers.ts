import {
  cardRequest,
  chipsRequest,
  estimateRequest,
  giftRequest,
  liveRequest,
  overlayPatch,
  pillRequest,
  videosRequest,
} from '../messages/requests';
import { answer } from '../messages/transport';
import type { WorkerContext } from './context';
import { answerCard, answerChips, answerLive, answerPill, answerVideos } from './draw';
import { answerEstimate } from './estimates';
import { answerGift } from './gifts';
import { answerOverlayState, saveOverlayState } from './overlay-state';

/**
 * Registers the worker's handlers, one per message. Call it at once when the worker starts, so that a
 * message that wakes it finds them.
 */
export function answerMessages(context: WorkerContext): void {
  answer(
    'estimate',
    (raw) => estimateRequest.parse(raw),
    (request) => answerEstimate(request, context),
  );
  answer(
    'gift',
    (raw) => giftRequest.parse(raw),
    (request) => answerGift(request, context),
  );
  answer(
    'draw-card',
    (raw) => cardRequest.parse(raw),
    (request) => answerCard(request, context),
  );
  answer(
    'draw-videos',
    (raw) => videosRequest.parse(raw),
    (request) => answerVideos(request, context),
  );
  answer(
    'draw-pill',
    (raw) => pillRequest.parse(raw),
    (request) => answerPill(request, context),
  );
  answer(
    'draw-live',
    (raw) => liveRequest.parse(raw),
    (request) => answerLive(request, context),
  );
  answer(
    'draw-chips',
    (raw) => chipsRequest.parse(raw),
    (request) => answerChips(request, context),
  );
  answer(
    'overlay-state',
    () => null,
    () => answerOverlayState(context),
  );
  answer(
    'save-overlay-state',
    (raw) => overlayPatch.parse(raw),
    (patch) => saveOverlayState(patch, context),
  );
}
