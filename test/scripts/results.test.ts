import { describe, expect, it } from 'vitest';
import { browserTotals, sumTotals, totalsLine, unitTotals } from '../../scripts/support/results';

const loaded = { status: 'passed', assertionResults: [{}] };

describe('unitTotals', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    numPendingTests: 1,
    numTodoTests: 3,
    testResults: [loaded, { status: 'failed', assertionResults: [{}] }],
  };

  it('adds up what is pending and what is to do', () => {
    expect(unitTotals(report)).toEqual({ passed: 7, failed: 2, skipped: 4 });
  });

  it('counts a file that did not load as a failure', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    expect(unitTotals({ ...report, testResults: [loaded, unloaded] }).failed).toBe(3);
  });

  it('throws for anything else', () => {
    expect(() => unitTotals({ passed: 3 })).toThrow();
  });
});

describe('browserTotals', () => {
  it('counts what was expected as passed, and errors outside the tests as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2, duration: 9.5 };
    expect(browserTotals({ stats, errors: [] })).toEqual({ passed: 6, failed: 1, skipped: 2 });
    expect(browserTotals({ stats, errors: [{ message: 'x' }] }).failed).toBe(2);
  });
});

describe('sumTotals', () => {
  const some = { passed: 3, failed: 0, skipped: 1 };

  it('adds up', () => {
    const others = { passed: 4, failed: 2, skipped: 0 };
    expect(sumTotals([some, others], false)).toEqual({ passed: 7, failed: 2, skipped: 1 });
    expect(sumTotals([], true)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('never says that nothing failed when something did', () => {
    expect(sumTotals([some], false)).toEqual({ passed: 3, failed: 1, skipped: 1 });
    expect(sumTotals([], false).failed).toBe(1);
  });
});

describe('totalsLine', () => {
  it.each([
    [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
    [{ passed: 0, failed: 1, skipped: 0 }, '0 passed, 1 failed'],
    [{ passed: 12, failed: 3, skipped: 2 }, '12 passed, 3 failed, 2 skipped'],
  ])('says of %j "%s"', (totals, line) => {
    expect(totalsLine(totals)).toBe(line);
  });
});
