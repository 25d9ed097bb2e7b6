/**
 * `npm run licences`: writes public/licences.txt, the notices of the libraries whose code ships in the
 * extension. With --check it only compares and ends with 1 where the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { noticesOf, packagesIn } from './support/licences';
import { root } from './support/run';

const file = join(root, 'public', 'licences.txt');

async function shippedPackages(): Promise<string[]> {
  const modules: string[] = [];
  for (const browser of ['chrome', 'firefox']) {
    const { steps } = await build({ root, browser });
    for (const chunk of steps.flatMap((step) => step.chunks)) {
      if (chunk.type === 'chunk') modules.push(...chunk.moduleIds);
    }
  }
  return packagesIn(modules);
}

const notices = noticesOf(await shippedPackages());
if (!process.argv.includes('--check')) {
  writeFileSync(file, notices);
} else if (readFileSync(file, 'utf8') !== notices) {
  console.error('public/licences.txt does not fit what ships. Run `npm run licences`.');
  process.exitCode = 1;
}
