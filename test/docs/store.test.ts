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
  const [heading = '', short = '', long = ''] = text.split(/\n## (?:Short|Long)\n/);
  const title = heading.replace('# ', '').trim();

  it("fits the stores' lengths", () => {
    // Chrome Web Store: name 75, summary 132, description 16,000 characters.
    expect(title.length).toBeLessThanOrEqual(75);
    expect(short.trim().length).toBeLessThanOrEqual(132);
    expect(long.trim().length).toBeLessThanOrEqual(16_000);
    expect(long.trim().length).toBeGreaterThan(500);
  });

  it('names TikTok as the site it is for, at the end, and says that it is not affiliated', () => {
    expect(title.startsWith('Permille')).toBe(true);
    for (const part of [title, short.trim()]) {
      expect(part.indexOf('TikTok')).toBeGreaterThan(part.length / 2);
    }
    expect(long.trim().split('\n').at(-1)).toContain('TikTok');
  });

  it('shouts nowhere', () => {
    expect(text).not.toMatch(/[!！]/);
  });
});
