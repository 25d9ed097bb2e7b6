/**
 * How hard properties are tried. `npm test` draws the same cases each time, so that a failure is the change's and
 * not the draw's; `npm run fuzz` draws others, and many times as many.
 */

/** How many times as many cases as a test asks for; 1 unless `npm run fuzz` says more. */
export const times = Number(process.env.PERMILLE_FUZZ ?? 1);

/** Returns the parameters of a property that is tried in `count` cases, or in so many times as many. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: count * times };
}
