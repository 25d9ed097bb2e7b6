import { describe, expect, it } from 'vitest';
import { draftOf, readDraft, withField } from '../../../src/options/rates/draft';
import { findRate } from '../../../src/rates/all';
import type { ShippedRate } from '../../../src/rates/all';

function rate(id: string): ShippedRate {
  const found = findRate(id);
  if (found === null) throw new Error(`There is no rate "${id}"`);
  return found;
}

describe('the numbers in the fields of a rate', () => {
  it('are per cent for a share, and the share again when read', () => {
    const share = rate('rewards.qualifiedShare');
    const draft = draftOf({ low: 0.07, likely: 0.45, high: 0.6 }, share);
    expect(draft).toEqual({ low: '7', likely: '45', high: '60' });
    expect(readDraft(draft, share)).toEqual({
      ok: true,
      edit: { low: 0.07, likely: 0.45, high: 0.6 },
    });
  });

  it('are one number where the rate is one', () => {
    const fixed = rate('rewards.minFollowers');
    const draft = withField(draftOf(fixed.article, fixed), 'likely', '5000', fixed);
    expect(readDraft(draft, fixed)).toEqual({
      ok: true,
      edit: { low: 5000, likely: 5000, high: 5000 },
    });
  });

  it.each([
    [{ low: '', likely: '0.5', high: '1' }, 'no-number'],
    [{ low: '0.2', likely: 'x', high: '1' }, 'no-number'],
    [{ low: '0.6', likely: '0.5', high: '1' }, 'not-in-order'],
    [{ low: '0', likely: '0', high: '1' }, 'nothing-likely'],
    [{ low: '0.4', likely: '0.5', high: '40' }, 'out-of-bounds'],
    [{ low: '-1', likely: '0.5', high: '1' }, 'out-of-bounds'],
  ])('%j are refused as %s', (draft, code) => {
    expect(readDraft(draft, rate('rewards.rpm'))).toEqual({ ok: false, code });
  });
});
