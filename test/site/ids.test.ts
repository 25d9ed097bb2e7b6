import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idAt, secondsOf } from './ids';
import { createRandom } from './random';

describe('idAt', () => {
  it('holds its time, whatever the chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.string(), (seconds, seed) => {
        expect(secondsOf(idAt(seconds, createRandom(seed)))).toBe(seconds);
      }),
    );
  });

  it('has the time in its upper 32 bits, as a real id has', () => {
    // A real id of a video that was posted on 2025-09-01T08:56:51Z.
    expect(secondsOf('7545042113966584925')).toBe(Date.UTC(2025, 8, 1, 8, 56, 51) / 1000);
  });
});
