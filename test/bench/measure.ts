import type { EstimateInput } from '../../src/engine/input';
import { estimate, estimateVideos } from '../../src/engine/run';
import { creatorWith } from './creators';

/**
 * What `engine.ts` bundles and runs: counts whole estimates in a second. Counted is the processor time of this process,
 * which other programs on the machine change little.
 */

const VARIANTS = 64;
const ROUNDS = 9;
/** Microseconds of processor time in a round. */
const ROUND = 300_000;
/** What the project asks of itself, for a creator with 30 videos. */
const WANTED = 20_000;

/** Returns how often a second `run` comes round, for each round. */
function rates(inputs: readonly EstimateInput[], run: (input: EstimateInput) => unknown): number[] {
  const all: number[] = [];
  // The first round is for the compiler.
  for (let round = 0; round <= ROUNDS; round++) {
    const start = process.cpuUsage();
    let spent = 0;
    let runs = 0;
    while (spent < ROUND) {
      for (const input of inputs) run(input);
      runs += inputs.length;
      const { user, system } = process.cpuUsage(start);
      spent = user + system;
    }
    if (round > 0) all.push((runs / spent) * 1e6);
  }
  return all.sort((a, b) => a - b);
}

function report(name: string, videos: number, all: readonly number[]): number {
  const median = all[all.length >> 1] ?? 0;
  const best = all.at(-1) ?? 0;
  const perVideo = 1e6 / best / videos;
  const columns = [
    name.padEnd(26),
    Math.round(median).toLocaleString('en').padStart(10),
    Math.round(best).toLocaleString('en').padStart(10),
    perVideo.toFixed(2).padStart(12),
  ];
  process.stdout.write(`${columns.join(' ')}\n`);
  return best;
}

process.stdout.write(
  `${'per second of processor'.padEnd(26)}     median       best µs per video\n`,
);
let reached = 0;
for (const videos of [30, 300, 3_000, 10_000]) {
  const variants = videos > 1_000 ? 4 : VARIANTS;
  const inputs = Array.from({ length: variants }, (_, i) => creatorWith(videos, i));
  const best = report(
    `estimate, ${videos} videos`,
    videos,
    rates(inputs, (input) => estimate(input)),
  );
  if (videos === 30) {
    reached = best;
    report(
      'videos alone, 30',
      videos,
      rates(inputs, (input) => estimateVideos(input)),
    );
  }
}
process.stdout.write(
  `30 videos: ${Math.round(reached).toLocaleString('en')} of the ${WANTED.toLocaleString('en')} whole estimates wanted.\n`,
);
