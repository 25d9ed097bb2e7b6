import fc from 'fast-check';
import type { Range } from '../../../src/engine/range';

/** Ranges from a half to several hundredfold from end to end, one side up to twelve times as wide as the other. */
export const ranges: fc.Arbitrary<Range> = fc
  .tuple(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double({ min: 0.1, max: 1.2, noNaN: true }),
    fc.double({ min: 0.1, max: 1.2, noNaN: true }),
  )
  .map(([middle, down, up]) => ({
    low: 10 ** (middle - down),
    likely: 10 ** middle,
    high: 10 ** (middle + up),
  }));
