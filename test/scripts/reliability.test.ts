import { describe, expect, it } from 'vitest';
import { faultRows, passedTitles, untrueRows } from '../../scripts/support/reliability';

const page = `
| Fault | What the person sees | Test | Result |
| ----- | -------------------- | ---- | ------ |
| It rains | nothing | a creator called \\_\\_proto\\_\\_ is kept | passed |

Between, a text | with a line.

| Measured | Mean | Noise | Result |
| -------- | ---: | ----: | ------ |
| Memory   |    1 |     2 | flat   |

| Attack | What happens | Test | Result |
| ------ | ------------ | ---- | ------ |
| It snows | it melts | snow melts |  |
`;

const unit = (...results: [string, string][]) => ({
  testResults: [{ assertionResults: results.map(([title, status]) => ({ title, status })) }],
});
const browser = (...results: [string, string][]) => ({
  suites: [
    {
      title: 'a.spec.ts',
      specs: [],
      suites: [
        {
          title: 'a.spec.ts',
          specs: results.map(([title, status]) => ({ title, tests: [{ status }] })),
        },
        { title: 'a.spec.ts', specs: [] },
      ],
    },
  ],
});

describe('faultRows', () => {
  it('takes the rows of tables of tests, without escapes, and of no other table', () => {
    expect(faultRows(page)).toEqual([
      {
        fault: 'It rains',
        outcome: 'nothing',
        test: 'a creator called __proto__ is kept',
        result: 'passed',
      },
      { fault: 'It snows', outcome: 'it melts', test: 'snow melts', result: '' },
    ]);
  });
});

describe('passedTitles', () => {
  it('has what passed in either report, at the first or the second try', () => {
    const passed = passedTitles(
      unit(['a', 'passed'], ['b', 'failed'], ['c', 'pending']),
      browser(['d', 'expected'], ['e', 'flaky'], ['f', 'unexpected'], ['g', 'skipped']),
    );
    expect([...passed]).toEqual(['a', 'd', 'e']);
  });

  it('has a title of several tests only where all of them passed', () => {
    const passed = passedTitles(
      unit(['a', 'passed'], ['b', 'failed'], ['c', 'passed']),
      browser(['a', 'unexpected'], ['b', 'expected'], ['c', 'expected']),
    );
    expect([...passed]).toEqual(['c']);
  });

  it('throws for what is no report', () => {
    expect(() => passedTitles({}, browser())).toThrow();
    expect(() => passedTitles(unit(), {})).toThrow();
  });
});

describe('untrueRows', () => {
  const row = { fault: 'It rains', outcome: 'nothing', test: 'rain', result: 'passed' };

  it('is empty where every row says passed and its test did', () => {
    expect(untrueRows([row], new Set(['rain']))).toEqual([]);
  });

  it('names a row whose test did not pass, and one that says nothing', () => {
    expect(untrueRows([row], new Set())).toEqual(['It rains: "rain" did not pass']);
    expect(untrueRows([{ ...row, result: '' }], new Set(['rain']))).toHaveLength(1);
  });
});
