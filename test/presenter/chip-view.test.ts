import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/counts/count';
import { chipView } from '../../src/presenter/chip-view';
import { english } from '../words/english';
import { sampleEstimate } from '../overlay/samples';

const creator = {
  handle: 'willow.fern',
  followers: { ...exactly(48_300), from: 'visible' as const },
};
const total = { low: 180, likely: 300, high: 560 };

describe('chipView', () => {
  it('says what brand deals would pay where only followers are known', () => {
    const estimate = sampleEstimate({ total, views30d: null });
    expect(chipView(creator, estimate, english)).toEqual({
      text: '$180\u00a0–\u2060\u00a0560',
      note: 'a month · brand deals',
      tone: 'unsure',
      label:
        '@willow.fern probably earns $180\u00a0–\u2060\u00a0560 a month. ' +
        'From 48,300 followers alone: brand deals; no views were seen. ' +
        'An estimate. Not affiliated with TikTok.',
      reasons: [
        '@willow.fern probably earns $180\u00a0–\u2060\u00a0560 a month',
        'From 48,300 followers alone: brand deals; no views were seen',
        'An estimate. Not affiliated with TikTok.',
      ],
    });
  });

  it('says the whole month of a creator who is remembered', () => {
    expect(chipView({ ...creator, followers: null }, sampleEstimate(), english)).toMatchObject({
      text: '$310\u00a0–\u2060\u00a0890',
      note: 'a month',
      tone: 'earned',
      reasons: [expect.any(String), 'From what was seen on earlier visits', expect.any(String)],
    });
  });

  it('says nothing where nothing is known', () => {
    const unknown = { handle: 'willow.fern', followers: null };
    expect(chipView(unknown, sampleEstimate({ total: null, views30d: null }), english)).toBeNull();
    const nothing = { low: 0, likely: 0, high: 0 };
    expect(chipView(creator, sampleEstimate({ total: nothing }), english)).toBeNull();
  });
});
