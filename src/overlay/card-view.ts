import type { Criterion } from '../engine/estimate';
import type { Range } from '../engine/range';
import type { CardEstimate } from '../messages/page-answers';
import { blockingProblem } from '../reading/blocking';
import type { Reading } from '../reading/reading';
import type { FullSpeech } from '../words/speech';

export type CardState = 'reading' | 'ready' | 'counts-absent' | 'nothing' | 'fault';

/** A line of the card's streams. */
export interface StreamLine {
  name: string;
  /** What it says at the right: a range, or "–". */
  amount: string;
  /** The range in dollars for the bar; `null` draws none. */
  range: Range | null;
  /** Why there is no figure, or what it rests on. */
  note: string | null;
}

/** Everything the creator card shows, in words. */
export interface CardView {
  state: CardState;
  handle: string;
  /** The large figure, or a sentence where there is none. */
  headline: string;
  /** Small words beside the figure: "a month". */
  period: string | null;
  range: Range | null;
  /** What the rest comes down to: eligibility, or what is missing. */
  status: string | null;
  statusTone: 'earned' | 'unsure' | 'none';
  /** What it would be if the account were eligible. */
  ifEligible: string | null;
  streams: StreamLine[];
  /** What was read: "Seen: 35 videos in 14 days; the month is extrapolated." */
  seen: string | null;
}

/** Streams that stand in the card, in this order; the popup shows them all. */
const HEADLINE = ['rewards', 'brand', 'live'] as const;

/** Returns the card's words while nothing, or nothing more than a fault, is known. */
export function emptyCard(
  state: Exclude<CardState, 'ready'>,
  handle: string,
  headline: string,
): CardView {
  return {
    state,
    handle,
    headline,
    period: null,
    range: null,
    status: null,
    statusTone: 'none',
    ifEligible: null,
    streams: [],
    seen: null,
  };
}

/** Returns what the creator card says of a reading and its estimate. */
export function cardView(reading: Reading, estimate: CardEstimate, speech: FullSpeech): CardView {
  const handle = reading.page.handle ?? '';
  const nothing = blockingProblem(reading);
  if (nothing) return emptyCard('nothing', handle, speech.text(`problem.${nothing.code}`, {}));
  const countsAbsent = reading.problems.some((problem) => problem.code === 'counts-absent');
  const streams = HEADLINE.flatMap((id) => estimate.streams.filter((stream) => stream.id === id));
  const base = {
    handle,
    ...accountStatus(estimate, speech),
    streams: streams.map((stream) => streamLine(stream, estimate, speech)),
  };
  if (countsAbsent || estimate.total === null) {
    return {
      ...base,
      state: countsAbsent ? 'counts-absent' : 'nothing',
      headline: speech.text(countsAbsent ? 'problem.counts-absent' : 'overlay.card.noFigure', {}),
      period: null,
      range: null,
      seen: null,
    };
  }
  return {
    ...base,
    state: 'ready',
    headline: speech.usdRange(estimate.total),
    period: speech.text('overlay.card.aMonth', {}),
    range: estimate.total,
    seen: seenLine(reading, estimate, speech),
  };
}

function seenLine(reading: Reading, { views30d }: CardEstimate, speech: FullSpeech): string | null {
  if (views30d === null) {
    const sorted = reading.problems.some((problem) => problem.code === 'not-newest-first');
    return sorted ? speech.text('problem.not-newest-first', {}) : null;
  }
  const { videos, spanDays, extrapolated } = views30d;
  return speech.text(extrapolated ? 'overlay.card.seenExtrapolated' : 'overlay.card.seen', {
    videos,
    days: spanDays,
    views: views30d.seen,
  });
}

function accountStatus(
  estimate: CardEstimate,
  speech: FullSpeech,
): Pick<CardView, 'status' | 'statusTone' | 'ifEligible'> {
  const { status, criteria } = estimate.eligibility;
  const rewards = estimate.streams.find((stream) => stream.id === 'rewards');
  if (status === 'not-eligible') {
    const missed = criteria.find((criterion) => criterion.status === 'not-met');
    return {
      status: missed ? missedLine(missed, speech) : speech.text('overlay.card.notEligible', {}),
      statusTone: 'none',
      ifEligible: rewards?.ifEligible
        ? speech.text('overlay.card.ifEligible', { range: speech.usdRange(rewards.ifEligible) })
        : null,
    };
  }
  return status === 'eligible'
    ? { status: speech.text('overlay.card.eligible', {}), statusTone: 'earned', ifEligible: null }
    : { status: speech.text('overlay.card.unknown', {}), statusTone: 'unsure', ifEligible: null };
}

/** Returns "Cannot earn yet: 3,666 of 10,000 followers". */
export function missedLine(criterion: Criterion, speech: FullSpeech): string {
  return speech.text(`overlay.missed.${criterion.id}`, {
    seen: criterion.seen ?? '–',
    needed: criterion.needed ?? '–',
  });
}

function streamLine(
  stream: CardEstimate['streams'][number],
  estimate: CardEstimate,
  speech: FullSpeech,
): StreamLine {
  const name = speech.text(`stream.${stream.id}`, {});
  const notEligible =
    stream.id === 'rewards' && estimate.eligibility.status === 'not-eligible'
      ? speech.text('overlay.card.notEligible', {})
      : null;
  if (stream.now === null) {
    return {
      name,
      amount: '–',
      range: null,
      note: speech.text(`overlay.unknown.${stream.id}`, {}),
    };
  }
  return { name, amount: speech.usdRange(stream.now), range: stream.now, note: notEligible };
}
