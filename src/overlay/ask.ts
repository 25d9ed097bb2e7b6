import type { VideoEstimate } from '../engine/estimate';
import type { CardEstimate } from '../messages/page-answers';
import type { CardRequest, VideosRequest } from '../messages/requests';
import type { Answer } from '../messages/transport';

/** What the overlay asks of the worker. Tests put their own in its place. */
export interface Ask {
  card(request: CardRequest): Promise<Answer<CardEstimate>>;
  videos(request: VideosRequest): Promise<Answer<VideoEstimate[]>>;
}
