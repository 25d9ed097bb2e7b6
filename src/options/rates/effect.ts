import type { Estimate, Stream, StreamId } from '../../engine/estimate';
import type { Range } from '../../engine/range';

/** A figure of an estimate before and after a change; `null` where there is none. */
export interface EffectLine {
  what: 'total' | StreamId;
  /** What one of its parts pays, where the stream has no figure for the month. */
  per?: Each['per'];
  before: Range | null;
  after: Range | null;
}

type Each = NonNullable<Stream['each']>;

/** What a change of rates does to an estimate. */
export interface Effect {
  /** The figures that differ: the month first, then the streams. */
  lines: EffectLine[];
  eligibility: {
    before: Estimate['eligibility']['status'];
    after: Estimate['eligibility']['status'];
  } | null;
  /** The share of the 9-to-5 that the month comes to. */
  target: { before: number; after: number } | null;
}

/** Returns what differs between two estimates of one creator. */
export function effectOf(before: Estimate, after: Estimate): Effect {
  const lines: EffectLine[] = [
    { what: 'total', before: before.total, after: after.total },
    ...before.streams.map((stream) =>
      streamLine(
        stream,
        after.streams.find(({ id }) => id === stream.id),
      ),
    ),
  ];
  const statuses = { before: before.eligibility.status, after: after.eligibility.status };
  const [was, is] = [before.nineToFive.share?.likely, after.nineToFive.share?.likely];
  return {
    lines: lines.filter((line) => !isSame(line.before, line.after)),
    eligibility: statuses.before === statuses.after ? null : statuses,
    target: was === undefined || is === undefined || was === is ? null : { before: was, after: is },
  };
}

function streamLine(was: Stream, is: Stream | undefined): EffectLine {
  const line = { what: was.id, before: figureOf(was), after: figureOf(is) };
  const { each } = was;
  if (line.before !== null || line.after !== null || each === undefined) return line;
  return { what: was.id, per: each.per, before: each.range, after: is?.each?.range ?? null };
}

/** What a stream pays, or would if the account were eligible. */
function figureOf(stream: Stream | undefined): Range | null {
  return stream?.ifEligible ?? stream?.now ?? null;
}

function isSame(a: Range | null, b: Range | null): boolean {
  if (a === null || b === null) return a === b;
  return a.low === b.low && a.likely === b.likely && a.high === b.high;
}
