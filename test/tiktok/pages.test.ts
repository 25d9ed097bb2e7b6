import { describe, expect, it } from 'vitest';
import { parseCount } from '../../src/counts/parse-count';
import { readingSchema } from '../../src/reading/reading';
import type { Reading } from '../../src/reading/reading';
import { readPage } from '../../src/tiktok/read-page';
import { openTab, watchTab } from './fixtures/tab';
import { expectedPages, savedDocument, savedHtml, skipped } from './fixtures/saved-pages';
import type { ExpectedPage } from './fixtures/saved-pages';

const profiles = expectedPages.filter(([, { page }]) => page === 'profile');
const videoPages = expectedPages.filter(([, { page }]) => page === 'video');
const searches = expectedPages.filter(([, { page }]) => page === 'search');
const rooms = expectedPages.filter(([, { page }]) => page === 'live');
const others = expectedPages.filter(([, { page }]) => page !== 'profile');

function read(name: string, { url, seenAt }: ExpectedPage): Reading {
  return readPage(savedDocument(name, url), url, new Date(seenAt));
}

const codes = (reading: Reading) => reading.problems.map(({ code }) => code);

describe.skipIf(skipped)(`saved profiles${skipped}`, () => {
  it.each(profiles)('%s: the creator', (name, page) => {
    const { creator } = read(name, page);
    expect(creator?.handle).toBe(page.handle);
    for (const key of ['followers', 'following', 'likes'] as const) {
      const fact = creator?.[key];
      const value = page.exact?.[key] ?? page[key]?.value;
      expect({ key, value: fact?.value }).toEqual({ key, value });
      // Page data say it exactly; what is shown says it to half a decimal, plain digits exactly.
      const shown = page[key]?.shown ?? '';
      const exact = page.exact != null || /^\d+$/.test(shown);
      expect({ key, exact: fact?.low === fact?.high }).toEqual({ key, exact });
    }
    expect(creator?.videoCount?.value).toBe(page.exact?.videoCount);
    expect(creator?.verified).toBe(page.verified ?? null);
  });

  it.each(profiles)('%s: the videos', (name, page) => {
    const { videos } = read(name, page);
    const seen = videos.map(({ id, kind, views, pinned, postedAt }) => ({
      ...{ id, kind, pinned, postedAt },
      value: views?.value ?? null,
    }));
    const expected = page.videos?.map(({ id, kind, pinned, postedAt, value }) => ({
      ...{ id, kind, pinned, postedAt, value },
    }));
    expect(seen).toEqual(expected);
    expect(videos.every(({ likes, handle }) => likes === null && handle === page.handle)).toBe(
      true,
    );
  });

  it('tells what is missing', () => {
    const problems = profiles.map(([name, page]) => [name, codes(read(name, page))]);
    expect(Object.fromEntries(problems)).toEqual({
      'profile_2026-04.html': [],
      'profile-without-counts_2026-05.html': ['counts-absent'],
      'profile-stale-blob_2022-05.html': ['page-data-not-used'],
    });
  });

  it.each(profiles)('%s: nothing of it is taken for another creator', (name) => {
    const url = 'https://www.tiktok.com/@some.body';
    const reading = readPage(savedDocument(name, url), url);
    expect(reading).toMatchObject({ creator: null, videos: [] });
    expect(codes(reading)).toEqual(['still-loading', 'creator-not-on-page', 'page-data-not-used']);
  });
});

