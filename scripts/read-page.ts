import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as z from 'zod/mini';
import { withMessages } from '../src/reading/problem-messages';
import type { Reading } from '../src/reading/reading';
import { isTikTok } from '../src/tiktok/address';
import { healthReport } from '../src/tiktok/health-report';
import type { HealthReport } from '../src/tiktok/health-report';
import { readPage } from '../src/tiktok/read-page';
import { healthOf } from '../src/tiktok/seen/health';
import { argumentsOf, textOf } from './support/arguments';
import { BadInput } from './support/refused';

const USAGE = 'npm run -s read-page -- --url URL [--now ISO] [--report] FILE.html';
const OPTIONS = {
  url: { type: 'string' },
  now: { type: 'string' },
  report: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;
const HELP = `Reads a saved page of TikTok's website and prints the Reading as JSON.

  ${USAGE}

  --url URL   the address the page was saved from; it decides what kind of page is read
  --now ISO   when it was saved, as 2026-04-18T12:00:00Z; a video id dated two days later or
              more is given no date
  --report    prints how well the page is understood instead, without anybody's name or figures
  --help      prints this
`;

/**
 * The command `read-page`. Returns the Reading of the file, the report on it, or the help text. The page's scripts are not
 * run and nothing is loaded. Throws BadInput, whose message is one line.
 */
export function readPageCommand(args: readonly string[]): Reading | HealthReport | string {
  const { values, positionals } = argumentsOf(args, OPTIONS, USAGE);
  if (values.help) return HELP;
  const [file, ...more] = positionals;
  const { url } = values;
  if (file === undefined || url === undefined) {
    throw new BadInput(`A page and its address are needed. Usage: ${USAGE}`);
  }
  if (more.length > 0) throw new BadInput(`One file at a time. Usage: ${USAGE}`);
  if (!isTikTok(url)) throw new BadInput(`--url is no address on TikTok's website: "${url}"`);
  const now = values.now === undefined ? undefined : momentOf(values.now);
  // A console of its own keeps jsdom's remarks on a page's styles away from stderr.
  const dom = new JSDOM(textOf(file), { url, virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  const reading = readPage(document, url, now);
  if (values.report) {
    return healthReport(document, url, healthOf(reading), { node: process.version });
  }
  return withMessages(reading);
}

function momentOf(text: string): Date {
  if (z.iso.datetime({ offset: true }).safeParse(text).success) return new Date(text);
  throw new BadInput(`--now is a moment such as 2026-04-18T12:00:00Z, not "${text}"`);
}

function main(): void {
  try {
    const answer = readPageCommand(process.argv.slice(2));
    process.stdout.write(
      typeof answer === 'string' ? answer : `${JSON.stringify(answer, null, 2)}\n`,
    );
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
