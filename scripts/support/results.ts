import * as z from 'zod/mini';
import { browserTests } from './browser-report';

/** How many tests passed, failed and were skipped. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** The names of those among the passed that failed at first and passed when they were tried again. */
  flaky: readonly string[];
}

const none: Totals = { passed: 0, failed: 0, skipped: 0, flaky: [] };

const unitReportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Returns the totals of a Vitest JSON report. A file that did not even load counts as one failure. */
export function unitTotals(report: unknown): Totals {
  const parsed = unitReportSchema.parse(report);
  const unloaded = parsed.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: parsed.numPassedTests,
    failed: parsed.numFailedTests + unloaded.length,
    skipped: parsed.numPendingTests + parsed.numTodoTests,
    flaky: [],
  };
}

const browserReportSchema = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
  errors: z.array(z.unknown()),
});

/** Returns the totals of a Playwright JSON report. An error outside the tests counts as one failure. */
export function browserTotals(report: unknown): Totals {
  const { stats, errors } = browserReportSchema.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    flaky: browserTests(report)
      .filter(({ status }) => status === 'flaky')
      .map(({ path }) => path.join(' › ')),
  };
}

/**
 * Returns the sum of `parts`. `succeeded` is whether every step ended well: where one did not and no test
 * failed (a lint error, a crash), that is one failure.
 */
export function sumTotals(parts: readonly Totals[], succeeded: boolean): Totals {
  const sum = parts.reduce(
    (total, part) => ({
      passed: total.passed + part.passed,
      failed: total.failed + part.failed,
      skipped: total.skipped + part.skipped,
      flaky: [...total.flaky, ...part.flaky],
    }),
    none,
  );
  return succeeded || sum.failed > 0 ? sum : { ...sum, failed: 1 };
}

/**
 * Returns the last two lines of a run: "0 flaky", with the names where any was, and "12 passed, 0 failed", with
 * ", 1 skipped" where any was.
 */
export function summaryOf({ passed, failed, skipped, flaky }: Totals): string {
  const names = flaky.length === 0 ? '' : ` (passed when tried again): ${flaky.join('; ')}`;
  const line = `${passed} passed, ${failed} failed`;
  return `${flaky.length} flaky${names}\n${skipped === 0 ? line : `${line}, ${skipped} skipped`}`;
}
