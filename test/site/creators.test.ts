import { describe, expect, it } from 'vitest';
import { creatorFor, creatorNamed, creators } from './creators';
import { videosOf } from './videos';

const now = new Date('2026-03-01T12:00:00Z');
const day = 86_400;

/** Views of the unpinned videos of a creator's last 30 days. */
function monthOf(role: string): number {
  const since = now.getTime() / 1000 - 30 * day;
  return videosOf(creatorFor(role), now)
    .filter(({ pinned, postedAt }) => !pinned && postedAt >= since)
    .reduce((sum, { views }) => sum + views, 0);
}

describe('creators', () => {
  it('have roles and handles of their own, and handles as TikTok allows them', () => {
    expect(new Set(creators.map(({ role }) => role)).size).toBe(creators.length);
    expect(new Set(creators.map(({ handle }) => handle)).size).toBe(creators.length);
    for (const { handle } of creators) expect(handle).toMatch(/^[a-z0-9_.]{2,23}[a-z0-9_]$/);
  });

  it('are found by role and by handle', () => {
    expect(creatorFor('macro').handle).toBe('juniper.coast');
    expect(creatorNamed('Juniper.Coast')?.role).toBe('macro');
    expect(creatorNamed('nobody')).toBeNull();
    expect(() => creatorFor('nobody')).toThrow('nobody');
  });

  // The tiers of brand deals, and what Rewards ask of an account: 10,000 followers and 100,000 views a month.
  it.each([
    ['nano', 1_000, 10_000],
    ['micro', 10_000, 100_000],
    ['macro', 100_000, 1_000_000],
    ['mega', 1_000_000, Infinity],
  ])('%s has the followers of its tier', (role, low, high) => {
    expect(creatorFor(role).followers).toBeGreaterThanOrEqual(low);
    expect(creatorFor(role).followers).toBeLessThan(high);
  });

  it('not-eligible has the views but not the followers; micro, macro and mega have both', () => {
    expect(creatorFor('not-eligible').followers).toBe(3_666);
    expect(monthOf('not-eligible')).toBeGreaterThan(100_000);
    for (const role of ['micro', 'macro', 'mega']) expect(monthOf(role)).toBeGreaterThan(100_000);
  });

  it('pinned has millions of old views ahead of a month that has few', () => {
    const videos = videosOf(creatorFor('pinned'), now);
    const pinned = videos.slice(0, 3);
    expect(pinned.every((video) => video.pinned)).toBe(true);
    expect(pinned.reduce((sum, { views }) => sum + views, 0)).toBeGreaterThan(8_000_000);
    expect(monthOf('pinned')).toBeLessThan(300_000);
  });

  it('only-old posted nothing for 30 days, zero has no views, empty has no videos', () => {
    const newest = Math.max(...videosOf(creatorFor('only-old'), now).map((one) => one.postedAt));
    expect(newest).toBeLessThan(now.getTime() / 1000 - 30 * day);
    const zero = videosOf(creatorFor('zero'), now);
    expect(zero.length).toBeGreaterThan(0);
    expect(zero.every(({ views }) => views === 0)).toBe(true);
    expect(videosOf(creatorFor('empty'), now)).toEqual([]);
  });

  it('thousand has more than a thousand videos; photos has both kinds', () => {
    expect(videosOf(creatorFor('thousand'), now).length).toBeGreaterThan(1_000);
    const kinds = videosOf(creatorFor('photos'), now).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['video', 'photo']));
  });

  it('the two to compare are alike in followers, not in views', () => {
    const [many, few] = [creatorFor('compare-many-views'), creatorFor('compare-few-views')];
    expect(many.followers / few.followers).toBeCloseTo(1, 1);
    expect(monthOf('compare-many-views')).toBeGreaterThan(5 * monthOf('compare-few-views'));
  });
});
