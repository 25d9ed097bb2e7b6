/**
 * `npm run zip`: makes the packages for the stores and the sources for their reviewers, proves that they
 * come out the same a second time and that the Firefox package comes out of the sources alone, after a fresh
 * `npm ci` as their reviewers make it, and prints their hashes. Needs npm and its registry, or its cache.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { zip } from 'wxt';
import { root, run } from './support/run';
import { unzipInto } from './support/unzip';

interface Package {
  name: string;
  hash: string;
  data: Buffer;
}

function packageAt(path: string): Package {
  const data = readFileSync(path);
  return { name: basename(path), data, hash: createHash('sha256').update(data).digest('hex') };
}

async function packages(): Promise<Package[]> {
  const paths: string[] = [];
  for (const browser of ['chrome', 'firefox']) paths.push(...(await zip({ root, browser })));
  return paths.map(packageAt);
}

function differing(some: readonly Package[], others: readonly Package[]): string[] {
  return some
    .filter(({ name, hash }) => others.find((one) => one.name === name)?.hash !== hash)
    .map(({ name }) => name);
}

/** Does in `folder` what docs/store/reviewers.md asks of a reviewer, with the libraries that npm fetches anew. */
async function buildAsReviewer(folder: string): Promise<void> {
  const commands = [
    ['ci', '--no-audit', '--no-fund'],
    ['exec', '--', 'wxt', 'zip', '-b', 'firefox'],
  ];
  // What npm tells its scripts of this folder would lead it back here, and WXT's "production" would leave tools out.
  const ours = /^(?:NODE_ENV$|npm_(?:package|lifecycle|config_local)_)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  const npm = process.env.npm_execpath;
  for (const args of commands) {
    const status = await (npm === undefined
      ? run('npm', args, env, folder)
      : run(process.execPath, [npm, ...args], env, folder));
    if (status !== 0) throw new Error(`"npm ${args.join(' ')}" failed on the sources package.`);
  }
}

/** Builds the Firefox package from nothing but the sources package. */
async function rebuilt(sources: Package): Promise<Package[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'permille-sources-')));
  try {
    unzipInto(folder, sources.data);
    await buildAsReviewer(folder);
    const output = join(folder, '.output');
    return readdirSync(output)
      .filter((name) => name.endsWith('-firefox.zip'))
      .map((name) => packageAt(join(output, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const first = await packages();
const second = await packages();
const sources = first.find(({ name }) => name.includes('sources'));
if (!sources) throw new Error('WXT made no sources package.');
const fromSources = await rebuilt(sources);
if (fromSources.length === 0) throw new Error('The sources package gave no package for Firefox.');
const problems = [
  ...differing(first, second).map((name) => `${name} differs from itself when made again.`),
  ...differing(fromSources, first).map(
    (name) => `${name} differs from the one that its sources give.`,
  ),
];
console.log();
for (const { name, hash, data } of first) {
  console.log(`${hash}  .output/${name}  (${String(Math.round(data.length / 1000))} kB)`);
}
console.log(
  problems.length === 0
    ? 'Made twice, and for Firefox from the sources after a fresh npm ci: the same bytes.'
    : '',
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
