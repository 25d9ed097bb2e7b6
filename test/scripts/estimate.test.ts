import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { estimateCommand } from '../../scripts/estimate';
import { BadInput } from '../../scripts/support/refused';
import type { EstimateInput } from '../../src/engine/input';
import { estimate } from '../../src/engine/run';
import { fullMonth, input, seen, video } from '../engine/build';

const folder = mkdtempSync(join(tmpdir(), 'estimate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(content: unknown): string {
  const path = join(folder, `${Math.abs(JSON.stringify(content).length)}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const noStdin = (): string => {
  throw new Error('Standard input is not asked for');
};

interface Printed {
  model: string;
  total: { likely: number };
  streams: { id: string; explanation: { label: string; formula: string; inputs: unknown[] } }[];
  videos: { why: string; earns: string }[];
  assumptions: string[];
  missing: { label: string }[];
}

const creator = input({
  followers: 50_000,
  videos: [
    ...fullMonth(10, 50_000),
    video({ views: 50_000, durationSeconds: 9 }),
    video({ views: 3 }),
  ],
});

function printed(raw: unknown, ...options: string[]): Printed {
  return estimateCommand(options, () => JSON.stringify(raw)) as Printed;
}

function refusal(raw: unknown): string {
  try {
    printed(raw);
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
  return 'not refused';
}

describe('estimate', () => {
  it('prints the estimate with every text written out in English', () => {
    const answer = printed(creator);
    expect(answer.streams[0]!.explanation).toMatchObject({
      label: 'Creator Rewards',
      formula: expect.stringContaining('qualified share') as string,
    });
    expect(answer.videos.at(-2)!.why).toBe('Earns nothing: 9 s, needs 60 s');
    expect(answer.videos.at(-1)!.why).toBe(
      'Earns nothing yet: 3 views, needs 1,000 qualified views',
    );
    expect(answer.assumptions.every((text) => typeof text === 'string')).toBe(true);
    expect(answer.missing.map(({ label }) => label)).toContain('Sponsored posts a month');
    expect(JSON.stringify(answer)).not.toContain('"params"');
  });

  it('is the engine’s own estimate, figure for figure', () => {
    const { total, streams, views30d, eligibility } = estimate(creator);
    expect(printed(creator)).toMatchObject({
      total,
      views30d,
      eligibility,
      streams: streams.map(({ id, now, ifEligible, headline }) => ({
        id,
        now,
        ifEligible,
        headline,
      })),
    });
  });

  it('reads a file, or standard input without one', () => {
    expect(estimateCommand([file(creator)], noStdin)).toEqual(printed(creator));
  });

  it('takes a reading as read-page prints it, null or left out where nothing is known', () => {
    const sparse = structuredClone(creator) as unknown as {
      reading: { videos: Record<string, unknown>[] };
    };
    for (const one of sparse.reading.videos) delete one.likes;
    expect(printed(sparse)).toEqual(printed(creator));
  });

  it('switches the card', () => {
    const article = printed(creator).total.likely;
    expect(printed(creator, '--card', 'article').total.likely).toBe(article);
    expect(printed(creator, '--card', 'observed').total.likely).toBeLessThan(article);
    const observed: EstimateInput = { ...creator, settings: { card: 'observed' } };
    expect(printed(observed, '--card', 'article').total.likely).toBe(article);
  });

  it('turns coins into Diamonds and dollars', () => {
    expect(estimateCommand(['--coins', '200'], noStdin)).toEqual({
      coins: 200,
      diamonds: 100,
      usd: { low: 5, likely: 5, high: 5 },
    });
    expect(estimateCommand(['--coins', '200', '--card', 'observed'], noStdin)).toMatchObject({
      usd: { low: 0.5, high: 1 },
    });
  });

  it.each([
    [['--card', 'best'], '--card is article or observed, not "best"'],
    [['--coins', 'many'], '--coins takes a number of coins, not "many"'],
    [['--coins', ''], '--coins takes a number of coins, not ""'],
    [['--coins=-5'], '--coins takes a number of coins, not "-5"'],
    [['--coins', '-5'], '--coins takes a number of coins, not "-5"'],
    [['--coins', 'NaN'], '--coins takes a number of coins, not "NaN"'],
    [['--coins', '1e400'], '--coins takes a number of coins, not "1e400"'],
    [
      ['--coins', '9999999999999999999'],
      '--coins takes a number of coins, not "9999999999999999999"',
    ],
    [['--coins', '0x10'], '--coins takes a number of coins, not "0x10"'],
    [['--coins'], '--coins needs a value. Usage: npm run -s estimate'],
    [['--card'], '--card needs a value. Usage: npm run -s estimate'],
    [['--coins', '5', 'creator.json'], '--coins needs no file. Usage: npm run -s estimate'],
    [['--rate', '5'], 'There is no option --rate. Usage: npm run -s estimate'],
    [['--rate=5'], 'There is no option --rate. Usage: npm run -s estimate'],
    [['--toString'], 'There is no option --toString. Usage: npm run -s estimate'],
    [['--constructor', '-3'], 'There is no option --constructor. Usage: npm run -s estimate'],
    [['-x'], 'There is no option -x. Usage: npm run -s estimate'],
    [[folder], `Cannot read ${folder}: it is a folder`],
    [['one.json', 'two.json'], 'One file at a time'],
    [['/nowhere/at/all.json'], 'Cannot read /nowhere/at/all.json: there is no such file'],
  ])('refuses %j in one line', (args, message) => {
    expect(() => estimateCommand(args, noStdin)).toThrow(BadInput);
    expect(() => estimateCommand(args, noStdin)).toThrow(message);
    expect(() => estimateCommand(args, noStdin)).not.toThrow(/\n/);
  });

  it('says where the input is wrong, and what it should be', () => {
    const wrong = (change: (raw: EstimateInput) => void) => {
      const raw = structuredClone(creator);
      change(raw);
      return refusal(raw);
    };
    const said = (change: (raw: EstimateInput) => void) =>
      wrong(change).replace(/^standard input: /, '');
    const set = (settings: unknown) => said((raw) => (raw.settings = settings as never));
    expect(refusal([])).toBe('standard input: The input: expected an object, found a list');
    expect(refusal({ now: creator.now })).toBe(
      'standard input: reading: expected an object, found nothing',
    );
    for (const now of [
      'yesterday',
      '2026-04-18',
      '2026-04-18T12:00Z',
      '2026-04-18T12:00:00+02:00',
    ]) {
      expect(said((raw) => (raw.now = now))).toBe(
        'now: must be an instant in UTC such as 2026-04-18T12:00:00Z',
      );
    }
    expect(said((raw) => (raw.reading.creator!.followers = {} as never))).toBe(
      'reading.creator.followers.value: expected a number, found nothing; an unknown count is null as a whole',
    );
    expect(said((raw) => delete (raw.reading as Partial<typeof raw.reading>).page)).toBe(
      'reading.page: expected an object, found nothing',
    );
    expect(said((raw) => (raw.reading.videos[0]!.kind = 'film' as never))).toBe(
      'reading.videos.0.kind: expected one of video, photo',
    );
    expect(said((raw) => (raw.reading.videos[0]!.id = '76x'))).toBe(
      'reading.videos.0.id: must be a video id: up to 20 digits as text',
    );
    expect(said((raw) => (raw.reading.videos[0]!.views = seen(5, 6, 7)))).toBe(
      'reading.videos.0.views: A count needs low <= value <= high',
    );
    expect(said((raw) => (raw.reading.videos[0]!.views = seen(-5)))).toBe(
      'reading.videos.0.views.value: must be at least 0',
    );
    expect(said((raw) => (raw.reading.videos[0]!.durationSeconds = 90_000))).toBe(
      'reading.videos.0.durationSeconds: must be 0 to 86,400 seconds',
    );
    expect(said((raw) => (raw.reading.creator!.name = 'x'.repeat(401)))).toBe(
      'reading.creator.name: must be at most 400 characters',
    );
    expect(
      said((raw) => (raw.reading.videos = Array(20_001).fill(raw.reading.videos[0]) as never)),
    ).toBe('reading.videos: must be 20,000 videos at most');
    expect(set({ longShare: 2 })).toBe('settings.longShare: must be a share from 0 to 1');
    expect(set({ longShare: '1' })).toBe('settings.longShare: expected a number, found a text');
    expect(set({ headline: { shop: 1 } })).toBe(
      'settings.headline.shop: expected true or false, found 1',
    );
    expect(set({ liveHoursPerMonth: 800 })).toBe(
      'settings.liveHoursPerMonth: must be 0 to 744 hours a month',
    );
    expect(set({ region: 'usa' })).toBe(
      'settings.region: must be a country code of two letters such as US',
    );
    expect(set({ payouts: [{ month: 'March', usd: 5 }] })).toBe(
      'settings.payouts.0.month: must be a month such as 2026-03',
    );
  });

  it('says why a rate may not be set so far', () => {
    const settings = { rateEdits: { 'rewards.qualifiedShare': { low: 0, likely: 1, high: 30 } } };
    expect(refusal({ ...creator, settings })).toBe(
      'standard input: settings.rateEdits.rewards.qualifiedShare: "Share of all views that are qualified" must lie between 0 and 1. A share lies between 0 (nothing) and 1 (all of it).',
    );
  });

  it.each([
    [{ crad: 'observed' }, 'settings: there is no "crad"; did you mean "card"?'],
    [{ Region: 'US' }, 'settings: there is no "Region"; did you mean "region"?'],
    [
      { defaults: { viewer: 3 } },
      'settings.defaults: there is no "viewer"; did you mean "viewers"?',
    ],
    [
      { criteria: { height: 'yes' } },
      'settings.criteria: there is no "height": known are age, standing, originality',
    ],
    [
      { payouts: [{ month: '2026-03', usd: 5, view: 9 }] },
      'settings.payouts.0: there is no "view"; did you mean "views"?',
    ],
  ])('refuses %j and says which setting may have been meant', (settings, message) => {
    expect(refusal({ ...creator, settings })).toBe(`standard input: ${message}`);
  });

  it('says so of what is no JSON at all', () => {
    expect(() => estimateCommand([], () => 'nothing')).toThrow(/^standard input is not JSON: /);
  });

  it('prints JSON and leaves with 0; of bad input one line on stderr, and 2', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/estimate.ts', ...args], {
        encoding: 'utf8',
      });
    const good = run('--coins', '10');
    expect(good.status).toBe(0);
    expect(JSON.parse(good.stdout)).toMatchObject({ diamonds: 5 });
    const bad = run('--card', 'none', file(creator));
    expect(bad).toMatchObject({
      status: 2,
      stdout: '',
      stderr: '--card is article or observed, not "none"\n',
    });
  });
});
