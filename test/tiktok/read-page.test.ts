import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../src/reading/reading';
import { readPage } from '../../src/tiktok/read-page';
import { dailyIds } from './fixtures/markup';
import { profileDocument, profileUrl } from './fixtures/profile';
import { runs } from '../runs';

describe('readPage', () => {
  it('claims nothing on pages that are not read', () => {
    const tiles = dailyIds('2026-04-18T00:00:00Z', 3).map((id) => ({ id }));
    const document = profileDocument({ handle: 'amber.b', tiles });
    for (const path of ['legal', 'music/x-1', 'login', 'setting']) {
      const reading = readPage(document, `https://www.tiktok.com/${path}`);
      expect(reading).toMatchObject({ creator: null, videos: [], live: null });
      expect(reading.problems.map(({ code }) => code)).toEqual(['page-not-read']);
    }
  });

  it('claims nothing of a profile on a page of another kind', () => {
    const tiles = dailyIds('2026-04-18T00:00:00Z', 3).map((id) => ({ id }));
    const document = profileDocument({ handle: 'amber.b', tiles });
    for (const path of ['', 'explore', 'search?q=x', 'tag/x', 'discover', '@amber.b/live']) {
      const reading = readPage(document, `https://www.tiktok.com/${path}`);
      expect(reading).toMatchObject({ creator: null, videos: [], live: null });
    }
  });

  it('makes a Reading of whatever the page says', () => {
    const text = fc.string({ unit: 'binary', maxLength: 500 });
    const tile = fc.record({
      id: fc.oneof(fc.constant('7545042113966584925'), fc.stringMatching(/^\d{1,20}$/), text),
      count: fc.option(text),
      badge: text,
    });
    const spec = fc.record({
      name: text,
      followers: text,
      likes: text,
      tiles: fc.array(tile, { maxLength: 4 }),
      data: text.map((raw) => `<script id="SIGI_STATE">${raw.replace(/</g, '')}</script>`),
    });
    fc.assert(
      fc.property(spec, (page) => {
        const document = profileDocument({ handle: 'amber.b', ...page });
        const reading = readPage(document, profileUrl('amber.b'));
        expect(readingSchema.safeParse(reading).error).toBeUndefined();
      }),
      runs(100),
    );
  });
});
