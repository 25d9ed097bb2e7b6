import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/engine/estimate';
import { estimate } from '../../src/engine/run';
import { ALL_RATES } from '../../src/rates/all';
import { fullMonth, input, video } from './build';

/** Every node of every explanation, of creators of whom everything, something and nothing is known. */
const known = {
  region: 'US',
  niche: 'finance',
  engagement: 0.05,
  watchTime: 'high',
  originality: 'low',
  longShare: 0.4,
  dealsPerMonth: 1,
  viewers: 10,
  liveHoursPerMonth: 3,
} as const;
const creators = {
  'nothing is known of': input(),
  'only followers are known of': input({ followers: 50_000 }),
  'a month was seen of': input({ followers: 50_000, videos: fullMonth(5, 50_000) }),
  'some days were seen of': input({ followers: 5_000, videos: [video({ views: 5_000 })] }),
  'the month is set of': input({ followers: 50_000, settings: { viewsPerMonth: 1e6 } }),
  'everything is set of': input({
    followers: 50_000,
    videos: fullMonth(5, 50_000),
    settings: { ...known, payouts: [{ month: '2026-01', usd: 100, views: 1e6 }] },
  }),
};

function nodesOf(node: Explanation): Explanation[] {
  return [node, ...node.inputs.flatMap(nodesOf)];
}

const ids = new Set<string>(ALL_RATES.map(({ id }) => id));

describe.each(Object.entries(creators))('the explanation for a creator that %s', (_, creator) => {
  const nodes = estimate(creator).streams.flatMap(({ explanation }) => nodesOf(explanation));

  it('names the source of every rate', () => {
    for (const node of nodes) {
      if (node.from === 'rate') expect(node).toMatchObject({ rate: expect.any(String) as string });
      if (node.rate !== undefined) expect(ids).toContain(node.rate);
    }
  });

  it('leads every figure that nobody saw or set to a rate', () => {
    for (const node of nodes) {
      if (node.inputs.length > 0 || node.value === null) continue;
      if (['seen', 'remembered', 'set'].includes(node.from) && node.rate === undefined) continue;
      expect([node.label.key, ids.has(node.rate ?? '')]).toEqual([node.label.key, true]);
    }
  });

  it('says how every figure was made from others', () => {
    for (const node of nodes) {
      if (node.inputs.length > 0 && node.from === 'computed') expect(node.formula).toBeDefined();
      if (node.from === 'computed') expect(node.formula ?? node.note).toBeDefined();
    }
  });

  it('has a value and a unit everywhere, or says what is missing', () => {
    for (const node of nodes) {
      expect(node.unit).not.toBe('');
      if (node.value !== null) continue;
      const reasons = nodesOf(node).map(({ note }) => note);
      expect(reasons.some((note) => note !== undefined)).toBe(true);
    }
  });
});
