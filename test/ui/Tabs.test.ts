import { describe, expect, it } from 'vitest';
import { target } from '../../src/ui/Tabs';

describe('the tab that a key goes to', () => {
  it.each([
    ['ArrowRight', 0, false, 1],
    ['ArrowRight', 3, false, 0],
    ['ArrowLeft', 0, false, 3],
    ['ArrowLeft', 2, false, 1],
    ['ArrowRight', 0, true, 3],
    ['ArrowLeft', 0, true, 1],
    ['Home', 2, false, 0],
    ['End', 1, true, 3],
    ['Enter', 1, false, null],
    ['a', 1, false, null],
  ])('%s on tab %d of four (right to left: %s) is %s', (key, at, rtl, to) => {
    expect(target(key, at, 4, rtl)).toBe(to);
  });
});
