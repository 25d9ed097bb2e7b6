import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, hashOf } from './random';

const tenFrom = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 10 }, () => random.next());
};

describe('hashOf', () => {
  // Test vectors of the hash's authors.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is %d', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });
});

describe('createRandom', () => {
  it('repeats itself for the same seed and not for another', () => {
    expect(tenFrom('river')).toEqual(tenFrom('river'));
    expect(tenFrom('river')).not.toEqual(tenFrom('rivers'));
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.nat(1_000_000), (seed, low, span) => {
        const random = createRandom(seed);
        const drawn = random.whole(low, low + span);
        expect(Number.isInteger(drawn)).toBe(true);
        expect(drawn).toBeGreaterThanOrEqual(low);
        expect(drawn).toBeLessThanOrEqual(low + span);
        expect(random.next()).toBeLessThan(1);
        expect(Number.isFinite(random.normal())).toBe(true);
      }),
    );
  });

  it('picks a member, and throws where there is none', () => {
    expect(['a', 'b']).toContain(createRandom('x').pick(['a', 'b']));
    expect(() => createRandom('x').pick([])).toThrow('empty list');
  });
});
