import { Z_END, Z_HIGH, cumulative, deviate } from './normal';
import { ONE, spreadOf } from './spread';
import type { Spread } from './spread';

/**
 * A number that may be 0 and else has any shape: its distribution at points, between which it is straight.
 * `deviates[i]` is the standard normal deviate of the probability to be at most `exp(logs[i])`; both rise.
 */
export interface Mixture {
  readonly logs: readonly number[];
  readonly deviates: readonly number[];
  /** Probability to be 0. */
  readonly zero: number;
}

/** Points of the grid: enough that a quantile is off by well under one percent. */
const POINTS = 32;
/** The grid reaches so many standard deviations to each side. */
const REACH = 3.4;
/** Least width of a grid, in the logarithm: what is known exactly is off by less than this. */
const LEAST_WIDTH = 1e-9;
/** Weights that miss no more than this to 1 miss nothing: it is the rounding of their sum. */
const ROUNDING = 1e-12;
const NOTHING: Mixture = { logs: [], deviates: [], zero: 1 };

/** Values with their probabilities: `logs[i]` is the logarithm of one. What is missing to 1 is the value 0. */
export interface Atoms {
  readonly logs: Float64Array;
  readonly weights: Float64Array;
  count: number;
}

/** Returns room for `most` atoms; `count = 0` empties it for the next use. */
export function atomsFor(most: number): Atoms {
  return { logs: new Float64Array(most), weights: new Float64Array(most), count: 0 };
}

/** Adds one value to `atoms`, in place; a value of 0 is left out. */
export function addAtom(atoms: Atoms, log: number, weight: number): void {
  if (log === -Infinity || weight <= 0) return;
  atoms.logs[atoms.count] = log;
  atoms.weights[atoms.count] = weight;
  atoms.count += 1;
}

/** Adds for each of `parts` the value e^(`log` + its one of `logs`), in place, with that part of `weight`. */
export function addAtoms(
  atoms: Atoms,
  log: number,
  logs: Float64Array,
  weight: number,
  parts: Float64Array,
): void {
  for (let i = 0; i < parts.length; i++) {
    addAtom(atoms, log + (logs[i] ?? 0), weight * (parts[i] ?? 0));
  }
}

/** Returns the product of the value that `atoms` spread and an independent `factor`. */
export function mixtureOf(atoms: Atoms, factor: Spread): Mixture {
  if (atoms.count === 0) return NOTHING;
  const { least, most, weight } = extent(atoms);
  const reach = REACH * (factor.below + factor.above);
  const step = Math.max(LEAST_WIDTH, most - least + reach) / (POINTS - 2);
  // A whole number of steps, so that the factor's kink at its median falls on a point of the grid.
  const under = Math.ceil((REACH * factor.below) / step) * step;
  const cells = Math.floor((most - least) / step) + 2;
  placeMass(atoms, least, step, cells);
  placeSteps(factor, -under, step, cells);
  const missing = 1 - weight;
  const zero = missing < ROUNDING ? 0 : missing;
  const start = least + factor.middle - under;
  const logs: number[] = [];
  const deviates: number[] = [];
  for (let point = 0; point < POINTS; point++) {
    let probability = zero;
    for (let cell = 0; cell < cells; cell++) {
      probability += (MASS[cell] ?? 0) * (STEPS[point - cell + cells] ?? 0);
    }
    logs.push(start + point * step);
    deviates.push(deviate(probability));
  }
  return { logs, deviates, zero };
}

/** Returns the quantile at the standard normal deviate `z`. */
export function mixtureAt(mixture: Mixture, z: number): number {
  return Math.exp(mixtureLogAt(mixture, z));
}

/** Returns the logarithm of the quantile at the standard normal deviate `z`; -Infinity where that is 0. */
export function mixtureLogAt({ logs, deviates, zero }: Mixture, z: number): number {
  if (zero > 0 && z <= deviate(zero)) return -Infinity;
  return between(deviates, logs, z);
}

/** Returns the standard normal deviate of the probability to be at most `exp(log)`. */
export function mixtureDeviate({ logs, deviates, zero }: Mixture, log: number): number {
  if (log >= (logs.at(-1) ?? 0)) return Z_END;
  if (log < (logs[0] ?? 0)) return deviate(zero);
  return between(logs, deviates, log);
}

/**
 * Returns the value on the straight line between points; beyond the first and the last point their values. The
 * points are about evenly spaced: the place is guessed by proportion, and found a few steps from there.
 */
function between(at: readonly number[], values: readonly number[], x: number): number {
  const last = at.length - 1;
  const first = at[0] ?? 0;
  const end = at[last] ?? 0;
  if (x <= first) return values[0] ?? 0;
  if (x >= end) return values[last] ?? 0;
  let low = (((x - first) / (end - first)) * last) | 0;
  while (low > 0 && (at[low] ?? 0) >= x) low -= 1;
  while ((at[low + 1] ?? 0) < x) low += 1;
  const from = at[low] ?? 0;
  const value = values[low] ?? 0;
  const part = (x - from) / ((at[low + 1] ?? 0) - from);
  return value + part * ((values[low + 1] ?? 0) - value);
}

/** Returns the spread that the number has given that it is not 0, right at its 10%, 50% and 90% quantiles. */
export function spreadGiven(mixture: Mixture): Spread {
  const { zero } = mixture;
  const at = (z: number) => mixtureAt(mixture, deviate(zero + (1 - zero) * cumulative(z)));
  return spreadOf({ low: at(-Z_HIGH), likely: at(0), high: at(Z_HIGH) }) ?? ONE;
}

function extent({ logs, weights, count }: Atoms): { least: number; most: number; weight: number } {
  let least = Infinity;
  let most = -Infinity;
  let weight = 0;
  for (let i = 0; i < count; i++) {
    const log = logs[i] ?? 0;
    if (log < least) least = log;
    if (log > most) most = log;
    weight += weights[i] ?? 0;
  }
  return { least, most, weight };
}

/**
 * Room to work in: the atoms' weight on the grid, and for each distance between a grid point and an atom the
 * probability that the factor stays under it. It holds nothing from one call to the next.
 */
const MASS = new Float64Array(POINTS + 2);
const STEPS = new Float64Array(2 * POINTS + 2);

/** Puts the atoms' weight on the grid; each is split between its two neighbours, which keeps its mean. */
function placeMass(
  { logs, weights, count }: Atoms,
  least: number,
  step: number,
  cells: number,
): void {
  MASS.fill(0, 0, cells);
  for (let i = 0; i < count; i++) {
    const at = ((logs[i] ?? 0) - least) / step;
    const cell = at | 0;
    const part = at - cell;
    const weight = weights[i] ?? 0;
    MASS[cell] = (MASS[cell] ?? 0) + weight * (1 - part);
    MASS[cell + 1] = (MASS[cell + 1] ?? 0) + weight * part;
  }
}

function placeSteps({ below, above }: Spread, from: number, step: number, cells: number): void {
  for (let i = 0; i < POINTS + cells; i++) {
    const away = from + (i - cells) * step;
    STEPS[i] = away === 0 ? 1 / 2 : cumulative(away / (away < 0 ? below : above));
  }
}
