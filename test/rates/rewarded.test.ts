import { expect, it } from 'vitest';
import { REWARDED } from '../../src/rates/rewarded';

it('what Rewards pays more for is what the article and what TikTok name, in their order', () => {
  expect(REWARDED.article).toMatchObject({
    items: ['engagement', 'watch-time', 'region', 'niche', 'originality'],
    grade: 'A',
  });
  expect(REWARDED.observed).toMatchObject({
    items: ['originality', 'watch-time', 'engagement', 'search-value'],
    grade: 'O',
  });
  expect(REWARDED.observed!.source.url).toContain('newsroom.tiktok.com');
});
