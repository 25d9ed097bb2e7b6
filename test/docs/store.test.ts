import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/support/run';

const folder = join(root, 'docs', 'store', 'listing');
const languages = ['de', 'en', 'es', 'fr', 'ja', 'ko', 'nl', 'pt_BR'];

it('there is a listing in each language', () => {
  expect(readdirSync(folder).sort()).toEqual(languages.map((language) => `${language}.md`));
});

describe.each(languages)('the listing in %s', (language) => {
  const text = readFileSync(join(folder, `${language}.md`), 'utf8');
  const [heading = '', short = '', long = ''] = text
    .split(/\n## (?:Short|Long)\n/)
    .map((part) => part.trim());
  const title = heading.replace('# ', '');

  it("fits the stores' lengths", () => {
    // https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name
    const names = { chrome: 75, firefox: 50, edge: 45 };
    const shortTexts = { chrome: 132, firefox: 250 };
    for (const most of Object.values(names)) expect(title.length).toBeLessThanOrEqual(most);
    for (const most of Object.values(shortTexts)) expect(short.length).toBeLessThanOrEqual(most);
    expect(short.length).toBeGreaterThan(40);
    expect(long.length).toBeLessThanOrEqual(16_000);
    expect(long.length).toBeGreaterThan(500);
  });

  it("has the manifest's description for its short text", () => {
    const locale = readFileSync(join(root, 'src', 'locales', `${language}.json`), 'utf8');
    expect(JSON.parse(locale)).toMatchObject({ extension: { description: short } });
  });

  it('names TikTok as the site it is for, at the end, and says that it is not affiliated', () => {
    expect(title.startsWith('Permille')).toBe(true);
    for (const part of [title, short]) {
      expect(part).toContain('TikTok');
      expect(part.slice(0, Math.floor(part.length / 2))).not.toContain('TikTok');
    }
    expect(long.split('\n').at(-1)).toContain('TikTok');
  });

  it('shouts nowhere', () => {
    expect(text).not.toMatch(/[!！]/);
  });
});

/** Returns the pixels of a PNG, as its first chunk says: https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n');
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('the pictures', () => {
  const pictures = join(root, 'docs', 'store', 'screenshots');
  const names = ['1.png', '2.png', '3.png', '4.png', '5.png'];

  it('are five, as many as Chrome takes', () => {
    expect(readdirSync(pictures).sort()).toEqual(names);
  });

  it.each(names)('%s is a PNG of 1280 × 800', (name) => {
    expect(pngSize(join(pictures, name))).toEqual({ width: 1280, height: 800 });
  });
});
