import { describe, expect, it } from 'vitest';
import { find } from '../../../src/options/rates/find';
import { programmes } from '../../../src/options/rates/programmes';
import { ALL_RATES } from '../../../src/rates/all';
import { ALL_LISTS } from '../../../src/rates/lists';
import { english } from '../../words/english';

const all = programmes();
const ids = (query: string, show: 'all' | 'mine' | 'disputed' = 'all', edits = {}) =>
  find(all, query, show, edits, english).flatMap(({ rates, lists }) =>
    [...rates, ...lists].map(({ id }) => id),
  );

describe('the rates by programme', () => {
  it('are all there, each once', () => {
    expect(ids('').sort()).toEqual([...ALL_RATES, ...ALL_LISTS].map(({ id }) => id).sort());
  });
});

describe('find', () => {
  it('looks in titles, ids, sources and notes, for every word, whatever its case', () => {
    expect(ids('DIAMOND coins make')).toEqual(['live.coinsPerDiamond']);
    expect(ids('live.usdPerCoin')).toEqual(['live.usdPerCoin']);
    expect(ids('eklipse')).toContain('live.usdPerDiamond');
    expect(ids('diario mexico')).toEqual(['rewards.regions']);
    expect(ids('no such thing')).toEqual([]);
  });

  it('keeps to what the user set, or to what is disputed', () => {
    const edits = { 'fund.rpm': { low: 0.01, likely: 0.02, high: 0.03 } };
    expect(ids('', 'mine', edits)).toEqual(['fund.rpm']);
    expect(ids('', 'mine')).toEqual([]);
    expect(ids('', 'disputed')).toContain('live.usdPerDiamond');
    expect(ids('', 'disputed')).not.toContain('live.coinsPerDiamond');
  });
});
