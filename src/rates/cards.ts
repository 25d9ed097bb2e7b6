import { ALL_RATES } from './all';
import type { RateId, ShippedRate } from './all';
import type { RateEdits } from './edits';
import { valueOn } from './rate';
import type { Card } from './rate';
import type { RateValue } from './schema';
import type { Unit } from './unit';

/** A rate as it is in force: the value of the chosen card, or what the user set in its place. */
export interface ResolvedRate extends RateValue {
  id: RateId;
  title: string;
  unit: Unit;
  kind: ShippedRate['kind'];
  /** `set` by the user: source, date and grade are then those of the value that was replaced. */
  from: 'rate' | 'set';
}

/** Every rate in force, by id. */
export type Rates = Readonly<Record<RateId, ResolvedRate>>;

/**
 * Returns every rate as it is in force: the observed card takes the observed value where there is one,
 * else the article's; an edit takes the place of either. `edits` must have passed `rateEditsSchema`.
 */
export function resolveRates(choice: { card: Card; edits?: RateEdits | undefined }): Rates {
  const resolved = ALL_RATES.map((rate) => [rate.id, resolve(rate, choice.card, choice.edits)]);
  return Object.fromEntries(resolved) as Rates;
}

function resolve(rate: ShippedRate, card: Card, edits: RateEdits = {}): ResolvedRate {
  const { id, title, unit, kind } = rate;
  const value = valueOn(card, rate);
  const edit = edits[id];
  if (edit === undefined) return { id, title, unit, kind, ...value, from: 'rate' };
  const { validFrom, source, grade } = value;
  return { id, title, unit, kind, ...edit, validFrom, source, grade, from: 'set' };
}
