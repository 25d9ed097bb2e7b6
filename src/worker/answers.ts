import { cardRequest, estimateRequest, videosRequest } from '../messages/requests';
import { answer } from '../messages/transport';
import type { WorkerContext } from './context';
import { answerCard, answerEstimate, answerVideos } from './estimates';

/**
 * Registers the worker's handlers, one per message. Call it at once when the worker starts, so that a
 * message that wakes it finds them.
 */
export function answerMessages(context: WorkerContext): void {
  answer('estimate', estimateRequest.parse, (request) => answerEstimate(request, context));
  answer('estimate-card', cardRequest.parse, (request) => answerCard(request, context));
  answer('estimate-videos', videosRequest.parse, (request) => answerVideos(request, context));
}
