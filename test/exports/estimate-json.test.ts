import { describe, expect, it } from 'vitest';
import { estimateCommand } from '../../scripts/estimate';
import { estimate } from '../../src/engine/run';
import { estimateJson } from '../../src/exports/estimate-json';
import { daysAgo, fullMonth, input } from '../engine/build';

const memory = {
  handle: 'ada',
  videos: [{ id: '7600000000000000001', durationSeconds: 75, postedAt: daysAgo(3), views: [] }],
};
const made = { ...input({ videos: fullMonth(10, 50_000), settings: { region: 'US' } }), memory };
const text = estimateJson({ ...made, estimate: estimate(made) });

describe('estimateJson', () => {
  it('holds the estimate, all that it was made from, when, and that it is one', () => {
    expect(JSON.parse(text)).toMatchObject({
      format: 'permille-estimate',
      version: 1,
      madeAt: made.now,
      disclaimer: expect.stringContaining('Not affiliated with TikTok') as unknown,
      reading: { creator: { handle: made.reading.creator?.handle } },
      memory,
      settings: { region: 'US' },
      now: made.now,
      estimate: { total: estimate(made).total },
    });
  });

  it('is a file that the command "estimate" makes the same estimate of', () => {
    const again = estimateCommand([], () => text);
    expect(again).toEqual(estimateCommand([], () => JSON.stringify(made)));
    expect(again).toMatchObject({ total: estimate(made).total });
  });
});
