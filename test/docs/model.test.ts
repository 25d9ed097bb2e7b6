import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { estimateCommand } from '../../scripts/estimate';
import type { Range } from '../../src/engine/range';

// The examples of docs/model.md, through the command that the page names. The figures are derived there by hand.

interface Printed {
  views30d: { likely: number; seen: number } | null;
  streams: { id: string; now: Range | null; ifEligible: Range | null; each?: { range: Range } }[];
  videos: { earns: string; rewards: Range; why: string }[];
}

const folder = 'docs/examples/';

function run(name: string, ...options: string[]): Printed {
  const noInput = () => {
    throw new Error('The example is a file');
  };
  return estimateCommand([...options, `${folder}${name}.json`], noInput) as Printed;
}

function stream(printed: Printed, id: string) {
  const found = printed.streams.find((one) => one.id === id);
  if (!found) throw new Error(`No stream ${id}`);
  return found;
}

/** Expects `value` within 5% of a figure worked out by hand. */
function expectAbout(value: number | undefined, byHand: number): void {
  expect(value).toBeGreaterThan(byHand * 0.95);
  expect(value).toBeLessThan(byHand * 1.05);
}

describe('docs/model.md', () => {
  it('names every example, and every example that it names is there', () => {
    const page = readFileSync('docs/model.md', 'utf8');
    const named = [...page.matchAll(/\]\(examples\/([\w-]+)\.json\)/g)].map((match) => match[1]);
    const files = readdirSync(folder).map((file) => file.replace('.json', ''));
    expect([...named].sort()).toEqual(files.sort());
  });

  it('one-million-qualified-views pay $400 to $1,000', () => {
    const [video] = run('one-million-qualified-views').videos;
    expect(video?.rewards.low).toBeCloseTo(400, 6);
    expect(video?.rewards.high).toBeCloseTo(1000, 6);
  });

  it('one-million-views are not one million qualified views', () => {
    const [video] = run('one-million-views').videos;
    expectAbout(video?.rewards.likely, 284);
    expectAbout(video?.rewards.low, 154);
    expectAbout(video?.rewards.high, 489);
  });

  it('one-minute: 59 s earns nothing, 60 s may, a photo post and a Duet earn nothing', () => {
    const { videos } = run('one-minute');
    expect(videos.map((video) => video.earns)).toEqual(['no', 'yes', 'no', 'no']);
    expect(videos.map((video) => video.rewards.high > 0)).toEqual([false, true, false, false]);
    expect(videos[0]?.why).toBe('Earns nothing: 59 s, needs 60 s');
  });

  it('not-yet-eligible: nothing now, something if it were, and the month is extrapolated', () => {
    const printed = run('not-yet-eligible');
    const rewards = stream(printed, 'rewards');
    expect(rewards.now).toEqual({ low: 0, likely: 0, high: 0 });
    expect(rewards.ifEligible?.low).toBeGreaterThan(0);
    expect(printed.views30d?.seen).toBe(150_000);
    expectAbout(printed.views30d?.likely, (150_000 * 30) / 14);
    expect(stream(printed, 'brand').now?.low).toBeGreaterThan(0);
  });

  it('brand-deals: about $1,500 at 100,000 followers, half to twice that', () => {
    const each = stream(run('brand-deals'), 'brand').each?.range;
    expectAbout(each?.low, 750);
    expectAbout(each?.likely, 1500);
    expectAbout(each?.high, 3000);
  });

  it('live-hours: $35 an hour on the article card, $350 in ten; $49 on the observed card', () => {
    const article = stream(run('live-hours'), 'live');
    expectAbout(article.each?.range.likely, 35);
    expectAbout(article.now?.likely, 350);
    const observed = stream(run('live-hours', '--card', 'observed'), 'live');
    expectAbout(observed.now?.likely, 49);
  });

  it('200 coins are 100 Diamonds are $5, or $0.50 to $1.00', () => {
    const coins = (...options: string[]) =>
      estimateCommand(['--coins', '200', ...options], () => '') as { usd: Range };
    expect(coins()).toMatchObject({ diamonds: 100, usd: { low: 5, likely: 5, high: 5 } });
    const { usd } = coins('--card', 'observed');
    expect(usd.low).toBeCloseTo(0.5, 6);
    expect(usd.high).toBeCloseTo(1, 6);
  });
});
