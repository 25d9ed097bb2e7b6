import type { Amount } from '../../../src/engine/maths/amount';
import { spreadOf } from '../../../src/engine/maths/spread';
import type { Spread } from '../../../src/engine/maths/spread';

/** Amounts for tests. */

export const spread = (low: number, likely: number, high: number) =>
  spreadOf({ low, likely, high })!;

export const plain = (of: Spread, ...doubts: Amount['doubts']): Amount => ({
  spread: of,
  mixture: null,
  doubts,
});
