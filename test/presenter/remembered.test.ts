import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/engine/estimate';
import { rememberedInputs } from '../../src/presenter/remembered';
import { words } from '../../src/words/words';

function figure(key: string, from: Explanation['from'], inputs: Explanation[] = []): Explanation {
  return { label: words(key), value: null, unit: 'factor', from, inputs };
}

describe('rememberedInputs', () => {
  it('finds them however deep, each once, and leaves all others out', () => {
    const region = figure('engine.label.region', 'remembered');
    const tree = figure('engine.label.rewards', 'computed', [
      figure('engine.label.rpm', 'computed', [region, figure('engine.label.rpmBand', 'rate')]),
      figure('engine.label.niche', 'assumed'),
      region,
    ]);
    const live = figure('engine.label.viewers', 'remembered');
    expect(rememberedInputs([tree, live]).map(({ key }) => key)).toEqual([
      'engine.label.region',
      'engine.label.viewers',
    ]);
  });

  it('is empty for what was only seen', () => {
    expect(rememberedInputs([figure('engine.label.followers', 'seen')])).toEqual([]);
  });
});
