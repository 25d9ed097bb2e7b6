import { describe, expect, it } from 'vitest';
import { isExcluded } from '../../src/rates/exclusions';

describe('isExcluded', () => {
  it.each([
    ['duet', true, true],
    ['stitch', true, true],
    ['sponsored', true, true],
    ['reposted', true, true],
    ['photo', true, true],
    ['text-only', false, true],
    ['looping-still', false, true],
    ['paid-promotion', false, true],
    ['series', false, true],
  ] as const)('%s: %s on the article card, %s on the observed', (kind, article, observed) => {
    expect(isExcluded(kind, 'article')).toBe(article);
    expect(isExcluded(kind, 'observed')).toBe(observed);
  });
});
