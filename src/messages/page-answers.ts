import type { Estimate, Stream, VideoEstimate } from '../engine/estimate';
import {
  either,
  isBoolean,
  isNumber,
  isString,
  listOf,
  objectOf,
  oneOf,
  orNull,
  recordOf,
} from '../shape/shape';
import type { Shape } from '../shape/shape';
import type { CardRequest, VideosRequest } from './requests';
import { ask } from './transport';
import type { Answer, Parse } from './transport';

/** What the page asks of the worker, with the shapes of the answers that it takes. */

/** What the creator card shows of an Estimate. */
export type CardEstimate = Pick<Estimate, 'views30d' | 'eligibility' | 'total'> & {
  streams: Pick<Stream, 'id' | 'now' | 'ifEligible'>[];
};

const range = objectOf({ low: isNumber, likely: isNumber, high: isNumber });
const figure = orNull(either(isNumber, isString));

const isCardEstimate: Shape<CardEstimate> = objectOf({
  views30d: orNull(
    objectOf({
      low: isNumber,
      likely: isNumber,
      high: isNumber,
      seen: isNumber,
      videos: isNumber,
      spanDays: isNumber,
      extrapolated: isBoolean,
    }),
  ),
  eligibility: objectOf({
    status: oneOf('eligible', 'not-eligible', 'unknown'),
    criteria: listOf(
      objectOf({
        id: isString,
        status: oneOf('met', 'not-met', 'unknown'),
        seen: figure,
        needed: figure,
      }),
    ),
  }),
  total: orNull(range),
  streams: listOf(
    objectOf({
      id: oneOf('rewards', 'fund', 'brand', 'live', 'subscriptions', 'affiliate', 'shop'),
      now: orNull(range),
      ifEligible: orNull(range),
    }),
  ),
});

const words = objectOf({
  key: isString,
  params: recordOf(
    either(
      isString,
      isNumber,
      objectOf({ usd: isNumber }),
      objectOf({ share: isNumber }),
      objectOf({ date: isString }),
    ),
  ),
});

const isVideoEstimates: Shape<VideoEstimate[]> = listOf(
  objectOf({
    id: isString,
    rewards: orNull(range),
    ifEligible: orNull(range),
    earns: oneOf('yes', 'no', 'if-long-enough'),
    reason: oneOf(
      'earns',
      'length-unknown',
      'too-short',
      'photo',
      'duet',
      'stitch',
      'sponsored',
      'too-few-views',
      'views-unknown',
    ),
    why: words,
  }),
);

/** Asks the worker what the creator card shows of a reading. */
export function askCard(request: CardRequest): Promise<Answer<CardEstimate>> {
  return ask('estimate-card', request, parser(isCardEstimate));
}

/** Asks the worker what each video of a batch earns. */
export function askVideos(request: VideosRequest): Promise<Answer<VideoEstimate[]>> {
  return ask('estimate-videos', request, parser(isVideoEstimates));
}

function parser<T>(shape: Shape<T>): Parse<T> {
  return (raw) => {
    if (shape(raw)) return raw;
    throw new TypeError('The answer has another shape');
  };
}
