import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { EstimateInput } from '../../src/engine/input';
import type { estimate, estimateVideos } from '../../src/engine/run';
import { creatorWith } from './creators';

/**
 * How many whole estimates a second: `npm run bench`. Each has the month, every stream with its
 * explanation, every video and what is missing, and no two in a row are of the same counts.
 *
 * The engine is bundled as it ships, since loaders for tests make every call between modules dearer. What is
 * counted is the processor time of this process, which other programs on the machine change little.
 */

interface Engine {
  estimate: typeof estimate;
  estimateVideos: typeof estimateVideos;
}

const VARIANTS = 64;
const ROUNDS = 9;
/** Microseconds of processor time in a round. */
const ROUND = 300_000;
/** What the project asks of itself, for a creator with 30 videos. */
const WANTED = 20_000;

async function bundled(): Promise<Engine> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('../../src/engine/run.ts', import.meta.url)),
      write: false,
      minify: true,
    },
    ssr: { noExternal: true },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('vite built nothing');
  const code = Buffer.from(first.output[0].code).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Engine;
}

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

const engine = await bundled();
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
    rates(inputs, (input) => engine.estimate(input)),
  );
  if (videos === 30) {
    reached = best;
    report(
      'videos alone, 30',
      videos,
      rates(inputs, (input) => engine.estimateVideos(input)),
    );
  }
}
process.stdout.write(
  `30 videos: ${Math.round(reached).toLocaleString('en')} of the ${WANTED.toLocaleString('en')} whole estimates wanted.\n`,
);
