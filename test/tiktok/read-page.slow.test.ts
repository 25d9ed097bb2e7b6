import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { parseCount } from '../../src/counts/parse-count';
import { readingSchema } from '../../src/reading/reading';
import type { Reading } from '../../src/reading/reading';
import { readPage } from '../../src/tiktok/read-page';
import { createRandom } from '../site/random';
import { exploreTileHtml, roomData, roomHtml, searchHtml, searchTileHtml } from './fixtures/lists';
import { dailyIds } from './fixtures/markup';
import { mutate } from './fixtures/mutate';
import { dataScript, itemStruct, sigiData, universalData, videoData } from './fixtures/page-data';
import { profileUrl, userPageHtml } from './fixtures/profile';
import type { Generation } from './fixtures/tile';
import {
  cardHtml,
  pageHtml,
  shellHtml,
  twoColumnHtml,
  videoUrl,
  viewerHtml,
} from './fixtures/video';

/**
 * How many pages are read: PERMILLE_FUZZ, or what takes half a minute. All 10,000 were read on 2026-11-25 without
 * a fault: `PERMILLE_FUZZ=10000 npx vitest run test/tiktok/read-page.slow.test.ts`.
 */
const PAGES = Number(process.env.PERMILLE_FUZZ ?? 2_500);

const handle = 'amber.b';
const ids = dailyIds('2026-04-18T00:00:00Z', 6);
const [first = '', second = ''] = ids;
const post = { id: first, handle, saves: '1846', shares: '5522' };
const next = { id: second, handle: 'some.body', likes: '9005' };
const tiles = ids.map((id, i) => ({ id, count: `${String(i + 1)}1.2K` }));
const stats = { followerCount: 38500, followingCount: 24, heartCount: 593000, videoCount: 92 };
const hearts = ids.map((id, i) => ({ id, handle, icon: 'heart' as const, count: `${String(i)}7` }));

const profile = (generation: Generation) =>
  userPageHtml({ handle, generation, tiles: [...tiles, { id: first, handle: 'x' }] });
const userData = dataScript(universalData({ handle, stats }));
const itemData = dataScript(videoData(itemStruct(first, handle)));

/** Pages by name: address, markup, and whether views may be read off them. */
const pages: [url: string, html: string, showsViews: boolean][] = [
  [profileUrl(handle), pageHtml(profile('2026-04') + userData), true],
  [
    profileUrl(handle),
    pageHtml(profile('2022-05') + dataScript(sigiData({ handle, stats }), 'SIGI_STATE')),
    true,
  ],
  [videoUrl(post), pageHtml(cardHtml(post) + cardHtml(next, 1) + shellHtml(2) + itemData), false],
  [videoUrl(post), pageHtml(twoColumnHtml(post) + itemData), false],
  [videoUrl(post), pageHtml(cardHtml(next) + viewerHtml(post) + itemData), false],
  [
    'https://www.tiktok.com/foryou',
    pageHtml(cardHtml(post) + cardHtml(next, 1) + shellHtml(2)),
    false,
  ],
  [
    'https://www.tiktok.com/search?q=x',
    pageHtml(searchHtml(hearts.map((tile, i) => searchTileHtml(tile, i)).join(''))),
    false,
  ],
  [
    'https://www.tiktok.com/explore',
    pageHtml(hearts.map((tile, i) => exploreTileHtml(tile, i)).join('')),
    false,
  ],
  [
    `https://www.tiktok.com/@${handle}/live`,
    pageHtml(roomHtml({ handle, viewers: '71' }) + dataScript(roomData(handle), 'SIGI_STATE')),
    false,
  ],
];

/** Counts what is asked of the nodes of `window` from now on. */
function countedQueries(window: JSDOM['window']): () => number {
  let asked = 0;
  for (const kind of [window.Element.prototype, window.Document.prototype]) {
    for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches'] as const) {
      const own = (kind as unknown as Record<string, ((css: string) => unknown) | undefined>)[name];
      if (!own) continue;
      Object.defineProperty(kind, name, {
        value(this: unknown, css: string) {
          asked += 1;
          return own.call(this, css);
        },
      });
    }
  }
  return () => {
    const before = asked;
    asked = 0;
    return before;
  };
}

/** Returns every figure that stands on the page: in its texts as a count, in its data as digits. */
function figuresOn(document: Document): (value: number, from: string) => boolean {
  const shown = new Set<number>();
  for (const element of document.querySelectorAll('body *')) {
    const { count } = parseCount(element.textContent, document.documentElement.lang);
    if (count) shown.add(count.value);
  }
  const data = [...document.querySelectorAll('script')].map((script) => script.textContent).join();
  return (value, from) => (from === 'visible' ? shown.has(value) : data.includes(String(value)));
}

/** Returns all texts and attributes of the page; its markup leaves out what stands within a picture. */
function wordsOn(document: Document): string {
  const values = [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].map(({ value }) => value),
  );
  return values.join('\n') + document.documentElement.textContent;
}

function factsOf({ creator, videos, live }: Reading) {
  const facts = [creator?.followers, creator?.following, creator?.likes, creator?.videoCount];
  facts.push(live?.viewers, live?.entered);
  for (const video of videos) {
    facts.push(video.views, video.likes, video.comments, video.saves, video.shares);
  }
  return facts.filter((fact) => fact != null);
}

it('reads no figure off a mutated page that does not stand there, at a cost that stays near', () => {
  const { window } = new JSDOM('');
  const asked = countedQueries(window);
  const random = createRandom('pages');
  const plain = pages.map(([url, html]) => {
    // eslint-disable-next-line no-restricted-syntax -- The DOMParser of jsdom.
    const document = new window.DOMParser().parseFromString(html, 'text/html');
    asked();
    const reading = readPage(document, url);
    expect(factsOf(reading).length).toBeGreaterThan(1);
    return { document, queries: asked() };
  });
  const faults: string[] = [];
  for (let n = 0; n < PAGES; n += 1) {
    const [url, , showsViews] = pages[n % pages.length]!;
    const { document, queries } = plain[n % pages.length]!;
    const page = document.cloneNode(true) as Document;
    const seed = random.next();
    const chance = createRandom(String(seed));
    for (let times = chance.whole(1, 12); times > 0; times -= 1) mutate(page.body, chance);
    asked();
    let reading: Reading;
    try {
      reading = readPage(page, url);
    } catch (error) {
      faults.push(`${String(seed)} on ${url}: ${String(error)}`);
      continue;
    }
    const cost = asked();
    const stands = figuresOn(page);
    const wrong = factsOf(reading).find(({ value, from }) => !stands(value, from));
    const views = reading.videos.find((video) => video.views?.from === 'visible');
    const all = url + wordsOn(page);
    const stranger = reading.videos.find(({ id }) => !all.includes(id));
    if (wrong) faults.push(`${String(seed)} on ${url}: ${JSON.stringify(wrong)} is not there`);
    if (views && !showsViews) faults.push(`${String(seed)} on ${url}: likes were taken for views`);
    if (stranger) faults.push(`${String(seed)} on ${url}: ${stranger.id} is not there`);
    if (cost > queries * 10) faults.push(`${String(seed)} on ${url}: ${String(cost)} queries`);
    const { error } = readingSchema.safeParse(reading);
    if (error) faults.push(`${String(seed)} on ${url}: ${error.message}`);
    if (faults.length > 10) break;
  }
  expect(faults).toEqual([]);
}, 600_000);
