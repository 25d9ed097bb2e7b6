import type { Provenance } from '../estimate';

/** A fact and where it came from. */
export interface Known<T> {
  readonly value: T;
  readonly from: Extract<Provenance, 'seen' | 'remembered' | 'set'>;
}

/** Returns what the user takes where nothing is known; `null` where no default was set. */
export function byDefault<T>(value: T | undefined): Known<T> | null {
  return value === undefined ? null : { value, from: 'set' };
}
