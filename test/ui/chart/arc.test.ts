import { describe, expect, it } from 'vitest';
import { arcPath, onHalfCircle } from '../../../src/ui/chart/arc';

describe('onHalfCircle', () => {
  it.each([
    [0, 10, 50],
    [0.5, 50, 10],
    [1, 90, 50],
    [-3, 10, 50],
    [3, 90, 50],
  ])('at %d of a circle of 40 around (50, 50) is (%d, %d)', (share, x, y) => {
    const point = onHalfCircle(share, 50, 50, 40);
    expect(point.x).toBeCloseTo(x);
    expect(point.y).toBeCloseTo(y);
  });
});

it('arcPath goes clockwise, from left to right', () => {
  expect(arcPath(0, 1, 50, 50, 40)).toBe('M 10 50 A 40 40 0 0 1 90 50');
  expect(arcPath(0, 0.5, 50, 50, 40)).toBe('M 10 50 A 40 40 0 0 1 50 10');
});
