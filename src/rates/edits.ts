import * as z from 'zod/mini';
import { findRate } from './all';
import type { RateId } from './all';
import { isInOrder, isOneNumber, isWithin, rateEditSchema } from './rate';
import type { RateEdit } from './rate';
import type { Words } from '../words/words';
import { UNIT_WORDS } from './unit';
import type { Unit } from './unit';

/** What the user put in the place of single rates. */
export type RateEdits = Partial<Record<RateId, RateEdit>>;

/** Why an edit is not taken: a stable code, and the same in words for the person who made it. */
export interface Refusal {
  id: string;
  code: 'no-such-rate' | 'not-in-order' | 'nothing-likely' | 'not-one-number' | 'out-of-bounds';
  message: string;
  /** Out of bounds: why the bounds are where they are. */
  why?: Words;
}

/** Returns why `edit` cannot stand in for the rate called `id`, or null when it can. */
export function refusal(id: string, edit: RateEdit): Refusal | null {
  const rate = findRate(id);
  if (rate === null) {
    return { id, code: 'no-such-rate', message: `There is no rate called "${id}".` };
  }
  const { title, kind, bounds, unit } = rate;
  const given = `${written(edit.low)}, ${written(edit.likely)} and ${written(edit.high)}`;
  if (!isInOrder(edit)) {
    const message = `"${title}": low, likely and high must rise in that order, but are ${given}.`;
    return { id, code: 'not-in-order', message };
  }
  // A range is read in logarithms around its likely value: around 0 there is none.
  if (edit.likely === 0 && edit.high > 0) {
    const message = `"${title}": where likely is 0, high must be 0 too, but is ${written(edit.high)}.`;
    return { id, code: 'nothing-likely', message };
  }
  if (kind === 'fixed' && !isOneNumber(edit)) {
    const message = `"${title}" is a single number: low, likely and high must be the same, but are ${given}.`;
    return { id, code: 'not-one-number', message };
  }
  if (!isWithin(edit, bounds)) {
    const [min, max] = [written(bounds.min), written(bounds.max)];
    const message = `"${title}" must lie between ${min} and ${max}${unitAfter(unit)}.`;
    return { id, code: 'out-of-bounds', message, why: bounds.why };
  }
  return null;
}

/** Refusals are English, and so are their numbers: "2,000,000"; nothing is rounded away. */
function written(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 15 });
}

/** Of a share, a factor or a weight the reason for the bounds says what the numbers mean. */
const BARE: ReadonlySet<Unit> = new Set<Unit>(['share', 'factor', 'weight']);

function unitAfter(unit: Unit): string {
  return BARE.has(unit) ? '' : ` ${UNIT_WORDS[unit]}`;
}

/**
 * Edits by id: known rates only, low <= likely <= high and none around a likely 0, within each rate's bounds. Each issue's message
 * is meant for the person who made the edit; its `params` hold the Refusal.
 */
export const rateEditsSchema: z.ZodMiniType<RateEdits> = z
  .record(z.string(), rateEditSchema)
  .check((context) => {
    for (const [id, edit] of Object.entries(context.value)) {
      const refused = refusal(id, edit);
      if (refused === null) continue;
      const { message } = refused;
      context.issues.push({
        code: 'custom',
        input: edit,
        path: [id],
        message,
        params: { refused },
      });
    }
  });
