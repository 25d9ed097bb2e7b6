import type { Estimate, Explanation } from '../../engine/estimate';
import type { Range } from '../../engine/range';

/** What payouts teach: the pay per 1,000 qualified views, and the qualified share; `null` where not told. */
export interface Taught {
  rpm: Range | null;
  qualifiedShare: Range | null;
}

/** Returns the two figures of an estimate that payouts move. */
export function taughtIn(estimate: Estimate): Taught {
  const rewards = estimate.streams.find(({ id }) => id === 'rewards');
  const figure = (name: string) =>
    (rewards && nodeOf(rewards.explanation, `engine.label.${name}`)?.value) ?? null;
  return { rpm: figure('rpm'), qualifiedShare: figure('qualifiedShare') };
}

function nodeOf(node: Explanation, label: string): Explanation | null {
  if (node.label.key === label) return node;
  for (const input of node.inputs) {
    const found = nodeOf(input, label);
    if (found) return found;
  }
  return null;
}
