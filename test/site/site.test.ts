import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { creatorFor, creators } from './creators';
import type { ListPage } from './list-page';
import { createSite } from './site';
import { shownCount } from './shown-count';
import { videosOf } from './videos';

const now = new Date('2026-03-01T12:00:00Z');
const site = createSite({ now });

function documentAt(path: string, from = site): Document {
  return new JSDOM(from.respond(`https://www.tiktok.com${path}`).body).window.document;
}

function profileOf(role: string): Document {
  return documentAt(`/@${creatorFor(role).handle}`);
}

function texts(page: Document, selector: string): (string | null)[] {
  return [...page.querySelectorAll(selector)].map((element) => element.textContent);
}

function detailOf(page: Document) {
  const data = page.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent ?? '';
  const scopes = JSON.parse(data) as Record<string, Record<string, Record<string, unknown>>>;
  return scopes.__DEFAULT_SCOPE__?.['webapp.user-detail'];
}

describe('a profile', () => {
  it.each(creators.filter(({ state }) => state === 'public'))(
    '@$handle has its first sixteen videos',
    (creator) => {
      const page = documentAt(`/@${creator.handle}`);
      const expected = videosOf(creator, now)
        .slice(0, 16)
        .map(({ id, kind }) => `https://www.tiktok.com/@${creator.handle}/${kind}/${id}`);
      const links = page.querySelectorAll('[data-e2e=user-post-item] a');
      expect([...links].map((link) => link.getAttribute('href'))).toEqual(expected);
    },
  );

  it('shows counts as TikTok writes them, beside a play icon', () => {
    const page = profileOf('pinned');
    const views = videosOf(creatorFor('pinned'), now).map((video) => shownCount(video.views));
    expect(texts(page, '[data-e2e=video-views]')).toEqual(views.slice(0, 16));
    for (const path of page.querySelectorAll('svg.like-icon path')) {
      expect(path.getAttribute('d')).toMatch(/^M16 10\.554/);
    }
    expect(texts(page, '[data-e2e=video-card-badge]')).toEqual(['Pinned', 'Pinned', 'Pinned']);
    expect(texts(page, '[data-e2e=user-page] [data-e2e=followers-count]')).toEqual(['17.9K']);
  });

  it('has the name above the handle in 2026, and the other way round in 2025', () => {
    const titles = (page: Document) =>
      texts(page, '[data-e2e=user-title], [data-e2e=user-subtitle]');
    expect(titles(profileOf('micro'))).toEqual(['Cedar Lagoon', 'cedar.lagoon']);
    expect(titles(profileOf('generation-2025'))).toEqual(['former.garden', 'Former Garden']);
    expect(profileOf('micro').getElementById('grid-item-container-0')).not.toBeNull();
    expect(
      profileOf('generation-2025').getElementById('column-item-video-container-0'),
    ).not.toBeNull();
  });

  it.each(['without-counts', 'late-counts'])('of %s comes without counts', (role) => {
    const page = profileOf(role);
    expect(page.querySelectorAll('[data-e2e=user-post-item]')).toHaveLength(16);
    expect(texts(page, '[data-e2e=video-views]')).toEqual([]);
    expect(page.querySelector('[class*="-DivCardFooter "]')).toBeNull();
    expect(page.querySelectorAll('[mode="1"]')).toHaveLength(role === 'without-counts' ? 16 : 0);
  });

  it('keeps a name and a bio that look like markup as text', () => {
    const page = profileOf('long-name');
    const { name, bio } = creatorFor('long-name');
    expect(texts(page, '[data-e2e=user-title]')).toEqual([name]);
    expect(texts(page, '[data-e2e=user-bio]')).toEqual([bio]);
  });

  it('has page data with rounded and with exact numbers', () => {
    const { stats, statsV2, itemList } = detailOf(profileOf('not-eligible'))?.userInfo as Record<
      string,
      Record<string, unknown>
    >;
    expect(stats).toMatchObject({ followerCount: 3666, heartCount: 272600, videoCount: 120 });
    expect(statsV2).toMatchObject({ followerCount: '3666', heartCount: '272628' });
    expect(itemList).toEqual([]);
  });

  it.each([
    ['private', 'This account is private', 10222],
    ['not-found', "Couldn't find this account", 10202],
    ['empty', 'No content', 0],
  ])('that is %s says "%s"', (role, text, statusCode) => {
    const page = profileOf(role);
    expect(texts(page, 'main p')).toContain(text);
    expect(page.getElementById('user-post-item-list')).toBeNull();
    expect(detailOf(page)?.statusCode).toBe(statusCode);
  });
});

