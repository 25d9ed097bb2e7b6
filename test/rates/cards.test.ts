import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_RATES } from '../../src/rates/all';
import { resolveRates } from '../../src/rates/cards';
import { cardSchema } from '../../src/rates/rate';

const anyCard = fc.constantFrom(...cardSchema.options);
const anyRate = fc.constantFrom(...ALL_RATES);

describe('resolveRates', () => {
  it('gives every rate under its id', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const rates = resolveRates({ card });
        expect(Object.keys(rates)).toEqual(ALL_RATES.map(({ id }) => id));
        for (const [id, rate] of Object.entries(rates)) expect(rate.id).toBe(id);
      }),
    );
  });

  it('takes the value of the card, cited', () => {
    const article = resolveRates({ card: 'article' })['live.usdPerDiamond'];
    expect(article).toMatchObject({ low: 0.05, high: 0.05, grade: 'A', from: 'rate' });
    const observed = resolveRates({ card: 'observed' })['live.usdPerDiamond'];
    expect(observed).toMatchObject({ low: 0.005, high: 0.01, grade: 'B', from: 'rate' });
    expect(observed.source.url).toMatch(/^https:/);
    expect(observed).not.toHaveProperty('disputed');
  });

  it('falls back on the article card where nothing else was observed', () => {
    const { from, ...rate } = resolveRates({ card: 'observed' })['fund.rpm'];
    expect(from).toBe('rate');
    expect(rate).toMatchObject({ low: 0.02, high: 0.04, grade: 'A' });
  });

  it('puts an edit in the place of the value on either card, without its remarks', () => {
    const edits = { 'live.usdPerDiamond': { low: 0.004, likely: 0.005, high: 0.006 } };
    for (const card of cardSchema.options) {
      const rate = resolveRates({ card, edits })['live.usdPerDiamond'];
      expect(rate).toMatchObject({ low: 0.004, likely: 0.005, high: 0.006, from: 'set' });
      expect(rate).toMatchObject({
        title: 'What a Diamond pays the creator',
        unit: 'usd-per-diamond',
      });
      expect(rate).not.toHaveProperty('disputed');
      expect(rate).not.toHaveProperty('note');
    }
  });

  it('leaves every other rate alone', () => {
    fc.assert(
      fc.property(anyCard, anyRate, (card, { id, bounds }) => {
        const edit = { low: bounds.min, likely: bounds.min, high: bounds.min };
        const edited = resolveRates({ card, edits: { [id]: edit } });
        expect({ ...edited, [id]: null }).toEqual({ ...resolveRates({ card }), [id]: null });
        expect(edited[id]).toMatchObject({ ...edit, from: 'set' });
      }),
    );
  });

  it('changes nothing that ships', () => {
    const before = structuredClone(ALL_RATES);
    resolveRates({ card: 'observed', edits: { 'fund.rpm': { low: 0, likely: 0, high: 0 } } });
    expect(ALL_RATES).toEqual(before);
  });
});
