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
