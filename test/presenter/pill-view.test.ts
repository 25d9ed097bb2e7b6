import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/counts/count';
import type { Eligibility, VideoEstimate } from '../../src/engine/estimate';
import { pillView } from '../../src/presenter/pill-view';
import { words } from '../../src/words/words';
import { english } from '../words/english';

const video = { views: { ...exactly(1_234_567), from: 'page-data' as const }, durationSeconds: 69 };
const unknown: Eligibility = { status: 'unknown', criteria: [] };
const range = { low: 12, likely: 20, high: 31 };
const earning: VideoEstimate = {
  id: '1',
  rewards: range,
  ifEligible: range,
  earns: 'yes',
  reason: 'earns',
  why: words('engine.why.earns'),
};

describe('pillView', () => {
  it('says what the video earned so far, with its views and length', () => {
    const pill = pillView(video, earning, unknown, english);
    expect(pill).toEqual({
      text: '$12\u00a0–\u2060\u00a031 so far',
      note: '1,234,567 views · 1:09',
      tone: 'earned',
      label:
        '1,234,567 views. 1:09. $12\u00a0–\u2060\u00a031 so far. Long enough to earn Rewards. ' +
        'Eligibility for Rewards is unknown. An estimate. Not affiliated with TikTok.',
      reasons: [
        'Long enough to earn Rewards',
        'Eligibility for Rewards is unknown',
        'An estimate. Not affiliated with TikTok.',
      ],
    });
  });

  it('says why a video earns nothing', () => {
    const why = words('engine.why.tooShort', { seen: 9, needed: 60 });
    const none = { low: 0, likely: 0, high: 0 };
    const short: VideoEstimate = {
      ...earning,
      rewards: none,
      ifEligible: none,
      earns: 'no',
      reason: 'too-short',
      why,
    };
    expect(pillView({ ...video, durationSeconds: 9 }, short, unknown, english)).toMatchObject({
      text: 'Earns nothing: 9 s, needs 60 s',
      note: '1,234,567 views · 0:09',
      tone: 'none',
    });
  });

  it('puts the account’s rules before the video’s, and keeps what it would be', () => {
    const account: Eligibility = {
      status: 'not-eligible',
      criteria: [{ id: 'followers', status: 'not-met', seen: 3666, needed: 10_000 }],
    };
    expect(pillView(video, earning, account, english)).toMatchObject({
      text: 'Earns nothing: the account is not eligible',
      tone: 'none',
      reasons: [
        'Cannot earn Rewards yet: 3,666 of 10,000 followers',
        'If it were: $12\u00a0–\u2060\u00a031 so far',
      ],
    });
  });

  it('leaves out what is not known, and gives no money without views', () => {
    const silent: VideoEstimate = {
      ...earning,
      rewards: null,
      ifEligible: null,
      earns: 'if-long-enough',
      reason: 'views-unknown',
      why: words('engine.why.viewsUnknown'),
    };
    const pill = pillView({ views: null, durationSeconds: null }, silent, unknown, english);
    expect(pill).toMatchObject({ text: 'No view count was seen', note: null, tone: 'none' });
    expect(pill.label).not.toContain('$');
  });

  it('makes the length a condition where it is not known', () => {
    const open: VideoEstimate = { ...earning, earns: 'if-long-enough', reason: 'length-unknown' };
    expect(pillView({ ...video, durationSeconds: null }, open, unknown, english)).toMatchObject({
      text: '$12\u00a0–\u2060\u00a031 so far, if it is 1 min or longer',
      tone: 'unsure',
    });
  });
});
