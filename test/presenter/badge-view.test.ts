import { describe, expect, it } from 'vitest';
import type { VideoEstimate } from '../../src/engine/estimate';
import { badgeView } from '../../src/presenter/badge-view';
import { words } from '../../src/words/words';
import { english } from '../words/english';

const why = words('overlay.card.disclaimer');
const earning: VideoEstimate = {
  id: '1',
  rewards: { low: 12, likely: 20, high: 31 },
  ifEligible: { low: 12, likely: 20, high: 31 },
  earns: 'yes',
  reason: 'earns',
  why,
};

describe('badgeView', () => {
  it('shows what an eligible video earned so far', () => {
    expect(badgeView(earning, 'eligible', english)).toMatchObject({
      text: '$12\u00a0–\u2060\u00a031',
      note: null,
      tone: 'earned',
    });
  });

  it('shows the condition where the length is unknown', () => {
    const video: VideoEstimate = { ...earning, earns: 'if-long-enough', reason: 'length-unknown' };
    expect(badgeView(video, 'unknown', english)).toMatchObject({
      text: '$12\u00a0–\u2060\u00a031',
      note: 'if ≥ 1 min',
      tone: 'unsure',
    });
  });

  it.each([
    ['too-short', 'under 1 min'],
    ['photo', 'photo'],
    ['duet', 'Duet'],
    ['stitch', 'Stitch'],
    ['sponsored', 'sponsored'],
  ] as const)('gives the reason instead of money: %s', (reason, text) => {
    const video: VideoEstimate = { ...earning, earns: 'no', reason };
    expect(badgeView(video, 'eligible', english)).toMatchObject({ text, note: null, tone: 'none' });
  });

  it('says what a video of an account that cannot earn would be worth only to those who ask', () => {
    const view = badgeView(earning, 'not-eligible', english);
    expect(view).toMatchObject({ text: 'not eligible', tone: 'none' });
    expect(view?.label).toContain('$12\u00a0–\u2060\u00a031');
  });

  it('says nothing where the page shows no view count', () => {
    const video: VideoEstimate = { ...earning, ifEligible: null, reason: 'views-unknown' };
    expect(badgeView(video, 'eligible', english)).toBeNull();
  });
});
