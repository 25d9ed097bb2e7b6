import * as z from 'zod/mini';
import { browserTests } from './browser-report';

/** One fault of docs/reliability.md. */
export interface FaultRow {
  fault: string;
  /** What the person sees, or what happens. */
  outcome: string;
  /** Title of the test that brings the fault about. */
  test: string;
  result: string;
}

/** Returns the rows of every table in `page` whose columns end with "Test" and "Result", in order. */
export function faultRows(page: string): FaultRow[] {
  const rows: FaultRow[] = [];
  let inside = false;
  for (const line of page.split('\n')) {
    const cells = cellsOf(line);
    if (cells.length === 0) inside = false;
    const [fault = '', outcome = '', test = '', result = ''] = cells;
    if (test === 'Test' && result === 'Result') inside = true;
    else if (inside && !/^-+$/.test(fault)) rows.push({ fault, outcome, test, result });
  }
  return rows;
}

/** Returns the cells of a line of a table, without Markdown's escapes; none for any other line. */
function cellsOf(line: string): string[] {
  if (!line.startsWith('|')) return [];
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/\\([^\w\s])|\\(_)/g, '$1$2'));
}

const unitReportSchema = z.object({
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ title: z.string(), status: z.string() })) }),
  ),
});

/**
 * Returns the titles of the tests that ran and passed, of a Vitest and a Playwright JSON report. A title that
 * several tests have is in it only where all of them passed; one that was skipped did not.
 */
export function passedTitles(unit: unknown, browser: unknown): Set<string> {
  const all = new Map<string, boolean>();
  const note = (title: string, passed: boolean) =>
    all.set(title, passed && (all.get(title) ?? true));
  for (const { assertionResults } of unitReportSchema.parse(unit).testResults)
    for (const { title, status } of assertionResults) note(title, status === 'passed');
  for (const { title, status } of browserTests(browser))
    note(title, status === 'expected' || status === 'flaky');
  return new Set([...all].filter(([, passed]) => passed).map(([title]) => title));
}

/** Returns one line for each row whose result is not what the run `passed` says. */
export function untrueRows(rows: readonly FaultRow[], passed: ReadonlySet<string>): string[] {
  return rows
    .filter(({ test, result }) => result !== 'passed' || !passed.has(test))
    .map(({ fault, test }) => `${fault}: "${test}" did not pass`);
}
