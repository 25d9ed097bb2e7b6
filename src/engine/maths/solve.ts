/**
 * With no more than this left to the target, and a step no greater than this, the step is taken without a
 * look at where it led: it is off by far less than itself.
 */
const NEAR = 1 / 20;
const CLOSE = 2 / 100;
/** A bracket this small holds a leap. */
const LEAP = 1 / 1000;
const MOST_STEPS = 40;
/** From this step on every other one halves the bracket: that closes in on a leap. */
const PATIENCE = 4;

/**
 * Returns the `x` with `rising(x) = target` for a rising function that is nearly straight, starting from
 * `guess` and the slope dx/dy there: by secants, kept inside the bracket once there is one. Where the
 * function leaps over the target, the place of the leap.
 */
export function solve(
  rising: (x: number) => number,
  target: number,
  guess: number,
  slope: number,
): number {
  let low = -Infinity;
  let high = Infinity;
  let x = guess;
  let rate = slope > 0 ? slope : 1;
  let off = rising(x) - target;
  for (let i = 0; i < MOST_STEPS && off !== 0; i++) {
    if (off > 0) high = x;
    else low = x;
    const bracket = high - low;
    let next = x - off * rate;
    const isOutside = !(next > low && next < high);
    if (isOutside || (i >= PATIENCE && i % 2 === 0)) {
      // With one end open, go further the way it was going.
      next = bracket < Infinity ? (low + high) / 2 : x - 2 * off;
    }
    if (bracket < LEAP) return next;
    // The given slope is a guess: only a slope that was measured tells how near the next step comes.
    if (i > 0 && Math.abs(next - x) <= CLOSE && Math.abs(off) <= NEAR) return next;
    const nextOff = rising(next) - target;
    if (nextOff !== off) rate = (next - x) / (nextOff - off);
    x = next;
    off = nextOff;
  }
  return x;
}
