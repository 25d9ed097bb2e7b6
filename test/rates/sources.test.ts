import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourcesPage } from '../../scripts/sources-page';
import { ALL_RATES } from '../../src/rates/all';
import { ALL_LISTS } from '../../src/rates/lists';
import { valuesOf } from '../../src/rates/schema';
import { say } from '../../src/words/say';
import { english } from '../words/english';

const page = sourcesPage();

function rowOf(id: string, text = page): string {
  const rows = text.split('\n').filter((line) => line.includes(`\`${id}\``));
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

describe('docs/sources.md', () => {
  it('is current; otherwise run "npm run sources"', () => {
    expect(readFileSync('docs/sources.md', 'utf8')).toBe(page);
  });

  it('has one row for every rate and every list, with all its sources', () => {
    for (const rate of ALL_RATES) {
      const row = rowOf(rate.id);
      for (const { source, validFrom, note } of valuesOf(rate)) {
        expect(row).toContain(
          source.url ?? (source.title.includes('article') ? 'The article' : source.title),
        );
        expect(row).toContain(validFrom);
        if (note) expect(row).toContain(say(note, english));
      }
    }
    for (const { id } of ALL_LISTS) rowOf(id);
  });

  it('shows both cards, and marks what is disputed with the reason', () => {
    const row = rowOf('live.usdPerDiamond');
    expect(row).toContain('| 0.05 (disputed) | 0.005 – **0.007** – 0.01 |');
    expect(row).toContain('| USD per Diamond |');
    expect(row).toContain('**Disputed:** At this value 200 coins');
    expect(row).toContain('Article: A<br>Observed: B');
  });

  it('says once what both cards share', () => {
    expect(rowOf('fund.rpm')).toContain('| 0.02 – **0.028** – 0.04 | the same |');
  });

  it('says where a list goes on', () => {
    expect(rowOf('rewards.regions')).toContain('| US, GB, FR, DE, JP, BR and others |');
  });

  it('keeps a bar in a text from breaking the table', () => {
    const [first] = ALL_RATES;
    const text = sourcesPage([{ ...first!, title: 'One | two' }], []);
    expect(rowOf(first!.id, text)).toContain('One \\| two');
  });
});

describe('npm run sources', () => {
  function run(...args: string[]) {
    return spawnSync('node_modules/.bin/tsx', ['scripts/sources.ts', ...args], {
      encoding: 'utf8',
    });
  }

  it('finds the page current with --check', () => {
    expect(run('--check')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('says in one line what it does not understand', () => {
    expect(run('--chekc')).toMatchObject({
      status: 2,
      stderr: 'sources takes --check or nothing, not "--chekc".\n',
    });
  });
});
