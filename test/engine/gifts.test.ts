import { describe, expect, it } from 'vitest';
import { giftOf } from '../../src/engine/gifts';
import { resolveRates } from '../../src/rates/cards';

describe('a gift', () => {
  it('of 200 coins gives 100 Diamonds, $5 by the article', () => {
    expect(giftOf(200, resolveRates({ card: 'article' }))).toEqual({
      coins: 200,
      diamonds: 100,
      usd: { low: 5, likely: 5, high: 5 },
    });
  });

  it('pays by the observed card less than it costs: 200 coins cost $2.11 at least', () => {
    expect(giftOf(200, resolveRates({ card: 'observed' })).usd).toEqual({
      low: 0.5,
      likely: 0.7,
      high: 1,
    });
  });

  it('of nothing is nothing', () => {
    expect(giftOf(0, resolveRates({ card: 'article' })).usd).toEqual({
      low: 0,
      likely: 0,
      high: 0,
    });
  });
});
