import { describe, expect, it } from 'vitest';
import { findingsIn, unexplainedIn } from '../../scripts/support/firefox-lint';

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

describe('unexplainedIn', () => {
  const finding = (code: string) => ({ code, description: 'Because.' });
  const page =
    'Warnings, not ALL:\n\n- **UNSAFE_A, "Unsafe"**, in a.js: React.\n\n- **MIN_B**, no.\n';

  it('is empty where the page has an item for each code', () => {
    const report = { errors: [], warnings: [finding('UNSAFE_A'), finding('MIN_B')], notices: [] };
    expect(unexplainedIn(report, page)).toEqual([]);
  });

  it('names each code once that has none, of warnings and notices', () => {
    const report = {
      errors: [],
      warnings: [finding('UNSAFE'), finding('UNSAFE'), finding('UNSAFE_A')],
      notices: [finding('ALL')],
    };
    expect(unexplainedIn(report, page)).toEqual(['UNSAFE', 'ALL']);
  });
});
