import { describe, expect, it } from 'vitest';
import { plausibleViews } from '../../../src/engine/facts/views';

describe('a view count', () => {
  it.each([
    [0, 0],
    [5_000_000_000, 4_294_967_296],
    [4_294_967_296, 4_294_967_296],
    [4_294_967_295, 4_294_967_295],
  ])('of %d is taken as %d: no video has been seen by half of mankind', (count, taken) => {
    expect(plausibleViews(count)).toBe(taken);
  });
});
