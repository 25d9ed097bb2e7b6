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
  unit: string;
}

const megabyte = 1_000_000;
const rows: readonly Row[] = [
  { name: 'Memory of the tab', of: ({ tab }) => tab / megabyte, unit: 'MB' },
  { name: 'Memory of the worker', of: ({ worker }) => worker / megabyte, unit: 'MB' },
  { name: "Nodes in the tab's memory", of: ({ nodes }) => nodes, unit: '' },
  { name: 'Listeners in the tab', of: ({ listeners }) => listeners, unit: '' },
];
/** Returns the run as Markdown, and whether nothing grew, was left over or went wrong. */
export function reportOf(run: SoakRun): { text: string; passed: boolean } {
  const warm = run.samples.filter(({ minutes }) => minutes >= run.warmUp);
  const trends = rows.map(({ name, of, unit }) => ({
    name,
    unit,
    // A worker that had stopped has no memory to measure.
    trend: trendOf(
      warm
        .map((sample) => ({ minutes: sample.minutes, value: of(sample) }))
        .filter(({ value }) => value > 0),
    ),
  }));
  const lines = [
    `${run.minutes} minutes after ${run.warmUp} of warm-up, ${run.steps} steps in all, seed \`${run.seed}\`, ${warm.length} samples.`,
    '',
    '| Measured at rest | Mean | Change an hour | Noise of it | Result |',
    '| --- | ---: | ---: | ---: | --- |',
    ...trends.map(({ name, unit, trend }) => rowFor(name, unit, trend)),
    `| Nodes of ours out of place | ${run.orphans.length} | | | ${run.orphans.length === 0 ? 'none' : 'left over'} |`,
    `| Errors in any console | ${run.errors.length} | | | ${run.errors.length === 0 ? 'none' : 'seen'} |`,
    ...[...run.orphans, ...run.errors].map((line) => `\n- ${line}`),
  ];
  const passed =
    trends.every(({ trend }) => trend.flat) && run.orphans.length + run.errors.length === 0;
  return { text: `${lines.join('\n')}\n`, passed };
}

function rowFor(name: string, unit: string, { mean, perHour, noise, flat }: Trend): string {
  const shown = (value: number) =>
    `${value.toFixed(unit === '' ? 0 : 2)}${unit === '' ? '' : ` ${unit}`}`;
  const sign = perHour < 0 ? '−' : '+';
  return `| ${name} | ${shown(mean)} | ${sign}${shown(Math.abs(perHour))} | ±${shown(noise)} | ${flat ? 'flat' : 'grows'} |`;
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
