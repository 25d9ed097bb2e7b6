/**
 * `npm run zip`: makes the packages for the stores and the sources for their reviewers, proves that they
 * come out the same a second time and that the Firefox package comes out of the sources alone, and prints
 * their hashes.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { zip } from 'wxt';
import { root } from './support/run';
import { unzipInto } from './support/unzip';

interface Package {
  name: string;
  hash: string;
  data: Buffer;
}

async function packagesFrom(folder: string, browsers: readonly string[]): Promise<Package[]> {
  const paths: string[] = [];
  for (const browser of browsers) paths.push(...(await zip({ root: folder, browser })));
  return paths.map((path) => {
    const data = readFileSync(path);
    return { name: basename(path), data, hash: createHash('sha256').update(data).digest('hex') };
  });
}

function differing(packages: readonly Package[], others: readonly Package[]): string[] {
  return packages
    .filter(({ name, hash }) => others.find((one) => one.name === name)?.hash !== hash)
    .map(({ name }) => name);
}

/** Builds the Firefox package from nothing but the sources package and the locked libraries. */
async function rebuilt(sources: Package): Promise<Package[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'permille-sources-')));
  try {
    unzipInto(folder, sources.data);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const all = await packagesFrom(folder, ['firefox']);
    return all.filter(({ name }) => name.includes('firefox'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const first = await packagesFrom(root, ['chrome', 'firefox']);
const second = await packagesFrom(root, ['chrome', 'firefox']);
const sources = first.find(({ name }) => name.includes('sources'));
if (!sources) throw new Error('WXT made no sources package.');
const problems = [
  ...differing(first, second).map((name) => `${name} differs from itself when made again.`),
  ...differing(await rebuilt(sources), first).map(
    (name) => `${name} differs from the one that its sources give.`,
  ),
];
console.log();
for (const { name, hash, data } of first) {
  console.log(`${hash}  .output/${name}  (${String(Math.round(data.length / 1000))} kB)`);
}
console.log(problems.length === 0 ? 'Made twice and from the sources: the same bytes.' : '');
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
