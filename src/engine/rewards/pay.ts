import { addAtom, addAtoms, atomsFor, mixtureOf } from '../maths/mixture';
import type { Atoms, Mixture } from '../maths/mixture';
import { latticeOf, Z_END, Z_HIGH } from '../maths/normal';
import type { Lattice } from '../maths/normal';
import { cellDeviates, shareAt, shareBelow } from '../maths/share';
import type { Share } from '../maths/share';
import type { Spread } from '../maths/spread';
import type { Counted } from './counted';

/** The qualified share is looked at in this many parts of the same probability. */
const CELLS = 20;
const CELL_DEVIATES = cellDeviates(CELLS);
/**
 * Where the share of long videos is looked at. It changes nothing by leaps, and a few points do where what else is
 * not known blurs what lies between two; where little else is unknown it takes many.
 */
const FEW_APART = 2.7 / 3;
const FEW = latticeOf(2.7, FEW_APART);
const MANY = latticeOf(3, 1 / 10);
/** Few are enough while two of them are no further apart than this many widths of all else. */
const BLURRED = 2.2;
/** Where in a part a video's threshold lies is rounded to this, so that sums are of whole numbers. */
const PARTS = 64;

/** Views at their threshold that bring a smaller part of all than this change nothing by themselves. */
const LITTLE = 1 / 100;
/** A share that is set to 0 comes as one that is next to nothing: then such videos bring nothing. */
const NO_SHARE = 1e-8;
/** Room to work in: it holds nothing from one call to the next. */
const MOST_POINTS = MANY.deviates.length;
const ATOMS = atomsFor(2 * CELLS * MOST_POINTS);
const LONG_SHARES = new Float64Array(MOST_POINTS);
const LONG_LOGS = new Float64Array(MOST_POINTS);

/** What all videos of one creator share: they are drawn once, not once for each video. */
export interface Shared {
  /** Qualified share of views. */
  readonly qualified: Share;
  /** Share of views on long videos, where the length is not known. */
  readonly long: Share;
  /** Everything else between a qualified view and a dollar, the month's scale too. */
  readonly perView: Spread;
  /** Qualified views a video needs before it earns. */
  readonly minQualified: number;
  /** By which power of the qualified share the pay per view is known to move (own payouts); 0 if not. */
  readonly tilt: number;
}

/**
 * Returns what the videos earn together, as a distribution: given the qualified share, a video counts with
 * all its views or, under the threshold, with none; the rest is a product. A sum over draws of the shared
 * factors, not of independent videos.
 */
export function payOf(videos: readonly Counted[], shared: Shared): Mixture {
  placeViews(videos, shared);
  const atoms = ATOMS;
  atoms.count = 0;
  const lattice = latticeFor(shared);
  const points = lattice.deviates.length;
  for (let i = 0; i < points; i++) {
    const share = shareAt(shared.long, at(lattice.deviates, i));
    LONG_SHARES[i] = share < NO_SHARE ? 0 : share;
    LONG_LOGS[i] = Math.log(at(LONG_SHARES, i));
  }
  // Of views of unknown length only a share counts: beside long videos they weigh that much less.
  const counting = shareAt(shared.long, 0);
  let long = 0;
  let open = 0;
  let logs = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    const share = Math.log(shareAt(shared.qualified, at(CELL_DEVIATES, cell))) * (1 + shared.tilt);
    long += at(LONG_FROM, cell);
    open += at(OPEN_FROM, cell);
    const longHere = at(LONG_IN, cell);
    const openHere = at(OPEN_IN, cell);
    const here = longHere + openHere;
    if (here === 0) {
      // Mostly no threshold lies here, and the same views count as in the part before.
      if (logs === 0) logs = placeLogs(long, open, points);
      addCell(atoms, share, logs, lattice, 1 / CELLS);
      continue;
    }
    const part = at(PART_IN, cell) / (PARTS * here);
    if (longHere + openHere * counting <= (long + open * counting) * LITTLE) {
      // Too few views to be told apart: they count with the part of the cell in which they do.
      logs = placeLogs(long + longHere * part, open + openHere * part, points);
      addCell(atoms, share, logs, lattice, 1 / CELLS);
    } else {
      addCell(atoms, share, placeLogs(long, open, points), lattice, (1 - part) / CELLS);
      addCell(
        atoms,
        share,
        placeLogs(long + longHere, open + openHere, points),
        lattice,
        part / CELLS,
      );
    }
    logs = 0;
  }
  return mixtureOf(atoms, shared.perView);
}

