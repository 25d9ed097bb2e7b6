import { eligibilityOf } from './eligibility';
import type { Eligibility, Estimate, VideoEstimate } from './estimate';
import { factsOf, videoFactsOf } from './facts/facts';
import type { Facts } from './facts/facts';
import type { Month } from './facts/month';
import { isOwn, isReposted, ownerOf, postOf } from './facts/posts';
import type { EstimateInput } from './input';
import { marketplaceOf } from './marketplace';
import { ZERO } from './maths/dollars';
import { sumOf } from './maths/sum';
import type { Amount } from './maths/amount';
import { missingOf } from './missing';
import { nineToFiveOf } from './nine-to-five';
import { payModelOf } from './rewards/model';
import type { PayModel } from './rewards/model';
import { ALL_STREAMS } from './streams/all';
import type { StreamResult } from './streams/stream';
import { viewsFactor } from './streams/views-factor';
import { estimateVideo, videoModelOf } from './videos';
import { MODEL } from './version';
import type { Range } from './range';
import type { Words } from '../words/words';

export interface EstimateOptions {
  /** False leaves `videos` empty. Default: true. */
  videos?: boolean;
}

/**
 * Returns what the creator of `input.reading` probably earns in a month, in US dollars, with the way to
 * every figure. The same input and model give the same answer to the last bit; the order of videos
 * changes nothing but the order of `videos`. `input` must have passed `estimateInputSchema`.
 */
export function estimate(input: EstimateInput, options: EstimateOptions = {}): Estimate {
  const facts = factsOf(input);
  const eligibility = eligibilityOf(facts);
  const payModel = payModelOf(facts);
  const views = facts.month && viewsFactor(facts.month, facts.rates);
  const context = { facts, eligibility, payModel, views };
  const results = ALL_STREAMS.map((stream) => stream.estimate(context));
  const amounts = headlineAmounts(results);
  const total = totalOf(results, amounts);
  return {
    model: MODEL,
    currency: 'USD',
    period: 'month',
    views30d: facts.month && viewsOf(facts.month),
    eligibility,
    streams: results.map(({ stream }) => stream),
    total,
    videos: options.videos === false ? [] : videosOf(facts, payModel, eligibility.status),
    assumptions: assumptionsOf(results),
    missing: missingOf(amounts, facts, total !== null),
    marketplace: marketplaceOf(facts),
    nineToFive: nineToFiveOf(facts, total, payModel.pay?.rpm ?? null),
  };
}

/**
 * Returns what each video of the reading has earned, in the reading's order, without looking at the month.
 * Whether the account may earn at all is taken from `account`; leave it out and the videos' own rules
 * alone decide. What one batch of videos says of the creator changes no figure of another: of the creator
 * only the memory, the settings and the reading's `creator` are looked at.
 */
export function estimateVideos(
  input: EstimateInput,
  account: Eligibility['status'] = 'unknown',
): VideoEstimate[] {
  const facts = videoFactsOf(input);
  return videosOf(facts, payModelOf(facts), account);
}

function videosOf(
  facts: Facts,
  payModel: PayModel,
  account: Eligibility['status'],
): VideoEstimate[] {
  const { reading, remembered, posts } = facts;
  const model = videoModelOf(facts, payModel);
  const owner = ownerOf(reading);
  // Of another creator's account nothing is known here.
  return reading.videos.map((video, i) => {
    const gathered = posts[i];
    const post = gathered?.page === video ? gathered : postOf(video, remembered.get(video.id));
    const facts = isReposted(video, owner) ? { ...post, reposted: true } : post;
    return estimateVideo(facts, model, isOwn(video, owner) ? account : 'unknown');
  });
}

function assumptionsOf(results: readonly StreamResult[]): Words[] {
  const all: Words[] = [];
  for (const { assumptions } of results) all.push(...assumptions);
  return all;
}

function headlineAmounts(results: readonly StreamResult[]): Amount[] {
  const amounts: Amount[] = [];
  for (const { stream, amount } of results) {
    if (stream.headline && amount !== null) amounts.push(amount);
  }
  return amounts;
}

/** Returns the sum of the headline streams that have a figure; `null` where none has. */
function totalOf(results: readonly StreamResult[], amounts: readonly Amount[]): Estimate['total'] {
  let figures = 0;
  let paying = 0;
  let only: Range = ZERO;
  for (const { stream } of results) {
    if (!stream.headline || stream.now === null) continue;
    figures += 1;
    if (stream.now.high === 0) continue;
    paying += 1;
    only = stream.now;
  }
  if (figures === 0) return null;
  // A sum of one is that one, to the last digit.
  return paying <= 1 ? only : sumOf(amounts);
}

function viewsOf({
  low,
  likely,
  high,
  seen,
  videos,
  spanDays,
  extrapolated,
}: Month): Estimate['views30d'] {
  return { low, likely, high, seen, videos, spanDays, extrapolated };
}
