import type { Problem } from '../../reading/reading';

/** Returns the problems for `codes`; their sentences are added where they are needed. */
export function problems(codes: Iterable<Problem['code']>): Problem[] {
  return Array.from(codes, (code) => ({ code, message: '' }));
}
