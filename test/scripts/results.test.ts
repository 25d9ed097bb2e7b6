import { describe, expect, it } from 'vitest';
import { browserTotals, summaryOf, sumTotals, unitTotals } from '../../scripts/support/results';

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
    expect(unitTotals(report)).toEqual({ passed: 7, failed: 2, skipped: 4, flaky: [] });
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
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2, duration: 9.5 };
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const suites = [
    {
      title: 'test/e2e/card.spec.ts',
      specs: [spec('stands', 'expected')],
      suites: [{ title: 'the card', specs: [spec('folds', 'flaky'), spec('moves', 'unexpected')] }],
    },
  ];

  it('counts what was expected as passed, and errors outside the tests as failures', () => {
    const report = { stats, errors: [], suites };
    expect(browserTotals(report)).toMatchObject({ passed: 6, failed: 1, skipped: 2 });
    expect(browserTotals({ ...report, errors: [{ message: 'x' }] }).failed).toBe(2);
  });

  it('names those that passed only when they were tried again', () => {
    const { flaky } = browserTotals({ stats, errors: [], suites });
    expect(flaky).toEqual(['test/e2e/card.spec.ts › the card › folds']);
  });

  it('throws for anything else', () => {
    expect(() => browserTotals({ stats, errors: [] })).toThrow();
  });
});

describe('sumTotals', () => {
  const some = { passed: 3, failed: 0, skipped: 1, flaky: ['a'] };

  it('adds up', () => {
    const others = { passed: 4, failed: 2, skipped: 0, flaky: ['b', 'c'] };
    expect(sumTotals([some, others], false)).toEqual({
      passed: 7,
      failed: 2,
      skipped: 1,
      flaky: ['a', 'b', 'c'],
    });
    expect(sumTotals([], true)).toEqual({ passed: 0, failed: 0, skipped: 0, flaky: [] });
  });

  it('never says that nothing failed when something did', () => {
    expect(sumTotals([some], false)).toMatchObject({ passed: 3, failed: 1, skipped: 1 });
    expect(sumTotals([], false).failed).toBe(1);
  });
});

describe('summaryOf', () => {
  it.each([
    [{ passed: 12, failed: 0, skipped: 0, flaky: [] }, '0 flaky\n12 passed, 0 failed'],
    [{ passed: 0, failed: 1, skipped: 0, flaky: [] }, '0 flaky\n0 passed, 1 failed'],
    [{ passed: 12, failed: 3, skipped: 2, flaky: [] }, '0 flaky\n12 passed, 3 failed, 2 skipped'],
    [
      { passed: 12, failed: 0, skipped: 0, flaky: ['a › b', 'c'] },
      '2 flaky (passed when tried again): a › b; c\n12 passed, 0 failed',
    ],
  ])('says of %j "%s"', (totals, text) => {
    expect(summaryOf(totals)).toBe(text);
  });
});
