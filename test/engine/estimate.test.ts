import { describe, expect, it } from 'vitest';
import {
  criterionSchema,
  eligibilitySchema,
  estimateSchema,
  explanationSchema,
  marketplaceSchema,
  missingSchema,
  nineToFiveSchema,
  provenanceSchema,
  streamIdSchema,
  streamSchema,
  videoEstimateSchema,
} from '../../src/engine/estimate';
import { estimate } from '../../src/engine/run';
import { words } from '../../src/words/words';
import { fullMonth, input, seen, video } from './build';

interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

/** Expects `schema` to take each of `taken` as it is, and none of `not`. */
function expectTakes(schema: Schema, taken: readonly unknown[], not: readonly unknown[]): void {
  for (const value of taken) expect(schema.safeParse(value).data).toEqual(value);
  for (const value of not) {
    expect([value, schema.safeParse(value).success]).toEqual([value, false]);
  }
}

const range = { low: 1, likely: 2, high: 3 };
const label = words('engine.label.brand');
const explanation = { label, value: range, unit: 'usd', from: 'computed', inputs: [] };

describe('the shape of an estimate', () => {
  it('is what the engine answers, with everything in it', () => {
    const full = estimate(
      input({
        followers: 50_000,
        videos: [
          ...fullMonth(5, 50_000, { likes: seen(3_000), sponsored: false }),
          video({ views: 9_000 }),
          video(),
        ],
        settings: { liveHoursPerMonth: 3, region: 'US' },
      }),
    );
    expect(estimateSchema.parse(full)).toEqual(full);
    expect(full.model).toMatch(/^permille-\d+$/);
    const nothing = estimate(input());
    expect(estimateSchema.parse(nothing)).toEqual(nothing);
  });

  it('has every part, of the right kind', () => {
    const answer = estimate(input({ followers: 50_000, videos: fullMonth(2, 9_000) }));
    for (const name of Object.keys(answer)) {
      const rest = Object.fromEntries(Object.entries(answer).filter(([key]) => key !== name));
      expect([name, estimateSchema.safeParse(rest).success]).toEqual([name, false]);
    }
    expectTakes(
      estimateSchema,
      [],
      [
        { ...answer, currency: 'EUR' },
        { ...answer, period: 'year' },
        { ...answer, views30d: { ...answer.views30d!, low: '1' } },
        { ...answer, views30d: { ...answer.views30d!, videos: 1.5 } },
        { ...answer, streams: [{}] },
        { ...answer, videos: [{}] },
        { ...answer, assumptions: ['x'] },
        { ...answer, missing: [{}] },
      ],
    );
  });

  it('names streams and where figures come from', () => {
    expectTakes(
      streamIdSchema,
      ['rewards', 'fund', 'brand', 'live', 'subscriptions', 'affiliate', 'shop'],
      ['', 'total'],
    );
    expectTakes(
      provenanceSchema,
      ['seen', 'remembered', 'set', 'assumed', 'rate', 'computed'],
      ['', 'guessed'],
    );
  });

  it('explains figures by figures', () => {
    const whole = {
      ...explanation,
      formula: label,
      rate: 'fund.rpm',
      note: label,
      inputs: [{ ...explanation, value: null }],
    };
    expectTakes(
      explanationSchema,
      [explanation, whole],
      [
        { ...explanation, label: 'Brand' },
        { ...explanation, value: { low: 3, likely: 2, high: 1 } },
        { ...explanation, unit: 1 },
        { ...explanation, from: 'guessed' },
        { ...explanation, formula: 'x' },
        { ...explanation, rate: 1 },
        { ...explanation, note: 'x' },
        { ...explanation, inputs: [{}] },
      ],
    );
  });

  it('has criteria', () => {
    const criterion = { id: 'region', status: 'met', seen: 'US', needed: null };
    expectTakes(
      criterionSchema,
      [
        criterion,
        { id: 'followers', status: 'not-met', seen: 1, needed: 2 },
        { id: 'age', status: 'unknown', seen: null, needed: '18' },
      ],
      [
        { ...criterion, id: 1 },
        { ...criterion, status: '' },
        { ...criterion, seen: true },
        { ...criterion, needed: true },
      ],
    );
    expectTakes(
      eligibilitySchema,
      [
        { status: 'eligible', criteria: [criterion] },
        { status: 'not-eligible', criteria: [] },
        { status: 'unknown', criteria: [] },
      ],
      [
        { status: '', criteria: [] },
        { status: 'eligible', criteria: [{}] },
        { status: 'eligible' },
      ],
    );
  });

  it('has streams', () => {
    const stream = { id: 'brand', now: range, ifEligible: range, headline: true, explanation };
    const each = (per: string) => ({ ...stream, each: { per, range } });
    expectTakes(
      streamSchema,
      [
        stream,
        { ...stream, now: null, ifEligible: null },
        each('post'),
        each('live-hour'),
        each('1000-qualified-views'),
        each('1000-views'),
        each('subscriber'),
      ],
      [
        { ...stream, now: 1 },
        { ...stream, ifEligible: 1 },
        { ...stream, headline: 'yes' },
        { ...stream, explanation: {} },
        each(''),
        { ...stream, each: { per: 'post' } },
      ],
    );
  });

  it('has videos', () => {
    const one = {
      id: '1',
      rewards: range,
      ifEligible: null,
      earns: 'yes',
      reason: 'earns',
      why: label,
    };
    const reasons = [
      'earns',
      'length-unknown',
      'too-short',
      'photo',
      'duet',
      'stitch',
      'sponsored',
      'too-few-views',
      'views-unknown',
    ];
    expectTakes(
      videoEstimateSchema,
      [
        ...reasons.map((reason) => ({ ...one, reason })),
        { ...one, earns: 'no' },
        { ...one, earns: 'if-long-enough' },
      ],
      [
        { ...one, reason: '' },
        { ...one, earns: '' },
        { ...one, why: 'x' },
        { ...one, rewards: 1 },
        { ...one, ifEligible: 1 },
      ],
    );
  });

  it('says what is missing, and by how much it would narrow', () => {
    const one = { id: 'region', label, narrows: 0 };
    expectTakes(
      missingSchema,
      [one, { ...one, narrows: 1 }],
      [
        { ...one, narrows: -0.01 },
        { ...one, narrows: 1.01 },
        { ...one, id: 1 },
        { ...one, label: 'x' },
      ],
    );
  });

  it('has the figures that brands look at', () => {
    const measured = { value: 1, posts: 2 };
    const figures = {
      meanViews: measured,
      medianViews: measured,
      engagementByViews: measured,
      engagementByFollowers: measured,
      postsPerWeek: { value: 1, posts: 2, days: 3.5 },
      promotional: { value: 1, posts: 2, most: 0.2, balanced: false },
    };
    const nulls = Object.fromEntries(Object.keys(figures).map((name) => [name, null]));
    expectTakes(
      marketplaceSchema,
      [figures, nulls],
      [
        { ...figures, meanViews: { value: 1, posts: 0.5 } },
        { ...figures, medianViews: { value: '1', posts: 1 } },
        { ...figures, postsPerWeek: measured },
        { ...figures, promotional: measured },
      ],
    );
  });

  it('compares with a 9-to-5', () => {
    const compared = { target: 5_180, from: 'rate', share: range, qualifiedViews: range };
    expectTakes(
      nineToFiveSchema,
      [compared, { ...compared, from: 'set', share: null, qualifiedViews: null }],
      [
        { ...compared, target: null },
        { ...compared, from: '' },
        { ...compared, share: 1 },
        { ...compared, qualifiedViews: 1 },
      ],
    );
  });
});
