import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPageCommand } from '../../scripts/read-page';
import { BadInput } from '../../scripts/support/refused';
import { readingSchema } from '../../src/reading/reading';
import { idAt } from '../tiktok/fixtures/markup';
import { profileHtml, profileUrl } from '../tiktok/fixtures/profile';

const handle = 'amber.b';
const url = profileUrl(handle);
const id = idAt('2026-04-15T16:46:38Z');
const folder = mkdtempSync(join(tmpdir(), 'read-page-'));
const file = join(folder, 'page.html');
const page = profileHtml({
  handle,
  tiles: [{ id }],
  data: '<script>document.body.remove()</script><style>{{{</style>',
});
writeFileSync(file, page);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('read-page', () => {
  it('returns the Reading of a saved page, whose scripts are not run', () => {
    const reading = readingSchema.parse(readPageCommand(['--url', url, file]));
    expect(reading.page).toEqual({ kind: 'profile', handle, videoId: null });
    expect(reading.videos).toMatchObject([
      { id, views: { value: 1200, from: 'visible' }, postedAt: '2026-04-15T16:46:38.000Z' },
    ]);
  });

  it('does not date videos after the page was saved', () => {
    const at = (now: string) =>
      readingSchema.parse(readPageCommand(['--url', url, '--now', now, file])).videos[0]?.postedAt;
    expect(at('2026-04-15T12:00:00Z')).toBe('2026-04-15T16:46:38.000Z');
    expect(at('2026-04-01T12:00:00+02:00')).toBeNull();
  });

  it('reads an empty page and a page of another kind', () => {
    const empty = join(folder, 'empty.html');
    writeFileSync(empty, '');
    const codes = (address: string) =>
      readingSchema
        .parse(readPageCommand(['--url', address, empty]))
        .problems.map(({ code }) => code);
    expect(codes(url)).toEqual(['still-loading']);
    expect(codes('https://www.tiktok.com/legal')).toEqual(['page-not-read']);
  });

  it('explains itself', () => {
    expect(readPageCommand(['--help'])).toMatch(/--url URL/);
  });

  it.each([
    ['nothing', [], /address are needed/],
    ['no address', [file], /address are needed/],
    ['no page', ['--url', url], /address are needed/],
    ['two pages', ['--url', url, file, file], /One file/],
    [
      'a page that is not there',
      ['--url', url, join(folder, 'nope.html')],
      /Cannot read .*nope\.html/,
    ],
    ['a folder', ['--url', url, folder], /Cannot read/],
    [
      'an address elsewhere',
      ['--url', 'https://example.com/@amber.b', file],
      /no address on TikTok/,
    ],
    ['no address at all', ['--url', 'amber.b', file], /no address on TikTok/],
    ['a day that is none', ['--url', url, '--now', '2026-13-01T00:00:00Z', file], /--now/],
    ['a word for a day', ['--url', url, '--now', 'yesterday', file], /--now/],
    ['an unknown flag', ['--url', url, '--fast', file], /There is no option --fast/],
    [
      'a flag with a value that takes none',
      ['--url', url, '--report=yes', file],
      /--report takes no value/,
    ],
    ['a flag without its value', [file, '--url'], /--url needs a value/],
    [
      'a flag for an address',
      ['--url', '--report', file],
      /no address on TikTok's website: "--report"/,
    ],
  ])('refuses %s in one line', (_name, args, line) => {
    let message = '';
    try {
      readPageCommand(args);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      ({ message } = error);
    }
    expect(message).toMatch(line);
    expect(message).not.toContain('\n');
  });

  it.each([
    ['a good page', ['--url', url, file], 0],
    ['bad input', ['--url', 'x', file], 2],
  ])('as a command: %s', (_name, args, status) => {
    const command = ['--import', 'tsx', 'scripts/read-page.ts', ...args];
    const ran = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(ran.status).toBe(status);
    if (status === 0) {
      expect(readingSchema.safeParse(JSON.parse(ran.stdout)).success).toBe(true);
      expect(ran.stderr).toBe('');
    } else {
      expect(ran.stdout).toBe('');
      expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});
