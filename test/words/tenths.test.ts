import { describe, expect, it } from 'vitest';
import { inTenths } from '../../src/words/tenths';

describe('inTenths', () => {
  it.each([
    [0.00061, 0.001],
    [0.0004, 0],
    [0.0166, 0.017],
    [0.33, 0.33],
    [28, 28],
  ])('%d is %d', (share, rounded) => {
    expect(inTenths(share)).toBe(rounded);
  });
});
