/** A million draws, the slow way: what the engine's shortcuts are held against. */

export const DRAWS = 1_000_000;

/** A generator of standard normal numbers, the same ones each time (Mulberry32 and the Box–Muller rule). */
export function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Returns the 10%, 50% and 90% quantiles of a million draws. */
export function quantiles(draw: () => number) {
  const drawn = Float64Array.from({ length: DRAWS }, draw).sort();
  const at = (part: number) => drawn[Math.floor(part * DRAWS)]!;
  return { low: at(0.1), likely: at(0.5), high: at(0.9) };
}
