import { describe, expect, it } from 'vitest';
import { handRequest } from '../../../src/popup/model/hand';
import { plainName, summaryLines, summaryOf } from '../../../src/popup/model/summary';
import { english } from '../../words/english';
import { fullMonth, input, NOW } from '../../engine/build';
import { answered } from './build';

const parts = { followers: 3_666, videos: fullMonth(20, 50_000) };
const summary = summaryOf({
  reading: input(parts).reading,
  estimate: answered(parts),
  memory: null,
  at: NOW,
  speech: english,
});

describe('the summary', () => {
  it('says who, what it comes to, what it rests on and that it is an estimate', () => {
    const lines = summaryLines(summary);
    expect(lines[0]).toBe('Ada');
    expect(lines[1]).toBe('@ada · 3,666 followers');
    expect(lines[3]).toMatch(/a month \(likely /);
    expect(lines).toContain('Seen: 20 videos in 30 days, 1,000,000 views');
    expect(lines.at(-1)).toBe(
      'An estimate of Apr\u00a018,\u00a02026 by Permille. Not affiliated with TikTok.',
    );
  });

  it('says what Rewards would pay an account that is not eligible', () => {
    expect(summaryLines(summary).find((line) => line.startsWith('Rewards'))).toMatch(
      /^Rewards: \$0 \(Not eligible: 3,666 of 10,000 followers · If eligible: \$\d+\u00a0–\u00a0[\d,]+\)$/,
    );
  });

  it('writes a stream without a figure as unknown, and why', () => {
    expect(summaryLines(summary)).toContain(
      'LIVE: – (Hours of LIVE are not known: a month has no figure)',
    );
  });

  it('names nobody where everything was entered by hand', () => {
    const { reading } = handRequest({
      followers: 9_000,
      viewsPerMonth: null,
      engagement: null,
      region: null,
      niche: null,
      longShare: null,
    });
    const byHand = summaryOf({
      reading,
      estimate: answered({ followers: 9_000 }),
      memory: null,
      at: NOW,
      speech: english,
    });
    expect(byHand.title).toBe('By hand');
    expect(byHand.subtitle).toBe('9,000 followers');
  });
});

it.each([
  ['willow.brook', 'willow.brook'],
  ['Ada/../B', 'ada-..-b'],
  ['..', 'creator'],
  ['桜', 'creator'],
  ['-', 'creator'],
])('the file name for %s is %s', (handle, name) => {
  expect(plainName(handle)).toBe(name);
});
