import * as v from 'valibot';
import type { Estimate, Stream, VideoEstimate } from '../engine/estimate';
import type { CardRequest, VideosRequest } from './requests';
import { ask } from './transport';
import type { Answer } from './transport';

/**
 * What the page asks of the worker. The content script weighs on every TikTok page, so its answers are
 * parsed with valibot, which is a tenth of zod; the types hold the two to the same shapes.
 */

const range = v.object({ low: v.number(), likely: v.number(), high: v.number() });
const status = v.picklist(['eligible', 'not-eligible', 'unknown']);
const figure = v.nullable(v.union([v.number(), v.string()]));

/** What the creator card shows of an Estimate. */
export type CardEstimate = Pick<Estimate, 'views30d' | 'eligibility' | 'total'> & {
  streams: Pick<Stream, 'id' | 'now' | 'ifEligible'>[];
};

const cardEstimate: v.GenericSchema<unknown, CardEstimate> = v.object({
  views30d: v.nullable(
    v.object({
      low: v.number(),
      likely: v.number(),
      high: v.number(),
      seen: v.number(),
      videos: v.number(),
      spanDays: v.number(),
      extrapolated: v.boolean(),
    }),
  ),
  eligibility: v.object({
    status,
    criteria: v.array(
      v.object({
        id: v.string(),
        status: v.picklist(['met', 'not-met', 'unknown']),
        seen: figure,
        needed: figure,
      }),
    ),
  }),
  total: v.nullable(range),
  streams: v.array(
    v.object({
      id: v.picklist(['rewards', 'fund', 'brand', 'live', 'subscriptions', 'affiliate', 'shop']),
      now: v.nullable(range),
      ifEligible: v.nullable(range),
    }),
  ),
});

const words = v.object({
  key: v.string(),
  params: v.record(
    v.string(),
    v.union([
      v.string(),
      v.number(),
      v.object({ usd: v.number() }),
      v.object({ share: v.number() }),
      v.object({ date: v.string() }),
    ]),
  ),
});

const videoEstimates: v.GenericSchema<unknown, VideoEstimate[]> = v.array(
  v.object({
    id: v.string(),
    rewards: v.nullable(range),
    ifEligible: v.nullable(range),
    earns: v.picklist(['yes', 'no', 'if-long-enough']),
    reason: v.picklist([
      'earns',
      'length-unknown',
      'too-short',
      'photo',
      'duet',
      'stitch',
      'sponsored',
      'too-few-views',
      'views-unknown',
    ]),
    why: words,
  }),
);

/** Asks the worker what the creator card shows of a reading. */
export function askCard(request: CardRequest): Promise<Answer<CardEstimate>> {
  return ask('estimate-card', request, (raw) => v.parse(cardEstimate, raw));
}

/** Asks the worker what each video of a batch earns. */
export function askVideos(request: VideosRequest): Promise<Answer<VideoEstimate[]>> {
  return ask('estimate-videos', request, (raw) => v.parse(videoEstimates, raw));
}