describe.skipIf(skipped)(`saved pages of videos${skipped}`, () => {
  it.each(videoPages)('%s: the video', (name, page) => {
    const { creator, videos } = read(name, page);
    const { video: expected } = page;
    expect(creator?.handle).toBe(page.handle);
    expect(videos).toHaveLength(1);
    const [video] = videos;
    expect(video).toMatchObject({ id: expected?.id, handle: page.handle, kind: 'video' });
    for (const key of ['likes', 'comments', 'saves', 'shares'] as const) {
      const { count } = parseCount(expected?.[key] ?? '');
      expect({ key, value: video?.[key]?.value }).toEqual({ key, value: count?.value });
    }
    expect(video?.views?.value ?? null).toBe(expected?.views);
    expect(video?.durationSeconds).toBe(expected?.durationSeconds);
    expect(video?.country).toBe(expected?.country ?? null);
    expect(video?.topics).toEqual(expected?.topics ?? []);
    if (expected?.postedAt !== undefined) expect(video?.postedAt).toBe(expected.postedAt);
    expect(video?.sponsored).toBe(expected?.isAd ?? null);
  });

  it('tells what is missing', () => {
    const problems = videoPages.map(([name, page]) => [name, codes(read(name, page))]);
    expect(Object.fromEntries(problems)).toEqual({
      'video-one-column_2025-11.html': ['login-wall'],
      'video-viewer-stale-blob_2022-08.html': ['counts-absent', 'page-data-not-used'],
    });
  });

  it.each(videoPages)('%s: nothing of it is taken for another video', (name, page) => {
    const url = page.url.replace(/\d+$/, '7507673491141034651');
    const { creator, videos } = readPage(savedDocument(name, url), url);
    expect(creator).toBeNull();
    expect(videos).toMatchObject([
      {
        id: '7507673491141034651',
        views: null,
        likes: null,
        comments: null,
        durationSeconds: null,
      },
    ]);
  });
});

describe.skipIf(skipped)(`saved searches${skipped}`, () => {
  it.each(searches)('%s: the videos, with likes and without views', (name, page) => {
    const { creator, videos, problems } = read(name, page);
    const seen = videos.map(({ id, handle, views, likes }) => ({
      ...{ id, handle, views },
      likes: likes?.value,
    }));
    const expected = page.videos?.map(({ id, handle, likes }) => ({
      ...{ id, handle, views: null },
      likes: parseCount(likes ?? '').count?.value,
    }));
    expect(seen).toEqual(expected);
    expect({ creator, problems }).toEqual({ creator: null, problems: [] });
  });

  it.each(searches)(
    '%s: every creator is named, with followers where they stand',
    async (name, { url }) => {
      const tab = openTab(savedHtml(name), url);
      const { mentions } = watchTab(tab);
      await tab.frame();
      const named = mentions.flat();
      expect(named).toHaveLength(43);
      const withFollowers = named.filter(({ followers }) => followers !== null);
      expect(withFollowers.map(({ handle, followers }) => [handle, followers])).toEqual([
        ['umber.island87', '28.2K'],
        ['yarrow.meadow65', '494'],
        ['island.yarrow35', '2450'],
      ]);
    },
  );
});

describe.skipIf(skipped)(`saved LIVE rooms${skipped}`, () => {
  it.each(rooms)('%s: the room and its creator', (name, page) => {
    const { creator, live, videos, problems } = read(name, page);
    const exact = (value: number | undefined) =>
      value !== undefined && { value, low: value, high: value, from: 'page-data' };
    expect(creator).toMatchObject({
      handle: page.handle,
      followers: exact(page.exact?.followers),
      following: exact(page.exact?.following),
    });
    expect(live).toEqual({
      onAir: page.live?.onAir,
      viewers: exact(page.live?.viewers),
      entered: exact(page.live?.entered),
      startedAt: page.live?.startedAt,
    });
    expect({ videos, problems }).toEqual({ videos: [], problems: [] });
  });

  it.each(rooms)('%s: nothing of it is taken for another room', (name) => {
    const url = 'https://www.tiktok.com/@some.body/live';
    expect(readPage(savedDocument(name, url), url)).toMatchObject({ creator: null, live: null });
  });
});

describe.skipIf(skipped)(`saved pages of other kinds${skipped}`, () => {
  it.each(others)('%s: no figure is claimed at the address of a profile', (name) => {
    const url = 'https://www.tiktok.com/@some.body';
    const { creator, videos } = readPage(savedDocument(name, url), url);
    expect({ creator, videos }).toEqual({ creator: null, videos: [] });
  });
});

describe.skipIf(skipped)(`all saved pages${skipped}`, () => {
  it.each(expectedPages)('%s: the Reading is one', (name, page) => {
    expect(readingSchema.safeParse(read(name, page)).error).toBeUndefined();
  });
});
