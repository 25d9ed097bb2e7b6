import type { Estimate } from '../engine/estimate';
import type { Reading } from '../reading/reading';

/** What goes with every estimate that leaves Permille, in the one language that programs' authors share. */
const DISCLAIMER =
  'An estimate by Permille from public counts and cited rates, not a statement of income. Not affiliated with TikTok.';

/** Returns an Estimate with the Reading it was made from as JSON for people to keep and programs to read. */
export function estimateJson(reading: Reading, estimate: Estimate, now: Date): string {
  const made = { format: 'permille-estimate', version: 1, madeAt: now.toISOString() };
  return JSON.stringify({ ...made, disclaimer: DISCLAIMER, reading, estimate }, null, 2);
}
