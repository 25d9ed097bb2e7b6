import { describe, expect, it } from 'vitest';
import { accountLine } from '../../src/presenter/account-line';
import { english } from '../words/english';

describe('accountLine', () => {
  it.each([
    ['eligible', 'Seems eligible for Rewards'],
    ['unknown', 'Eligibility for Rewards is unknown'],
    ['not-eligible', 'Not eligible'],
  ] as const)('says of an account that is %s', (status, line) => {
    expect(accountLine({ status, criteria: [] }, english)).toBe(line);
  });

  it.each([
    ['followers', 3666, 10_000, 'Cannot earn Rewards yet: 3,666 of 10,000 followers'],
    ['views30d', 240, 100_000, 'Cannot earn Rewards yet: 240 of 100,000 views in 30 days'],
    ['region', 'SG', null, 'Cannot earn Rewards in this country: Singapore'],
    ['age', null, 18, 'Cannot earn Rewards: at least 18 years old'],
  ])('names the first criterion that is missed: %s', (id, seen, needed, line) => {
    const criteria = [
      { id: 'standing', status: 'unknown' as const, seen: null, needed: null },
      { id, status: 'not-met' as const, seen, needed },
      { id: 'originality', status: 'not-met' as const, seen: null, needed: null },
    ];
    expect(accountLine({ status: 'not-eligible', criteria }, english)).toBe(line);
  });
});
