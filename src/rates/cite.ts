import type { RateEdit } from './rate';
import type { Citation, Grade, RateValue, Source } from './schema';

/** A source as sources.ts lists it: with the date its figures hold from and how far to trust it. */
export interface DatedSource extends Source {
  validFrom: string;
  grade: Grade;
}

type Extra = Partial<Pick<Citation, 'note' | 'disputed' | 'grade'>>;

/** Returns the value that `source` gives: one number, or `[low, likely, high]`. */
export function cite(
  source: DatedSource,
  value: number | readonly [low: number, likely: number, high: number],
  extra: Extra = {},
): RateValue {
  return { ...interval(value), ...citation(source, extra) };
}

/** Returns the citation alone, for a fact that is no number. */
export function citation(source: DatedSource, extra: Extra = {}): Citation {
  const { title, url, validFrom, grade } = source;
  return { validFrom, source: { title, url }, grade, ...extra };
}

function interval(value: number | readonly [number, number, number]): RateEdit {
  if (typeof value === 'number') return { low: value, likely: value, high: value };
  const [low, likely, high] = value;
  return { low, likely, high };
}
