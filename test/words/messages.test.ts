import { describe, expect, it } from 'vitest';
import { textFrom, textPath } from '../../src/words/messages';

describe('textFrom', () => {
  const text = textFrom({ problem: { counts_absent: 'No counts, {name}' } });

  it('looks up a text by its path, codes with their "-" as "_"', () => {
    expect(text('problem.counts-absent')).toBe('No counts, {name}');
    expect(textPath('problem.counts-absent')).toEqual(['problem', 'counts_absent']);
  });

  it.each(['problem', 'problem.other', 'problem.counts-absent.more', 'toString', ''])(
    'throws on the key "%s", which is no text',
    (key) => {
      expect(() => text(key)).toThrow(`No text for "${key}"`);
    },
  );
});
