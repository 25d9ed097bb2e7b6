import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run';
import type { Measured } from './measure';
import { growthOf, trendOf } from './slope';
import type { Growth, Trend } from './slope';

export type SoakSample = Measured & { minutes: number };

interface SoakRun {
  /** Of the walk after its warm-up. */
  minutes: number;
  /** Minutes before that: caches fill, code is compiled, every creator is met. */
  warmUp: number;
  seed: string;
  steps: number;
  samples: readonly SoakSample[];
  /** What stood where it should not, a line each. */
  orphans: readonly string[];
  errors: readonly string[];
}

interface Row {
  name: string;
  of: (sample: SoakSample) => number;
  unit: 'MB' | '';
  /** The least that a leak would leave of a step, in bytes or pieces. */
  leastLeak: number;
}

const megabyte = 1_000_000;
/** Bytes. A closure with its context, or the smallest node with its wrapper, takes more. */
const LEAST_LEAK = 50;
/** One node or listener in a hundred steps. */
const LEAST_PIECE = 0.01;
const rows: readonly Row[] = [
  { name: 'Memory of the tab', of: ({ tab }) => tab, unit: 'MB', leastLeak: LEAST_LEAK },
  { name: 'Memory of the worker', of: ({ worker }) => worker, unit: 'MB', leastLeak: LEAST_LEAK },
  { name: "Nodes in the tab's memory", of: ({ nodes }) => nodes, unit: '', leastLeak: LEAST_PIECE },
  {
    name: 'Listeners in the tab',
    of: ({ listeners }) => listeners,
    unit: '',
    leastLeak: LEAST_PIECE,
  },
];

/** Returns the run as Markdown, and whether nothing grew as a leak would, was left over or went wrong. */
export function reportOf(run: SoakRun): { text: string; passed: boolean } {
  const warm = run.samples.filter(({ minutes }) => minutes >= run.warmUp);
  const stepsPerHour = (run.steps / (run.warmUp + run.minutes)) * 60;
  const trends = rows.map((row) => {
    const samples = warm
      .map((sample) => ({ minutes: sample.minutes, value: row.of(sample) }))
      // A worker that had stopped has no memory to measure.
      .filter(({ value }) => value > 0);
    const trend = trendOf(samples);
    return { row, trend, growth: growthOf(trend, row.leastLeak * stepsPerHour) };
  });
  const lines = [
    `${run.minutes} minutes after ${run.warmUp} of warm-up, ${run.steps} steps in all, seed \`${run.seed}\`, ${warm.length} samples.`,
    '',
    '| Measured at rest | Mean | Change an hour | Noise of it | A step | Result |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...trends.map(({ row, trend, growth }) => lineFor(row, trend, growth, stepsPerHour)),
    `| Nodes of ours out of place | ${run.orphans.length} | | | | ${run.orphans.length === 0 ? 'none' : 'left over'} |`,
    `| Errors in any console | ${run.errors.length} | | | | ${run.errors.length === 0 ? 'none' : 'seen'} |`,
    ...[...run.orphans, ...run.errors].map((line) => `\n- ${line}`),
  ];
  const passed =
    trends.every(({ growth }) => growth !== 'grows') &&
    run.orphans.length + run.errors.length === 0;
  return { text: `${lines.join('\n')}\n`, passed };
}

function lineFor(
  { name, unit }: Row,
  { mean, perHour, noise }: Trend,
  growth: Growth,
  stepsPerHour: number,
): string {
  const shown = (value: number) =>
    unit === 'MB' ? `${(value / megabyte).toFixed(2)} MB` : value.toFixed(0);
  const step = Math.abs(perHour / stepsPerHour);
  const perStep = unit === 'MB' ? `${step.toFixed(0)} bytes` : step.toFixed(3);
  const sign = perHour < 0 ? '−' : '+';
  return `| ${name} | ${shown(mean)} | ${sign}${shown(Math.abs(perHour))} | ±${shown(noise)} | ${sign}${perStep} | ${growth} |`;
}

const from = '<!-- soak: written by `npm run soak -- --write` -->';
const to = '<!-- end of soak -->';

/** Puts `text` between the marks in docs/reliability.md. */
export function writeReport(text: string): void {
  const file = join(root, 'docs', 'reliability.md');
  const page = readFileSync(file, 'utf8');
  const start = page.indexOf(from);
  const end = page.indexOf(to);
  if (start < 0 || end < start) throw new Error('docs/reliability.md has no place for the soak.');
  writeFileSync(file, `${page.slice(0, start + from.length)}\n\n${text}\n${page.slice(end)}`);
}
