import { describe, expect, it } from 'vitest';
import { streamIdSchema } from '../../../src/engine/estimate';
import { headlineSchema } from '../../../src/engine/input';
import type { EngineSettings } from '../../../src/engine/input';
import { ALL_STREAMS } from '../../../src/engine/streams/all';
import english from '../../../src/locales/en.json';
import { fullMonth } from '../build';
import { run, stream, NOTHING, notes } from './estimated';

describe('the streams', () => {
  it('stand in one order, each with its own explanation', () => {
    const ids = ['rewards', 'fund', 'brand', 'live', 'subscriptions', 'affiliate', 'shop'];
    expect(ALL_STREAMS.map(({ id }) => id)).toEqual(ids);
    const { streams } = run({
      followers: 50_000,
      videos: fullMonth(10, 50_000),
      settings: { liveHoursPerMonth: 1 },
    });
    expect(streams.map(({ id }) => id)).toEqual(ids);
    for (const one of streams) {
      expect(one.explanation.label.key).toBe(`engine.label.${one.id}`);
      expect(one.explanation.value).toEqual(one.now);
    }
  });

  it('are those that an estimate may name, each registered once, with its name and formula in words', () => {
    // What another stream touches beside its own file and rates: CONTRIBUTING.md says the same.
    expect(ALL_STREAMS.map(({ id }) => id)).toEqual(streamIdSchema.options);
    for (const id of streamIdSchema.options) {
      expect(english.stream, id).toHaveProperty(id);
      expect(english.engine.label, id).toHaveProperty(id);
      expect(english.engine.formula, id).toHaveProperty(id);
    }
    // Those that count when switched on have a switch each.
    const on = { subscriptions: true, affiliate: true, shop: true };
    expect(Object.keys(headlineSchema.shape)).toEqual(Object.keys(on));
    const counted = (settings: EngineSettings) =>
      run({ settings }).streams.flatMap(({ id, headline }) => (headline ? [id] : []));
    const switched = counted({ headline: on }).filter((id) => !counted({}).includes(id));
    expect(switched).toEqual(Object.keys(on));
  });

  it('have no figure where nothing was seen, and say what is missing', () => {
    const { streams, total } = run({});
    expect(streams.map(({ now }) => now)).toEqual([null, null, null, null, null, null, null]);
    expect(total).toBeNull();
    expect(notes(streams[0]!)).toContain('engine.note.noViews');
    expect(streams.slice(1).map(({ explanation }) => explanation.note?.key)).toEqual([
      'engine.note.noViews',
      'engine.note.noFollowers',
      'engine.note.noViewers',
      'engine.note.noFollowers',
      'engine.note.noViews',
      'engine.note.noViews',
    ]);
  });

  it('count in the headline as they should, the calculators when switched on', () => {
    const headline = (settings: EngineSettings) =>
      run({ settings }).streams.flatMap((one) => (one.headline ? [one.id] : []));
    expect(headline({})).toEqual(['rewards', 'brand', 'live']);
    expect(headline({ headline: { subscriptions: true } })).toContain('subscriptions');
    expect(headline({ headline: { affiliate: true } })).toContain('affiliate');
    expect(headline({ headline: { shop: true, affiliate: false } })).toEqual([
      'rewards',
      'brand',
      'live',
      'shop',
    ]);
  });
});

describe('the total', () => {
  it('of one stream is that stream', () => {
    const result = run({ followers: 5_000 });
    expect(result.total).toEqual(stream('brand', result).now);
  });

  it('lies between the largest stream and the sum of all ends', () => {
    const result = run({
      followers: 50_000,
      videos: fullMonth(10, 50_000),
      settings: { liveHoursPerMonth: 5 },
    });
    const parts = result.streams.filter(({ headline }) => headline).map(({ now }) => now!);
    const sum = (end: 'low' | 'likely' | 'high') => parts.reduce((all, part) => all + part[end], 0);
    expect(result.total!.low).toBeGreaterThan(sum('low'));
    expect(result.total!.high).toBeLessThan(sum('high'));
    expect(result.total!.high).toBeGreaterThan(Math.max(...parts.map(({ high }) => high)));
  });

  it('leaves out what is off the headline', () => {
    const parts = { followers: 50_000, videos: fullMonth(10, 50_000) };
    const off = run(parts).total!;
    const on = run({
      ...parts,
      settings: { headline: { subscriptions: true, affiliate: true, shop: true } },
    }).total!;
    expect(on.likely).toBeGreaterThan(off.likely * 1.2);
  });

  it('of nothing but zeros is zero', () => {
    expect(run({ followers: 500, videos: fullMonth(1, 10) }).total).toEqual(NOTHING);
  });
});
