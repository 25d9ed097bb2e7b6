import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run';
import type { Measured } from './measure';
import { trendOf } from './slope';
import type { Trend } from './slope';

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
  /** How much may stay of a step: less than the least that a leak in it would leave, in bytes or pieces. */
  perStep: number;
}

const megabyte = 1_000_000;
/** A closure with its context, or the smallest node with its wrapper, takes more. */
const LEAST_LEAK = 50;
const rows: readonly Row[] = [
  { name: 'Memory of the tab', of: ({ tab }) => tab, unit: 'MB', perStep: LEAST_LEAK },
  { name: 'Memory of the worker', of: ({ worker }) => worker, unit: 'MB', perStep: LEAST_LEAK },
  { name: "Nodes in the tab's memory", of: ({ nodes }) => nodes, unit: '', perStep: 0.01 },
  { name: 'Listeners in the tab', of: ({ listeners }) => listeners, unit: '', perStep: 0.01 },
];
/** Returns the run as Markdown, and whether nothing grew, was left over or went wrong. */
export function reportOf(run: SoakRun): { text: string; passed: boolean } {
  const warm = run.samples.filter(({ minutes }) => minutes >= run.warmUp);
  const stepsPerHour = (run.steps / (run.warmUp + run.minutes)) * 60;
  const trends = rows.map((row) => {
    const samples = warm
      .map((sample) => ({ minutes: sample.minutes, value: row.of(sample) }))
      // A worker that had stopped has no memory to measure.
      .filter(({ value }) => value > 0);
    return { row, trend: trendOf(samples, row.perStep * stepsPerHour) };
  });
  const lines = [
    `${run.minutes} minutes after ${run.warmUp} of warm-up, ${run.steps} steps in all, seed \`${run.seed}\`, ${warm.length} samples.`,
    '',
    '| Measured at rest | Mean | Change an hour | Noise of it | A step | Result |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...trends.map(({ row, trend }) => lineFor(row, trend, stepsPerHour)),
    `| Nodes of ours out of place | ${run.orphans.length} | | | | ${run.orphans.length === 0 ? 'none' : 'left over'} |`,
    `| Errors in any console | ${run.errors.length} | | | | ${run.errors.length === 0 ? 'none' : 'seen'} |`,
    ...[...run.orphans, ...run.errors].map((line) => `\n- ${line}`),
  ];
  const passed =
    trends.every(({ trend }) => trend.flat) && run.orphans.length + run.errors.length === 0;
  return { text: `${lines.join('\n')}\n`, passed };
}

function lineFor({ name, unit }: Row, trend: Trend, stepsPerHour: number): string {
  const { mean, perHour, noise, flat } = trend;
  const shown = (value: number) =>
    unit === 'MB' ? `${(value / megabyte).toFixed(2)} MB` : value.toFixed(0);
  const step = Math.abs(perHour / stepsPerHour);
  const perStep = unit === 'MB' ? `${step.toFixed(0)} bytes` : step.toFixed(2);
  const sign = perHour < 0 ? '−' : '+';
  return `| ${name} | ${shown(mean)} | ${sign}${shown(Math.abs(perHour))} | ±${shown(noise)} | ${sign}${perStep} | ${flat ? 'flat' : 'grows'} |`;
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
