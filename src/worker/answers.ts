import { cardRequest, estimateRequest, giftRequest, videosRequest } from '../messages/requests';
import { answer } from '../messages/transport';
import type { WorkerContext } from './context';
import { answerCard, answerVideos } from './draw';
import { answerEstimate } from './estimates';
import { answerGift } from './gifts';

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
}
