import type { ShippedRate } from '../../rates/all';
import { refusal } from '../../rates/edits';
import type { Refusal } from '../../rates/edits';
import type { RateEdit } from '../../rates/rate';
import { entered, shown } from './figures';

/** The numbers of a rate as they stand in its fields. */
export interface Draft {
  low: string;
  likely: string;
  high: string;
}
export type DraftField = keyof Draft;

export const RANGE_FIELDS = ['low', 'likely', 'high'] as const satisfies readonly DraftField[];

/** Returns the fields that hold `value`. */
export function draftOf(value: RateEdit, { unit }: Pick<ShippedRate, 'unit'>): Draft {
  const write = (number: number) => String(shown(number, unit));
  return { low: write(value.low), likely: write(value.likely), high: write(value.high) };
}

/** Returns the draft after `text` was entered into a field; a fixed rate has one number. */
export function withField(
  draft: Draft,
  field: DraftField,
  text: string,
  { kind }: Pick<ShippedRate, 'kind'>,
): Draft {
  return kind === 'fixed' ? { low: text, likely: text, high: text } : { ...draft, [field]: text };
}

export type ReadDraft =
  { ok: true; edit: RateEdit } | { ok: false; code: Refusal['code'] | 'no-number' };

/** Returns the edit that a draft stands for, or why it cannot be taken. */
export function readDraft(draft: Draft, { id, unit }: Pick<ShippedRate, 'id' | 'unit'>): ReadDraft {
  const read = (text: string) => (text.trim() === '' ? NaN : entered(Number(text), unit));
  const edit = { low: read(draft.low), likely: read(draft.likely), high: read(draft.high) };
  if (!Object.values(edit).every(Number.isFinite)) return { ok: false, code: 'no-number' };
  const refused = refusal(id, edit);
  return refused === null ? { ok: true, edit } : { ok: false, code: refused.code };
}

/** Returns whether two edits are the same. */
export function isSame(a: RateEdit, b: RateEdit): boolean {
  return a.low === b.low && a.likely === b.likely && a.high === b.high;
}