describe('other pages', () => {
  it('answers 404 for what there is not', () => {
    for (const path of ['/nothing', '/@cedar.lagoon/video/1', '/@cedar.lagoon/nothing']) {
      expect(site.respond(`https://www.tiktok.com${path}`).status).toBe(404);
    }
    expect(texts(documentAt('/nothing'), 'main p')).toContain('Page not available');
  });

  it('gives a handle that nobody has the page of an account that is gone', () => {
    expect(texts(documentAt('/@who.is.this'), 'main p')).toContain("Couldn't find this account");
  });

  it('shows no views on a video page, but has them in its data', () => {
    const creator = creatorFor('micro');
    const video = videosOf(creator, now)[0]!;
    const page = documentAt(`/@${creator.handle}/video/${video.id}`);
    expect(texts(page, '[data-e2e=like-count]')).toEqual([shownCount(video.likes)]);
    expect(page.querySelector('[data-e2e=video-views]')).toBeNull();
    const data = page.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent;
    expect(data).toContain(`"playCount":"${video.views}"`);
  });

  it('shows likes on Explore and on search, beside hearts', () => {
    const hearts = (path: string) =>
      [...documentAt(path).querySelectorAll('svg.like-icon path')].map((one) =>
        one.getAttribute('d')?.slice(0, 9),
      );
    expect(new Set(hearts('/explore'))).toEqual(new Set(['M40.96 24']));
    expect(new Set(hearts('/search'))).toEqual(new Set(['M24 9.017']));
  });

  it('lays a video out in two columns when asked to', () => {
    const creator = creatorFor('micro');
    const [video] = videosOf(creator, now);
    const page = documentAt(
      `/@${creator.handle}/video/${video!.id}`,
      createSite({ now, columns: 2 }),
    );
    expect(texts(page, '[data-e2e=like-count]')).toEqual([shownCount(video!.likes)]);
    expect(page.querySelector('[data-e2e=detail-video] [id^=xgwrapper]')).not.toBeNull();
    expect(page.querySelectorAll('[class*=DivVideoList] a')).toHaveLength(4);
  });

  it('has a LIVE room with its own data, and others’ rooms beside it', () => {
    const { handle, followers } = creatorFor('micro');
    const page = documentAt(`/@${handle}/live`);
    const state = page.getElementById('SIGI_STATE')?.textContent ?? '';
    expect(state).toContain(`"uniqueId":"${handle}"`);
    expect(state).toContain(`"followerCount":${followers}`);
    expect(texts(page, '[data-e2e=live-side-nav-name]')).not.toContain(handle);
    expect(documentAt('/@cedar.lagoon').getElementById('SIGI_STATE')).toBeNull();
  });

  it('shows views on a hashtag beside play icons, and accounts on Discover', () => {
    const tag = documentAt('/tag/water');
    for (const path of tag.querySelectorAll('[data-e2e=challenge-item] path')) {
      expect(path.getAttribute('d')).toMatch(/^M16 10\.554/);
    }
    expect(texts(documentAt('/discover'), '[data-e2e=discover-user-subtitle]')).toContain(
      `@${creatorFor('micro').handle}`,
    );
  });

  it.each([
    ['login', '[data-e2e=login-modal]', 16],
    ['captcha', '#captcha_switch_button', 0],
    ['shell', '#app', 0],
  ] as const)('stands behind a wall: %s', (wall, selector, tiles) => {
    const page = documentAt(`/@${creatorFor('micro').handle}`, createSite({ now, wall }));
    expect(page.querySelector(selector)).not.toBeNull();
    expect(page.querySelectorAll('[data-e2e=user-post-item]')).toHaveLength(tiles);
  });

  it('links to every creator, and to itself only', () => {
    for (const path of ['/foryou', '/explore', '/search', '/discover', '/tag/water']) {
      const links = [...documentAt(path).querySelectorAll('a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).toEqual(expect.arrayContaining(creators.map(({ handle }) => `/@${handle}`)));
      for (const link of links) expect(link).toMatch(/^(\/|https:\/\/www\.tiktok\.com\/)/);
    }
  });
});

describe('the list of a profile', () => {
  function list(role: string, query = ''): ListPage {
    const { handle } = creatorFor(role);
    const url = `https://www.tiktok.com/api/post/item_list/?handle=${handle}${query}`;
    return JSON.parse(site.respond(url).body) as ListPage;
  }

  it('hands out every video once, sixteen at a time', () => {
    const { handle } = creatorFor('thousand');
    const seen: string[] = [];
    for (let more = true; more;) {
      const page = list('thousand', `&cursor=${seen.length}`);
      expect(page.items.length).toBeLessThanOrEqual(16);
      for (const { tile } of page.items) {
        const [, id = ''] = new RegExp(`/@${handle}/video/(\\d+)`).exec(tile) ?? [];
        seen.push(id);
      }
      more = page.hasMore;
    }
    expect(seen).toEqual(videosOf(creatorFor('thousand'), now).map(({ id }) => id));
  });

  it('has nothing for private and unknown accounts', () => {
    expect(list('private')).toEqual({ items: [], hasMore: false });
    expect(list('not-found')).toEqual({ items: [], hasMore: false });
  });

  it('has the text of late counts apart from the tile', () => {
    const [item] = list('late-counts').items;
    const [video] = videosOf(creatorFor('late-counts'), now);
    expect(item?.late?.text).toBe(shownCount(video?.views ?? NaN));
    expect(item?.tile).not.toContain('video-views');
  });
});

describe('the document', () => {
  it('has the theme, language and direction that were asked for', () => {
    const dark = createSite({ now, theme: 'dark', language: 'ar', dir: 'rtl' });
    const page = documentAt('/@old.summit', dark);
    expect(page.documentElement.dataset.theme).toBe('dark');
    expect(page.documentElement.dataset.tuxColorScheme).toBe('dark');
    expect(page.documentElement.lang).toBe('ar');
    expect(page.documentElement.dir).toBe('rtl');
    expect(texts(page, '[data-e2e=video-card-badge]')).toEqual(['مثبت', 'مثبت', 'مثبت']);
    expect(texts(page, '[data-e2e=followers-count]')).toEqual(['17.9K']);
  });

  it('allows its own script and no other', () => {
    const { headers, body } = site.respond('https://www.tiktok.com/@old.summit');
    const [, nonce] = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '') ?? [];
    const scripts = new JSDOM(body).window.document.querySelectorAll(
      'script:not([type="application/json"])',
    );
    expect([...scripts].map((script) => script.getAttribute('nonce'))).toEqual([nonce]);
  });

  it('is the same whenever the options are', () => {
    const again = createSite({ now: new Date(now) });
    for (const path of ['/@old.summit', '/explore', '/api/page/?path=/@old.summit']) {
      expect(again.respond(path)).toEqual(site.respond(path));
    }
  });
});
