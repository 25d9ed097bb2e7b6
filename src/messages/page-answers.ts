import type { Shape } from '../shape/shape';
import { areVideoMarks, isCard } from './drawn';
import type { Card, VideoMark } from './drawn';
import type { CardRequest, VideosRequest } from './requests';
import { ask } from './transport';
import type { Answer, Parse } from './transport';

/** What the page asks of the worker, with the shapes of the answers that it takes. */

/** Asks the worker for the creator card of a reading. */
export function drawCard(request: CardRequest): Promise<Answer<Card>> {
  return ask('draw-card', request, parser(isCard));
}

/** Asks the worker what to say of each video of a batch. */
export function drawVideos(request: VideosRequest): Promise<Answer<VideoMark[]>> {
  return ask('draw-videos', request, parser(areVideoMarks));
}

function parser<T>(shape: Shape<T>): Parse<T> {
  return (raw) => {
    if (shape(raw)) return raw;
    throw new TypeError('The answer has another shape');
  };
}
