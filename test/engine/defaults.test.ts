import { describe, expect, it } from 'vitest';
import type { Estimate, Explanation } from '../../src/engine/estimate';
import type { EngineDefaults, EngineSettings } from '../../src/engine/input';
import type { Memory } from '../../src/engine/memory';
import { estimate } from '../../src/engine/run';
import type { Creator, Live, Video } from '../../src/reading/reading';
import { daysAgo, input, seen, video } from './build';

/** Somebody's assumptions, far from anything that the creators below are seen to do. */
const defaults: EngineDefaults = {
  region: 'JP',
  niche: 'cooking',
  longShare: 0.25,
  postsPerMonth: 40,
  dealsPerMonth: 3,
  liveHoursPerMonth: 8,
  viewers: 321,
};

interface Seen {
  creator?: Partial<Creator>;
  videos?: Video[];
  live?: Live;
  memory?: Memory;
}

function run(known: Seen, settings: EngineSettings = { defaults }): Estimate {
  return estimate(input({ followers: 50_000, ...known, settings }));
}

/** Returns the likely value of a figure and where it is from. */
function figure({ streams }: Estimate, name: string) {
  const nodes: Explanation[] = streams.map(({ explanation }) => explanation);
  for (const node of nodes) {
    if (node.label.key === `engine.label.${name}`) return [node.value?.likely, node.from];
    nodes.push(...node.inputs);
  }
  return null;
}

function region({ eligibility }: Estimate) {
  return eligibility.criteria.find(({ id }) => id === 'region')?.seen;
}

const onAir: Live = { onAir: true, viewers: seen(70), entered: null, startedAt: daysAgo(0.5) };

describe('a default', () => {
  it('is taken where nothing is known, and called set', () => {
    const nothing = run({});
    expect(region(nothing)).toBe('JP');
    expect(figure(nothing, 'region')?.[1]).toBe('set');
    expect(figure(nothing, 'niche')?.[1]).toBe('set');
    // One post in five of forty may be sponsored: eight, more than the three.
    expect(figure(nothing, 'dealsMost')).toEqual([8, 'set']);
    expect(figure(nothing, 'deals')).toEqual([3, 'set']);
    expect(figure(nothing, 'liveHours')).toEqual([8, 'set']);
    expect(figure(nothing, 'viewers')).toEqual([321, 'set']);
    const undated = run({ videos: [video({ views: 9 })] });
    expect(figure(undated, 'longShare')).toEqual([0.25, 'set']);
  });

  it('gives way to what is seen', () => {
    const topics = ['Finance & Business'];
    const ten = Array.from({ length: 10 }, (_, i) =>
      video({ views: 500, postedAt: daysAgo(2 * (i + 1)), topics, durationSeconds: 90 }),
    );
    const estimated = run({ creator: { region: 'US' }, videos: ten, live: onAir });
    expect(region(estimated)).toBe('US');
    expect(figure(estimated, 'niche')?.[1]).toBe('seen');
    // Ten posts in twenty days are fifteen a month, and one in five of these three.
    expect(figure(estimated, 'dealsMost')).toEqual([3, 'seen']);
    expect(figure(estimated, 'viewers')).toEqual([70, 'seen']);
  });

  it('gives way to what is remembered', () => {
    const lives = [{ at: daysAgo(3), viewers: 100, minutes: 600 }];
    const estimated = run({ memory: { region: 'DE', lives } });
    expect(region(estimated)).toBe('DE');
    expect(figure(estimated, 'viewers')).toEqual([100, 'remembered']);
    expect(figure(estimated, 'liveHours')).toEqual([10, 'remembered']);
  });

  it('counts at least what was seen of LIVE hours and sponsored posts, which pages show in part', () => {
    const lives = [{ at: daysAgo(3), viewers: 100, minutes: 30 }];
    expect(figure(run({ memory: { lives } }), 'liveHours')).toEqual([8, 'set']);
    const month = (sponsored: number) =>
      Array.from({ length: 30 }, (_, i) =>
        video({ postedAt: daysAgo(i + 1), sponsored: i < sponsored }),
      );
    expect(figure(run({ videos: month(1) }), 'deals')).toEqual([3, 'set']);
    expect(figure(run({ videos: month(5) }), 'deals')).toEqual([5, 'seen']);
  });

  it('gives way to what is set for this estimate alone', () => {
    const settings: EngineSettings = {
      region: 'BR',
      longShare: 1,
      postsPerMonth: 10,
      dealsPerMonth: 1,
      liveHoursPerMonth: 0,
      viewers: 5,
      defaults,
    };
    const estimated = run({ videos: [video({ views: 9 })] }, settings);
    expect(region(estimated)).toBe('BR');
    expect(figure(estimated, 'longShare')).toEqual([1, 'set']);
    expect(figure(estimated, 'deals')).toEqual([1, 'set']);
    expect(figure(estimated, 'liveHours')).toEqual([0, 'set']);
    expect(figure(estimated, 'viewers')).toEqual([5, 'set']);
  });
});

describe('the default share of long videos', () => {
  const share = (byDefault: number | undefined, lengths: (number | null)[]) => {
    const videos = lengths.map((durationSeconds) => video({ views: 1_000, durationSeconds }));
    const settings = byDefault === undefined ? {} : { defaults: { longShare: byDefault } };
    return figure(run({ videos }, settings), 'longShare') as [number, string];
  };

  it('is the place from which the lengths that are known move the share', () => {
    const lengths = [90, 20, null];
    expect(share(0.1, lengths)[0]).toBeLessThan(share(undefined, lengths)[0]);
    expect(share(0.9, lengths)[0]).toBeGreaterThan(share(undefined, lengths)[0]);
    expect(share(0.9, lengths)[1]).toBe('seen');
    // Half of what is known is long: either default comes nearer to a half.
    expect(share(0.1, lengths)[0]).toBeGreaterThan(0.1);
    expect(share(0.9, lengths)[0]).toBeLessThan(0.9);
  });

  it('weighs little where many lengths are known', () => {
    const many = [...Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 90 : 20)), null];
    expect(share(0, many)[0]).toBeCloseTo(0.5, 1);
    expect(share(1, many)[0]).toBeCloseTo(0.5, 1);
  });
});
