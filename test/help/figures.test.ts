import { describe, expect, it } from 'vitest';
import { helpFigures } from '../../src/help/figures';
import { resolveRates } from '../../src/rates/cards';
import { english } from '../words/english';

const plain = (text: string | undefined) => text?.replaceAll('\u2060', '').replace(/\s/gu, ' ');

describe('the figures of the help', () => {
  const article = helpFigures(resolveRates({ card: 'article' }), 'article', english);

  it('are the rates of the card in force, and simple sums of them', () => {
    expect(plain(article.rpm)).toBe('$0.40 – 1.00');
    // $0.40 to $1.00 per 1,000, a thousand times.
    expect(plain(article.million)).toBe('$400 – 1,000');
    // Of a million 45% are qualified, at the likely $0.63 per 1,000: $283.50.
    expect(plain(article.millionAny)).toBe('$280');
    expect(plain(article.qualifiedShare)).toBe('30 – 60%');
    // It is known, not estimated: written as in the popup.
    expect(article.wage).toBe('$5,180');
    expect(article.minFollowers).toBe('10,000');
    expect(article.minAgeJP).toBe('20');
    // 200 coins are 100 Diamonds at $0.05.
    expect(article.regions).toMatch(/^United States, .*Japan, Brazil and others$/);
    // $5,180 at $0.63 per 1,000: 8.22 million.
    expect(article.wageViews).toBe('8.2M');
    expect(article.diamonds).toBe('100');
    expect(plain(article.gift)).toBe('$5.00');
    expect(plain(article.deal1M)).toBe('$10K');
  });

  it('follow the other card, and what the user set', () => {
    const observed = helpFigures(resolveRates({ card: 'observed' }), 'observed', english);
    expect(plain(observed.gift)).toBe('$0.50 – 1.00');
    const edits = { 'rewards.minFollowers': { low: 5_000, likely: 5_000, high: 5_000 } };
    const own = helpFigures(resolveRates({ card: 'article', edits }), 'article', english);
    expect(own.minFollowers).toBe('5,000');
  });
});
