import { describe, expect, it } from 'vitest';
import { engineSettingsSchema } from '../../../src/engine/input';
import { estimate } from '../../../src/engine/run';
import { handRequest } from '../../../src/popup/model/hand';
import { readingSchema } from '../../../src/reading/reading';
import { NOW } from '../../engine/build';

const nothing = {
  followers: null,
  viewsPerMonth: null,
  engagement: null,
  region: null,
  niche: null,
  longShare: null,
};

describe('a creator entered by hand', () => {
  it('is a question that the worker takes', () => {
    const { reading, whatIf } = handRequest({
      followers: 120_000,
      viewsPerMonth: 2_000_000,
      engagement: 0.05,
      region: 'GB',
      niche: 'education',
      longShare: 1,
    });
    expect(readingSchema.parse(reading)).toEqual(reading);
    expect(engineSettingsSchema.parse(whatIf)).toEqual({
      viewsPerMonth: 2_000_000,
      engagement: 0.05,
      region: 'GB',
      niche: 'education',
      longShare: 1,
    });
    const whole = estimate({ reading, settings: whatIf, now: NOW });
    expect(whole.views30d?.likely).toBe(2_000_000);
    expect(whole.eligibility.status).toBe('eligible');
    expect(whole.total?.likely).toBeGreaterThan(0);
  });

  it('leaves out what is not known', () => {
    const { reading, whatIf } = handRequest(nothing);
    expect(whatIf).toEqual({});
    expect(reading.creator?.followers).toBeNull();
    expect(estimate({ reading, settings: whatIf, now: NOW }).total).toBeNull();
  });
});
