/**
 * `npm test`: the checks, the tests in Chromium and Firefox, and what docs/reliability.md says of them. The last
 * line, whatever happens, is "N passed, N failed", with ", N skipped" where any was; the one before it names the tests
 * that passed only when they were tried again, as CI does. Both are in reports/summary.txt too.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findChromium, findFirefox } from './browser';
import { checks, unitReport } from './support/checks';
import { faultRows, passedTitles, untrueRows } from './support/reliability';
import { browserTotals, summaryOf, sumTotals, unitTotals } from './support/results';
import type { Totals } from './support/results';
import { root, runTool } from './support/run';
import { runSteps } from './support/steps';

const browserReport = join(root, 'test-results', 'e2e.json');
const summary = join(root, 'reports', 'summary.txt');

/** Finds or installs both browsers and runs the tests in them; returns the exit status. */
async function testInBrowsers(): Promise<number> {
  const chromium = await findChromium();
  const firefox = await findFirefox();
  for (const found of [chromium, firefox]) if ('message' in found) console.error(found.message);
  if ('message' in chromium || 'message' in firefox) return 1;
  const env = {
    ...process.env,
    PERMILLE_CHROMIUM: chromium.path,
    PERMILLE_FIREFOX: firefox.path,
  };
  return runTool({ package: '@playwright/test', bin: 'playwright' }, ['test'], env);
}

/** Holds docs/reliability.md to the reports of this run; returns the exit status. */
function compareReliability(): Promise<number> {
  const read = (report: string): unknown => JSON.parse(readFileSync(report, 'utf8'));
  const rows = faultRows(readFileSync(join(root, 'docs', 'reliability.md'), 'utf8'));
  const untrue = untrueRows(rows, passedTitles(read(unitReport), read(browserReport)));
  for (const line of untrue) console.error(line);
  console.log(`${rows.length - untrue.length} of ${rows.length} rows have a test that passed.`);
  return Promise.resolve(untrue.length === 0 ? 0 : 1);
}

function totalsIn(report: string, read: (json: unknown) => Totals): Totals[] {
  return existsSync(report) ? [read(JSON.parse(readFileSync(report, 'utf8')))] : [];
}

// A report of an earlier run must not stand in for one that was not written.
for (const old of [unitReport, browserReport, summary]) rmSync(old, { force: true });
const steps = [
  ...checks(),
  { title: 'Browser tests', run: testInBrowsers },
  { title: 'Results in docs/reliability.md', run: compareReliability },
];
const failed = await runSteps(steps, console.log);
const totals = sumTotals(
  [...totalsIn(unitReport, unitTotals), ...totalsIn(browserReport, browserTotals)],
  failed === null,
);
const text = summaryOf(totals);
mkdirSync(dirname(summary), { recursive: true });
writeFileSync(summary, `${text}\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;
console.log(failed === null ? '' : `\nFailed: ${failed}.`);
console.log(text);
