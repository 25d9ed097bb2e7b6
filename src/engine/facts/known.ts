import type { Provenance } from '../estimate';

/** A fact and where it came from. */
export interface Known<T> {
  readonly value: T;
  readonly from: Extract<Provenance, 'seen' | 'remembered' | 'set'>;
}
