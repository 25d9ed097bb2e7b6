import type { Criterion, Estimate, Missing, Stream } from '../engine/estimate';
import type { Line, Section } from './card';
import type { Reading } from '../reading/reading';
import { say } from '../words/say';
import type { FullSpeech } from '../words/speech';
import { rememberedInputs } from './remembered';

/** What of an Estimate the card speaks of. */
export type CardEstimate = Pick<
  Estimate,
  'views30d' | 'eligibility' | 'total' | 'streams' | 'missing'
>;

/** Streams that stand in the card, in this order; the popup shows them all. */
const SHOWN = ['rewards', 'brand', 'live'] as const;
/** As many as a person would act on. */
const NARROWING = 3;
/** A smaller share of the range's width is not worth a line. */
const WORTH_SAYING = 0.01;

export interface CardSections {
  streams: Section;
  eligibility: Section;
  narrows: Section;
  read: Section;
}

/** Returns what the card opens into, section by section, some without lines: streams, eligibility, what would narrow the range most, what was read. */
export function cardSections(
  reading: Reading,
  estimate: CardEstimate,
  speech: FullSpeech,
): CardSections {
  const titled = (name: string, lines: Line[]): Section => ({
    title: speech.text(`overlay.card.title.${name}`, {}),
    lines,
  });
  return {
    streams: { title: null, lines: streamLines(estimate, speech) },
    eligibility: titled(
      'eligibility',
      estimate.eligibility.criteria.map((criterion) => criterionLine(criterion, speech)),
    ),
    narrows: titled('narrows', narrowingLines(estimate.missing, speech)),
    read: titled('read', [
      ...seenLines(reading, estimate, speech),
      ...rememberedLines(estimate, speech),
    ]),
  };
}

function line(text: string, more: Partial<Line> = {}): Line {
  return { text, figure: null, note: null, bar: null, sign: null, said: null, ...more };
}

function shownStreams({ streams }: CardEstimate): Stream[] {
  return SHOWN.flatMap((id) => streams.filter((stream) => stream.id === id));
}

function streamLines(estimate: CardEstimate, speech: FullSpeech): Line[] {
  const streams = shownStreams(estimate);
  const scale = Math.max(1, ...streams.map((stream) => stream.now?.high ?? 0));
  return streams.map(({ id, now, ifEligible, explanation }) => {
    const name = speech.text(`stream.${id}`, {});
    if (now === null) {
      return line(name, { figure: '–', note: speech.text(`overlay.unknown.${id}`, {}) });
    }
    const cannot = id === 'rewards' && estimate.eligibility.status === 'not-eligible';
    const otherwise =
      ifEligible === null || ifEligible.high === 0
        ? speech.text('overlay.card.notEligible', {})
        : speech.text('overlay.card.ifEligible', { range: speech.usdRange(ifEligible) });
    const nothing = now.high === 0 && explanation.note ? say(explanation.note, speech) : null;
    return line(name, {
      figure: speech.usdRange(now),
      note: cannot ? otherwise : nothing,
      bar:
        now.high === 0
          ? null
          : { from: now.low / scale, to: now.high / scale, at: now.likely / scale },
    });
  });
}

function criterionLine({ id, status, seen, needed }: Criterion, speech: FullSpeech): Line {
  const write = (value: number | string | null) =>
    typeof value === 'number' ? speech.number(value) : value && speech.country(value);
  return line(speech.text(`criterion.${id}`, { needed: needed ?? '' }), {
    figure: write(seen),
    sign: status,
    said: speech.text(`popup.criterion.${status}`, {}),
  });
}

function narrowingLines(missing: readonly Missing[], speech: FullSpeech): Line[] {
  return missing
    .filter(({ narrows }) => narrows >= WORTH_SAYING)
    .toSorted((a, b) => b.narrows - a.narrows)
    .slice(0, NARROWING)
    .map(({ label, narrows }) =>
      line(say(label, speech), {
        figure: speech.text('overlay.card.narrower', { share: speech.share(narrows) }),
      }),
    );
}

function seenLines(reading: Reading, { views30d }: CardEstimate, speech: FullSpeech): Line[] {
  if (views30d === null) {
    const sorted = reading.problems.some((problem) => problem.code === 'not-newest-first');
    return sorted ? [line(speech.text('problem.not-newest-first', {}))] : [];
  }
  const { videos, spanDays, extrapolated, seen } = views30d;
  const key = extrapolated ? 'overlay.card.seenExtrapolated' : 'overlay.card.seen';
  return [
    line(
      speech.text(key, {
        videos,
        days: spanDays,
        views: seen,
      }),
    ),
  ];
}

function rememberedLines(estimate: CardEstimate, speech: FullSpeech): Line[] {
  const figures = shownStreams(estimate).map(({ explanation }) => explanation);
  return rememberedInputs(figures).map((label) =>
    line(say(label, speech), { figure: speech.text('popup.from.remembered', {}) }),
  );
}
