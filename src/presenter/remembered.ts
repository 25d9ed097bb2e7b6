import type { Explanation } from '../engine/estimate';
import type { Words } from '../words/words';

/** Returns what of the figures rests on earlier visits: the name of each such input once, in the order of `figures`. */
export function rememberedInputs(figures: readonly Explanation[]): Words[] {
  const labels = new Map<string, Words>();
  const visit = ({ from, label, inputs }: Explanation): void => {
    if (from === 'remembered') labels.set(label.key, label);
    inputs.forEach(visit);
  };
  figures.forEach(visit);
  return [...labels.values()];
}
