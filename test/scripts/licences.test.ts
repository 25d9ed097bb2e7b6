import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticesOf, packagesIn } from '../../scripts/support/licences';

describe('packagesIn', () => {
  it('names each package once, sorted, and leaves our own modules out', () => {
    expect(
      packagesIn([
        '/home/me/permille/src/engine/run.ts',
        '/home/me/permille/node_modules/zod/v4/mini/index.js',
        '/home/me/permille/node_modules/@wxt-dev/browser/src/index.mjs',
        '/home/me/permille/node_modules/zod/v4/core/core.js',
        '/home/me/permille/node_modules/a/node_modules/b/index.js',
        'virtual:wxt-background-entrypoint',
      ]),
    ).toEqual(['@wxt-dev/browser', 'b', 'zod']);
  });
});

describe('noticesOf', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'permille-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function bring(name: string, license: string, text: string | null): void {
    mkdirSync(join(folder, name), { recursive: true });
    const about = { name, version: '1.2.3', license, repository: { url: `git://${name}.example` } };
    writeFileSync(join(folder, name, 'package.json'), JSON.stringify(about));
    if (text !== null) writeFileSync(join(folder, name, 'LICENSE'), text);
  }

  it('holds the notice of each package', () => {
    bring('one', 'MIT', 'Copyright One');
    bring('two', 'ISC', 'Copyright Two\r\n');
    const notices = noticesOf(['one', 'two'], folder);
    expect(notices).toContain('one 1.2.3 (MIT)\n\nCopyright One\n');
    expect(notices).toContain('two 1.2.3 (ISC)\n\nCopyright Two\n');
  });

  it('writes out the MIT licence for a package that only names it', () => {
    bring('one', 'MIT', null);
    const notices = noticesOf(['one'], folder);
    expect(notices).toContain('Copyright (c) the authors of one, git://one.example');
    expect(notices).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
  });

  it.each([
    ['GPL-3.0-only', 'text', 'one is under GPL-3.0-only: may it ship?'],
    ['BSD-3-Clause', null, 'one brings no licence text.'],
  ])('refuses %s with text %j', (license, text, message) => {
    bring('one', license, text);
    expect(() => noticesOf(['one'], folder)).toThrow(message);
  });
});
