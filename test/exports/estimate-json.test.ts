import { describe, expect, it } from 'vitest';
import { estimateJson } from '../../src/exports/estimate-json';
import { profile } from '../creators/samples';
import { sampleEstimate } from '../overlay/samples';

describe('estimateJson', () => {
  it('holds the estimate, what it was made from, when, and that it is one', () => {
    const text = estimateJson(profile([]), sampleEstimate(), new Date('2026-06-30T12:00:00Z'));
    expect(JSON.parse(text)).toMatchObject({
      format: 'permille-estimate',
      version: 1,
      madeAt: '2026-06-30T12:00:00.000Z',
      disclaimer: expect.stringContaining('Not affiliated with TikTok') as unknown,
      reading: { page: { handle: 'willow.fern' } },
      estimate: { total: { low: 312, likely: 520, high: 889 } },
    });
  });
});
