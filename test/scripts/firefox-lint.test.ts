import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../scripts/support/firefox-lint';

describe('findingsIn', () => {
  it('has errors first, each with its place and reason', () => {
    const report = {
      warnings: [{ code: 'UNSAFE', description: 'Due to\nsecurity', file: 'chunks/a.js', line: 9 }],
      notices: [],
      errors: [{ code: 'ADDON_ID_REQUIRED', description: 'The add-on ID is required.' }],
    };
    expect(findingsIn(report)).toEqual([
      'error  ADDON_ID_REQUIRED\n    The add-on ID is required.',
      'warning  chunks/a.js:9  UNSAFE\n    Due to security',
    ]);
  });

  it('is empty where all is well, and throws for what is no report', () => {
    expect(findingsIn({ errors: [], warnings: [], notices: [] })).toEqual([]);
    expect(() => findingsIn({})).toThrow();
  });
});
