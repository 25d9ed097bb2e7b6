import { readFileSync, writeFileSync } from 'node:fs';
import { sourcesPage } from './sources-page';

/**
 * Writes docs/sources.md from the rates that ship; with --check only looks whether it is current.
 * Exit status: 0 done or current, 1 out of date, 2 not understood.
 */
const PAGE = new URL('../docs/sources.md', import.meta.url);

const args = process.argv.slice(2);
if (args.length === 0) {
  writeFileSync(PAGE, sourcesPage());
} else if (args.length === 1 && args[0] === '--check') {
  if (readPage() !== sourcesPage()) {
    console.error('docs/sources.md is out of date: run "npm run sources" and commit it.');
    process.exitCode = 1;
  }
} else {
  console.error(`sources takes --check or nothing, not "${args.join(' ')}".`);
  process.exitCode = 2;
}

/** Returns the page as it is on disk, or null where it has not been written yet. */
function readPage(): string | null {
  try {
    return readFileSync(PAGE, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
