/** After a step this small, in a logarithm, the next would be about a thousandth: no figure shows it. */
const CLOSE = 1 / 100;
const MOST_STEPS = 40;

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
    let next = x - off * rate;
    // Outside the bracket: halve it. With one end open, go further the way it was going.
    if (!(next > low && next < high)) next = high - low < Infinity ? (low + high) / 2 : x - 2 * off;
    // The given slope is a guess: only a slope that was measured tells how near the next step comes.
    if (i > 0 && Math.abs(next - x) <= CLOSE) return next;
    const nextOff = rising(next) - target;
    if (nextOff !== off) rate = (next - x) / (nextOff - off);
    x = next;
    off = nextOff;
  }
  return x;
}
