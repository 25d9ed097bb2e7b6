/**
 * What is left of a sum when a part is taken away, in logarithms: log(e^s - e^p) = s + remainder(p - s).
 *
 * Up to seven tenths of the sum it comes from a table, made once and linear between its points, which is off by
 * less than 1e-4: a sum of two amounts asks for it hundreds of times, and exponentials with logarithms
 * would be most of what an estimate costs.
 */

/** A part smaller than e to this leaves all. */
const LEAST = -12;
/** The greatest part, as a logarithm, that the table has: beyond, it would have to be finer. */
const MOST = -0.35;
const STEPS_PER_UNIT = 128;
const LAST = Math.ceil((MOST - LEAST) * STEPS_PER_UNIT);
const TABLE = Float64Array.from({ length: LAST + 1 }, (_, i) =>
  exactly(LEAST + i / STEPS_PER_UNIT),
);

/** Returns log(1 - e^`part`); -Infinity where the part is all, or more than all. */
export function remainder(part: number): number {
  const at = (part - LEAST) * STEPS_PER_UNIT;
  if (!(at > 0)) return 0;
  if (at >= LAST) return part < 0 ? exactly(part) : -Infinity;
  const cell = at | 0;
  const from = TABLE[cell] ?? 0;
  return from + (at - cell) * ((TABLE[cell + 1] ?? 0) - from);
}

function exactly(part: number): number {
  return Math.log1p(-Math.exp(part));
}
