import { describe, expect, it } from 'vitest';
import { tableOf } from '../../scripts/support/table';

describe('tableOf', () => {
  it('puts columns under one another, whatever their letters', () => {
    expect(
      tableOf([
        ['creator', 'followers', 'text'],
        ['@🌊', '14.4K', 'a'],
        ['@longer.name', '7', ''],
      ]),
    ).toEqual([
      'creator       followers  text',
      '────────────  ─────────  ────',
      '@🌊            14.4K      a',
      '@longer.name  7',
    ]);
  });

  it('cuts what is longer than the terminal is wide', () => {
    const rows = [
      ['a', 'b'],
      ['one', 'a long text'],
    ];
    expect(tableOf(rows, 9)).toEqual(['a    b', '───  ───…', 'one  a l…']);
  });

  it('is empty for nothing', () => {
    expect(tableOf([])).toEqual([]);
  });
});
