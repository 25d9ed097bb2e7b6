import { describe, expect, it } from 'vitest';
import { ratesInForce } from '../../../src/engine/facts/rates-in-force';
import { resolveRates } from '../../../src/rates/cards';

const edits = { 'rewards.rpm': { low: 1, likely: 2, high: 3 } };

describe('the rates in force', () => {
  it('are those of the card', () => {
    expect(ratesInForce('article', undefined)).toEqual(resolveRates({ card: 'article' }));
    expect(ratesInForce('observed', undefined)).toEqual(resolveRates({ card: 'observed' }));
  });

  it('have the user’s edits in the place of the card’s values', () => {
    expect(ratesInForce('article', edits)).toEqual(resolveRates({ card: 'article', edits }));
    expect(ratesInForce('observed', edits)).toEqual(resolveRates({ card: 'observed', edits }));
    expect(ratesInForce('article', undefined)['rewards.rpm'].likely).toBe(0.63);
  });

  it('are worked out once for each card and set of edits', () => {
    expect(ratesInForce('article', undefined)).toBe(ratesInForce('article', undefined));
    expect(ratesInForce('article', edits)).toBe(ratesInForce('article', edits));
    expect(ratesInForce('observed', edits)).toBe(ratesInForce('observed', edits));
    expect(ratesInForce('article', edits)).not.toBe(ratesInForce('article', { ...edits }));
  });
});
