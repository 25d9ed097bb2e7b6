import type { Page } from '@playwright/test';
import type { Reading } from '../../src/reading/reading';
import { creatorFor } from '../site/creators';
import { roomOf } from '../site/live';
import { shownCount } from '../site/shown-count';
import { videosOf } from '../site/videos';
import { expect, test } from './read-tab';

// What the content script reads in Chromium, surface by surface, and across moves without loading.

const now = new Date('2026-03-01T12:00:00Z');
test.use({ site: { now } });

const micro = creatorFor('micro');
const nano = creatorFor('nano');
const [first, second] = videosOf(micro, now);
if (!first || !second) throw new Error('The site needs two videos of this creator');

const at = (path: string) => `https://www.tiktok.com${path}`;
const pathOf = (id: string, kind = 'video') => `/@${micro.handle}/${kind}/${id}`;
const codes = ({ problems }: Reading) => problems.map(({ code }) => code);
const viewer = (page: Page) => page.locator('[role=dialog]');

test('a profile: views beside play icons, exact figures from page data', async ({
  page,
  readTab,
}) => {
  await page.goto(at(`/@${micro.handle}`));
  await expect(async () => {
    const reading = await readTab(page);
    expect(reading.creator).toMatchObject({
      handle: micro.handle,
      name: micro.name,
      followers: { value: micro.followers, low: micro.followers, from: 'page-data' },
    });
    expect(reading.videos.slice(0, 2).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(codes(reading)).toEqual([]);
  }).toPass();
});

for (const columns of [1, 2] as const) {
  test.describe(`in ${String(columns)} columns`, () => {
    test.use({ site: { now, columns } });

    test('a video: views, length and creator from page data of the same id', async ({
      page,
      readTab,
    }) => {
      await page.goto(at(pathOf(first.id, first.kind)));
      await expect(async () => {
        const reading = await readTab(page);
        expect(reading.videos).toMatchObject([
          {
            id: first.id,
            handle: micro.handle,
            views: { value: first.views, from: 'page-data' },
            durationSeconds: first.durationSeconds,
            country: 'NL',
            sponsored: false,
          },
        ]);
        expect(reading.creator).toMatchObject({ followers: { value: micro.followers } });
        expect(codes(reading)).toEqual([]);
      }).toPass();
    });
  });
}

test('For You: the cards that are filled, with likes and without views', async ({
  page,
  readTab,
}) => {
  await page.goto(at('/foryou'));
  await expect(async () => {
    const { creator, videos } = await readTab(page);
    expect(creator).toBeNull();
    expect(videos).toHaveLength(2);
    for (const { views, likes } of videos) expect([views, likes !== null]).toEqual([null, true]);
  }).toPass();
});

for (const path of ['/search', '/explore']) {
  test(`${path}: hearts are likes, and nothing is a view`, async ({ page, readTab }) => {
    await page.goto(at(path));
    await expect(async () => {
      const { creator, videos } = await readTab(page);
      expect(creator).toBeNull();
      const mine = videos.find(({ id }) => id === first.id);
      expect(mine).toMatchObject({ handle: micro.handle, likes: { from: 'visible' } });
      expect(videos.filter(({ views }) => views)).toEqual([]);
      expect(videos.filter(({ likes }) => !likes)).toEqual([]);
    }).toPass();
  });
}

test('a hashtag: a play icon makes them views', async ({ page, readTab }) => {
  await page.goto(at('/tag/water'));
  await expect(async () => {
    const { videos } = await readTab(page);
    expect(videos.find(({ id }) => id === first.id)).toMatchObject({
      views: { from: 'visible' },
      likes: null,
    });
  }).toPass();
});

test('Discover: accounts and no posts', async ({ page, readTab }) => {
  await page.goto(at('/discover'));
  await expect(async () => {
    const reading = await readTab(page);
    expect(reading).toMatchObject({ creator: null, videos: [], problems: [] });
  }).toPass();
});

test('LIVE: the room of the address, and no stranger’s viewers', async ({ page, readTab }) => {
  await page.goto(at(`/@${micro.handle}/live`));
  const room = roomOf(micro, now);
  await expect(async () => {
    const reading = await readTab(page);
    expect(reading.creator).toMatchObject({
      handle: micro.handle,
      followers: { value: micro.followers },
    });
    expect(reading.live).toMatchObject({
      onAir: true,
      viewers: { value: room.viewers },
      entered: { value: room.entered },
      startedAt: new Date(room.startedAt * 1000).toISOString(),
    });
  }).toPass();
});

for (const [role, code] of [
  ['private', 'private-account'],
  ['not-found', 'account-not-found'],
  ['empty', 'no-videos'],
  ['without-counts', 'counts-absent'],
] as const) {
  test(`an account that is ${role} says so`, async ({ page, readTab }) => {
    await page.goto(at(`/@${creatorFor(role).handle}`));
    await expect(async () => {
      expect(codes(await readTab(page))).toContain(code);
    }).toPass();
  });
}

for (const [wall, code] of [
  ['login', 'login-wall'],
  ['captcha', 'captcha'],
  ['shell', 'still-loading'],
] as const) {
  test.describe(`behind a wall: ${wall}`, () => {
    test.use({ site: { now, wall } });

    test('a video says so', async ({ page, readTab }) => {
      await page.goto(at(pathOf(first.id, first.kind)));
      await expect(async () => {
        expect(codes(await readTab(page))).toContain(code);
      }).toPass();
    });
  });
}

test.describe('with every moment held', () => {
  test.use({ site: { now, hold: true } });

  test('a long walk names the right creator at every step, with no figure of the one before', async ({
    page,
    readTab,
  }) => {
    const release = (name?: string) =>
      page.evaluate((one) => {
        window.__site.release(one);
      }, name);
    const pending = async (name: string) => {
      await page.waitForFunction((one) => window.__site.pending().includes(one), name);
    };
    /** Waits until the reading is as `wanted`; everything that is read on the way must be `allowed`. */
    const reads = async (wanted: Record<string, unknown>, allowed: (reading: Reading) => void) => {
      await expect(async () => {
        const reading = await readTab(page);
        allowed(reading);
        expect(reading).toMatchObject(wanted);
      }).toPass();
    };
    const nobody = ({ creator }: Reading) => {
      expect(creator).toBeNull();
    };
    const onlyOf = (creator: typeof micro) => (reading: Reading) => {
      expect([null, creator.handle]).toContain(reading.creator?.handle ?? null);
      const followers = reading.creator?.followers;
      if (followers) {
        expect(followers.low).toBeLessThanOrEqual(creator.followers);
        expect(followers.high).toBeGreaterThanOrEqual(creator.followers);
      }
      for (const { handle } of reading.videos) expect(handle).toBe(creator.handle);
    };

    await page.goto(at('/search'));
    await reads({ page: { kind: 'search' }, creator: null }, nobody);

    await page.locator(`[data-e2e=search-user-container] a[href="/@${nano.handle}"]`).click();
    await reads({ page: { kind: 'profile', handle: nano.handle }, creator: null }, nobody);
    await pending('navigation');
    await release('navigation');
    await pending('grid');
    await reads({ creator: { handle: nano.handle } }, onlyOf(nano));
    await release('grid');
    const own = videosOf(nano, now);
    const [one, two] = own;
    if (!one || !two) throw new Error('The site needs two videos of this creator');
    await reads(
      { creator: { handle: nano.handle }, videos: own.slice(0, 16).map(({ id }) => ({ id })) },
      onlyOf(nano),
    );

    await page.locator('[data-e2e=user-post-item] a').first().click();
    const likesOf = (video: typeof one) => Number(shownCount(video.likes));
    await reads(
      {
        page: { kind: 'video', videoId: one.id },
        creator: { handle: nano.handle },
        videos: [{ id: one.id, views: null, likes: { value: likesOf(one) } }],
      },
      onlyOf(nano),
    );

    await viewer(page).locator('[data-e2e=arrow-right]').click();
    await pending('next');
    // The address is of the next video, the nodes are still of the one before.
    await reads({ creator: null, videos: [{ id: two.id, likes: null }] }, onlyOf(nano));
    await release('next');
    await reads(
      {
        creator: { handle: nano.handle },
        videos: [{ id: two.id, views: null, likes: { value: likesOf(two) } }],
      },
      ({ videos }) => {
        const [video] = videos;
        expect(video?.id).toBe(two.id);
        expect([null, likesOf(two)]).toContain(video?.likes?.value ?? null);
      },
    );

    await viewer(page).locator('[data-e2e=browse-close]').click();
    await expect(page).toHaveURL(at(`/@${nano.handle}`));
    await reads({ page: { kind: 'profile' }, creator: { handle: nano.handle } }, onlyOf(nano));

    await page.locator(`nav a[href="/@${micro.handle}"]`).click();
    await reads({ page: { handle: micro.handle }, creator: null, videos: [] }, onlyOf(micro));
    await pending('navigation');
    await release();
    await pending('grid');
    await release();
    const theirs = videosOf(micro, now).slice(0, 16);
    await reads(
      { creator: { handle: micro.handle }, videos: theirs.map(({ id }) => ({ id })) },
      onlyOf(micro),
    );

    await page.evaluate((path) => {
      window.__site.navigate(path);
    }, `/@${micro.handle}/live`);
    await reads(
      { page: { kind: 'live', handle: micro.handle }, creator: null, live: null },
      onlyOf(micro),
    );
    await pending('navigation');
    await release();
    await reads(
      {
        creator: { handle: micro.handle, name: micro.name, followers: null },
        live: { onAir: true, viewers: null },
      },
      onlyOf(micro),
    );
  });
});
