import type { Estimate } from '../engine/estimate';
import type { EstimateInput } from '../engine/input';

/** What goes with every estimate that leaves Permille, in the one language that programs' authors share. */
const DISCLAIMER =
  'An estimate by Permille from public counts and cited rates, not a statement of income. Not affiliated with TikTok.';

/**
 * Returns an Estimate with what it was made from as JSON for people to keep and programs to read. The command
 * `estimate` takes the file as it is, and comes to the same.
 */
export function estimateJson(exported: EstimateInput & { estimate: Estimate }): string {
  const made = { format: 'permille-estimate', version: 1, madeAt: exported.now };
  return JSON.stringify({ ...made, disclaimer: DISCLAIMER, ...exported }, null, 2);
}