/** Returns where the share of long videos is looked at. */
function latticeFor({ long, qualified, perView, tilt }: Shared): Lattice {
  const apart = widthOf(long) * FEW_APART;
  const besides = Math.hypot(widthOf(qualified) * (1 + tilt), (perView.below + perView.above) / 2);
  return apart <= BLURRED * besides ? FEW : MANY;
}

/** Standard deviation of the share's logarithm, near enough. */
function widthOf(share: Share): number {
  return Math.log(shareAt(share, Z_HIGH) / shareAt(share, -Z_HIGH)) / (2 * Z_HIGH);
}

/** Room to work in: logarithms of the views that count, for each point of the long share. */
const LOGS = new Float64Array(MOST_POINTS);

/** Places the logarithms of `long` views and of the long share of `open` ones; returns how many: one where none are open. */
function placeLogs(long: number, open: number, points: number): number {
  if (open === 0) {
    LOGS[0] = Math.log(long);
    return 1;
  }
  const all = Math.log(open);
  for (let i = 0; i < points; i++) {
    LOGS[i] = long === 0 ? all + at(LONG_LOGS, i) : Math.log(long + open * at(LONG_SHARES, i));
  }
  return points;
}

/** Adds what the views bring whose `logs` logarithms are placed, where the qualified share is e^`share`. */
function addCell(
  atoms: Atoms,
  share: number,
  logs: number,
  { weights }: Lattice,
  weight: number,
): void {
  if (logs === 1) addAtom(atoms, share + at(LOGS, 0), weight);
  else addAtoms(atoms, share, LOGS, weight, weights);
}

/**
 * Views of long videos and of those of unknown length, by the part of the qualified share from which they
 * count; and of those whose threshold lies inside a part, how much of it (in 1/PARTS, times views) is above.
 * Room to work in: it holds nothing from one call to the next.
 */
const LONG_FROM = new Float64Array(CELLS);
const OPEN_FROM = new Float64Array(CELLS);
const LONG_IN = new Float64Array(CELLS);
const OPEN_IN = new Float64Array(CELLS);
const PART_IN = new Float64Array(CELLS);

function placeViews(videos: readonly Counted[], { qualified, minQualified }: Shared): void {
  for (const room of [LONG_FROM, OPEN_FROM, LONG_IN, OPEN_IN, PART_IN]) room.fill(0);
  // With so many views in all, a video has enough qualified ones however small their share is.
  const enough = minQualified / shareAt(qualified, -Z_END);
  for (const { views, total, long } of videos) {
    const missed = total >= enough ? 0 : shareBelow(qualified, minQualified / total);
    const from = long ? LONG_FROM : OPEN_FROM;
    if (missed <= 0) {
      add(from, 0, views);
      continue;
    }
    const cell = (missed * CELLS) | 0;
    const parts = Math.round((1 - (missed * CELLS - cell)) * PARTS);
    add(long ? LONG_IN : OPEN_IN, cell, views);
    add(PART_IN, cell, views * parts);
    add(from, cell + 1, views);
  }
}

function at(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}

/** Adds to a place of `array`; beyond its end, where no view counts any more, nothing is kept. */
function add(array: Float64Array, index: number, value: number): void {
  array[index] = at(array, index) + value;
}
