import {
  criteriaSchema,
  engineDefaultsSchema,
  engineSettingsSchema,
  headlineSchema,
  payoutSchema,
} from '../../src/engine/input';

/** What may stand where in the settings of the engine. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  settings: Object.keys(engineSettingsSchema.shape),
  'settings.defaults': Object.keys(engineDefaultsSchema.shape),
  'settings.criteria': Object.keys(criteriaSchema.shape),
  'settings.headline': Object.keys(headlineSchema.shape),
  'settings.payouts.*': Object.keys(payoutSchema.shape),
};

/** Further than this from every known name, a name was not misspelt but made up. */
const NEAR = 3;

/** Returns what is wrong with names that are not known at `path`, and which one may have been meant. */
export function unknownNames(path: readonly PropertyKey[], names: readonly string[]): string {
  const known =
    KNOWN[path.map((step) => (typeof step === 'number' ? '*' : String(step))).join('.')];
  return names.map((name) => `there is no "${name}"${meant(name, known ?? [])}`).join('; ');
}

function meant(name: string, known: readonly string[]): string {
  let nearest: string | null = null;
  let least = Math.min(NEAR, name.length - 1) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    nearest = candidate;
  }
  if (nearest !== null) return `; did you mean "${nearest}"?`;
  return known.length === 0 ? '' : `: known are ${known.join(', ')}`;
}

/** Returns how many letters have to be put in, left out or replaced to make `b` of `a` (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
