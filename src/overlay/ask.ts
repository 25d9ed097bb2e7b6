import type { Card, VideoMark } from '../messages/drawn';
import type { CardRequest, VideosRequest } from '../messages/requests';
import type { Answer } from '../messages/transport';

/** What the overlay asks of the worker. Tests put their own in its place. */
export interface Ask {
  card(request: CardRequest): Promise<Answer<Card>>;
  videos(request: VideosRequest): Promise<Answer<VideoMark[]>>;
}
