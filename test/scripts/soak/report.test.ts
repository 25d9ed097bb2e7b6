import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../scripts/support/soak/report';

const sample = (minutes: number, tab: number) => ({
  minutes,
  tab,
  worker: 3_000_000,
  nodes: 5_000,
  listeners: 40,
});
const run = {
  minutes: 25,
  warmUp: 5,
  seed: 'permille',
  steps: 900,
  orphans: [],
  errors: [],
  samples: [5, 10, 15, 20, 25, 30].map((minutes) => sample(minutes, 9_000_000)),
};

describe('reportOf', () => {
  it('tells of a walk on which nothing grew after its warm-up', () => {
    const { text, passed } = reportOf({ ...run, samples: [sample(1, 99e6), ...run.samples] });
    expect(passed).toBe(true);
    expect(text).toContain(
      '25 minutes after 5 of warm-up, 900 steps in all, seed `permille`, 6 samples.',
    );
    expect(text).toContain(
      '| Memory of the tab | 9.00 MB | +0.00 MB | ±0.00 MB | +0 bytes | flat |',
    );
    expect(text).toContain('| Errors in any console | 0 | | | | none |');
  });

  it('fails where memory grows', () => {
    const samples = run.samples.map(({ minutes }) => sample(minutes, 9e6 + minutes * 1e6));
    const { text, passed } = reportOf({ ...run, samples });
    expect(passed).toBe(false);
    // 900 steps in 30 minutes are 1,800 an hour: 60 MB an hour are 33,333 bytes a step.
    expect(text).toContain('| +60.00 MB | ±0.00 MB | +33333 bytes | grows |');
  });

  it('does not call flat what rises by less than 50 bytes a step, but lets it pass', () => {
    // 1,500 bytes a minute are 90,000 an hour are 50 a step.
    const growing = (bytes: number) =>
      reportOf({
        ...run,
        samples: run.samples.map(({ minutes }) => sample(minutes, 9e6 + minutes * bytes)),
      });
    expect(growing(1_440)).toMatchObject({ passed: true });
    expect(growing(1_440).text).toContain('| +0.09 MB | ±0.00 MB | +48 bytes | less than a leak |');
    expect(growing(1_560)).toMatchObject({ passed: false });
    expect(growing(1_560).text).toContain('| +0.09 MB | ±0.00 MB | +52 bytes | grows |');
  });

  it('lets less than a node in a hundred steps pass, and no more', () => {
    // 1,800 steps an hour: 0.2 nodes a minute are 12 an hour are one in 150 steps; 0.4 are one in 75.
    const growing = (nodes: number) =>
      reportOf({
        ...run,
        samples: run.samples.map((one) => ({ ...one, nodes: 5_000 + one.minutes * nodes })),
      });
    expect(growing(0.2)).toMatchObject({ passed: true });
    expect(growing(0.2).text).toContain('| +12 | ±0 | +0.007 | less than a leak |');
    expect(growing(0.4)).toMatchObject({ passed: false });
    expect(growing(0.4).text).toContain('| +24 | ±0 | +0.013 | grows |');
  });

  it.each([
    [{ orphans: ['a badge outside any tile'] }, '- a badge outside any tile'],
    [{ errors: ['Permille, answering "x": TypeError'] }, '- Permille, answering "x": TypeError'],
  ])('fails with %j and says what it was', (found, line) => {
    const { text, passed } = reportOf({ ...run, ...found });
    expect(passed).toBe(false);
    expect(text).toContain(line);
  });

  it('leaves out the moments at which the worker had stopped', () => {
    const samples = run.samples.map((one, index) => (index === 2 ? { ...one, worker: 0 } : one));
    expect(reportOf({ ...run, samples }).text).toContain('| Memory of the worker | 3.00 MB |');
  });
});
