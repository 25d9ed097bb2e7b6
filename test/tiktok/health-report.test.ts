import { describe, expect, it } from 'vitest';
import { healthReport } from '../../src/tiktok/health-report';
import { readPage } from '../../src/tiktok/read-page';
import { healthOf } from '../../src/tiktok/seen/health';
import { selectors } from '../../src/tiktok/selectors';
import { searchHtml, searchTileHtml } from './fixtures/lists';
import { idAt } from './fixtures/markup';
import { dataScript, universalData } from './fixtures/page-data';
import { profileDocument, profileUrl } from './fixtures/profile';
import { documentAt, pageHtml } from './fixtures/video';

const handle = 'amber.secret';
const id = idAt('2026-04-18T00:00:00Z');
const versions = { permille: '1.2.3' };

function report(document: Document, url: string) {
  return healthReport(document, url, healthOf(readPage(document, url)), versions);
}

const profile = profileDocument({
  handle,
  name: 'Somebody Secret',
  followers: '38.7K',
  tiles: [
    { id, count: '4242' },
    { id: '7629882270312038402', count: null },
  ],
  data: dataScript(universalData({ handle, statsV2: { followerCount: '38712' } })),
});

describe('healthReport', () => {
  it('counts what each selector found, and what came of it', () => {
    const url = profileUrl(handle);
    const { found, data, ...rest } = report(profile, url);
    expect(rest).toEqual({
      page: 'profile',
      language: 'en',
      versions,
      builds: ['7937d88b'],
      read: {
        creator: true,
        live: false,
        videos: 2,
        withViews: 1,
        withLikes: 0,
        problems: ['some-counts-absent'],
      },
    });
    expect(Object.keys(found)).toEqual(Object.keys(selectors));
    expect(found).toMatchObject({ app: [1], tile: [2, 2, 0], tileCount: [1, 0, 0], card: [0, 0] });
    expect(Object.keys(data)).toEqual(['__UNIVERSAL_DATA_FOR_REHYDRATION__']);
  });

  it('holds nothing of anybody', () => {
    const text = JSON.stringify(report(profile, profileUrl(handle)));
    for (const theirs of [handle, 'Secret', '38', '4242', id, 'Somebody']) {
      expect(text).not.toContain(theirs);
    }
  });

  it('counts likes apart from views', () => {
    const main = searchHtml(searchTileHtml({ id, handle, icon: 'heart', count: '12' }));
    const url = 'https://www.tiktok.com/search?q=words';
    const { page, read } = report(documentAt(pageHtml(main), url), url);
    expect({ page, read }).toMatchObject({
      page: 'search',
      read: { creator: false, videos: 1, withViews: 0, withLikes: 1 },
    });
  });

  it('takes no text that a page puts where an id or a language stands', () => {
    const script = '<script id="some body said" type="application/json">{}</script>';
    const html = pageHtml(`<svg class="x--y"></svg>`, script, 'words of somebody');
    const { data, language, builds } = report(documentAt(html, profileUrl(handle)), '');
    expect({ data, language, builds }).toEqual({ data: {}, language: '', builds: [] });
  });

  it('names the builds of the page that are used most', () => {
    const names = [
      '11111111',
      '22222222',
      '22222222',
      '33333333',
      '44444444',
      '44444444',
      '44444444',
    ];
    const main = names.map((name) => `<p class="css-a1-${name}--DivX e0"></p>`).join('');
    const { builds } = report(documentAt(pageHtml(main), profileUrl(handle)), '');
    expect(builds).toEqual(['44444444', '22222222', '11111111']);
  });
});
