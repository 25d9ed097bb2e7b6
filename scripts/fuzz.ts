/**
 * `npm run fuzz`: tries the properties of the unit tests with new cases, twenty times as many as `npm test` does;
 * `npm run fuzz -- 100` a hundred times. Ends with 1 where one fails, and prints the smallest case that shows it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './support/run';

const DEFAULT_TIMES = 20;

const [asked = String(DEFAULT_TIMES)] = process.argv.slice(2);
const times = Number(asked);
if (!Number.isInteger(times) || times < 2) {
  console.error(`How many times as many cases? A whole number from 2, not "${asked}".`);
  process.exit(1);
}
const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => join('test', name))
  .filter((name) => readFileSync(join(root, name), 'utf8').includes('fast-check'));
process.exit(
  await runTool({ package: 'vitest' }, ['run', ...files], {
    ...process.env,
    PERMILLE_FUZZ: asked,
  }),
);
