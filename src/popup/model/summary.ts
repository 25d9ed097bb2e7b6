import type { Estimate, StreamId } from '../../engine/estimate';
import type { Memory } from '../../engine/memory';
import type { Range } from '../../engine/range';
import type { Reading } from '../../reading/reading';
import type { Tone } from '../../ui/RangeBar';
import type { FullSpeech } from '../../words/speech';
import { BY_HAND } from './hand';
import { stateNotes } from './stream-notes';
import { streamState, toneOf } from './stream-state';

/** The result in words, for a text or a picture that leaves the popup. */
export interface Summary {
  title: string;
  subtitle: string;
  month: string;
  likely: string;
  total: Range;
  streams: {
    id: StreamId;
    name: string;
    amount: string;
    /** Why it pays nothing or nobody can say, and what it would pay; often empty. */
    note: string;
    range: Range | null;
    tone: Tone;
  }[];
  /** What the figures rest on. */
  read: string | null;
  /** That it is an estimate, whose it is not, and of which day. */
  disclaimer: string;
}

interface Parts {
  reading: Reading;
  estimate: Estimate;
  memory: Memory | null;
  /** ISO instant of the estimate. */
  at: string;
  speech: FullSpeech;
}

const NOTHING: Range = { low: 0, likely: 0, high: 0 };

/** Returns the summary of an Estimate; one without a total says so. */
export function summaryOf({ reading, estimate, memory, at, speech }: Parts): Summary {
  const { creator, page } = reading;
  const handle = creator?.handle ?? page.handle ?? '';
  const followers = creator?.followers ?? memory?.followers ?? null;
  const { total, views30d } = estimate;
  const byHand = handle === BY_HAND;
  return {
    title: byHand ? speech.text('popup.hand.result', {}) : (creator?.name ?? `@${handle}`),
    subtitle: [
      ...(byHand ? [] : [`@${handle}`]),
      ...(followers ? [speech.text('popup.followers', { followers: followers.value })] : []),
    ].join(' · '),
    month: total === null ? '–' : `${speech.usdRange(total)} ${speech.text('popup.aMonth', {})}`,
    likely: speech.text('popup.likely', {
      amount: total === null ? '–' : speech.usd(total.likely),
    }),
    total: total ?? NOTHING,
    streams: estimate.streams
      .filter(({ headline }) => headline)
      .map((stream) => {
        const state = streamState(stream, estimate.eligibility);
        return {
          id: stream.id,
          name: speech.text(`stream.${stream.id}`, {}),
          amount: stream.now === null ? '–' : speech.usdRange(stream.now),
          note: stateNotes(stream, state, speech).join(' · '),
          range: state.state === 'cannot' ? stream.ifEligible : stream.now,
          tone: toneOf(state),
        };
      }),
    read:
      views30d === null || views30d.videos === 0
        ? null
        : speech.text(views30d.extrapolated ? 'popup.seenExtrapolated' : 'popup.seen', {
            videos: views30d.videos,
            days: views30d.spanDays,
            views: views30d.seen,
          }),
    disclaimer: speech.text('popup.share.disclaimer', { date: speech.date(at) }),
  };
}

/** Returns the summary as lines of text, without what only keeps lines from breaking in the popup. */
export function summaryLines(summary: Summary): string[] {
  const { title, subtitle, month, likely, streams, read, disclaimer } = summary;
  return [
    title,
    subtitle,
    '',
    `${month} (${likely})`,
    ...streams.map(
      ({ name, amount, note }) => `${name}: ${amount}${note === '' ? '' : ` (${note})`}`,
    ),
    '',
    ...(read === null ? [] : [read]),
    disclaimer,
  ].map((line) => line.replaceAll('\u2060', ''));
}

/** Returns a name that every file system takes. */
export function plainName(handle: string): string {
  const plain = handle
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  return plain === '' ? 'creator' : plain;
}
