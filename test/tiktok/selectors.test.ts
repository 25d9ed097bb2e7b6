import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cssFor, find, seen, selectors } from '../../src/tiktok/selectors';
import type { SelectorName } from '../../src/tiktok/selectors';
import { dailyIds } from './fixtures/markup';
import { inboxMenu, profileDocument } from './fixtures/profile';
import { expectedPages, savedDocument, skipped } from './fixtures/saved-pages';

type Matches = Partial<Record<SelectorName, readonly number[]>>;

const names = Object.keys(selectors) as SelectorName[];

function matches(document: Document): Matches {
  const counted = names.map((name) => [
    name,
    selectors[name].map((css) => document.querySelectorAll(css).length),
  ]);
  return Object.fromEntries(counted) as Matches;
}

const none = Object.fromEntries(
  names.map((name) => [name, selectors[name].map(() => 0)]),
) as Matches;
const head: Matches = {
  title: [1],
  subtitle: [1],
  followers: [1],
  following: [1],
  likes: [1],
};

/** How often each selector matches on each saved page, counted on the page itself. */
const onSavedPages: Record<string, Matches> = {
  'profile_2026-04.html': {
    ...head,
    app: [1],
    userPage: [1, 1],
    list: [1, 1],
    tile: [38, 38, 0],
    tileLink: [38],
    tileCount: [38, 0, 0],
    tileBadge: [3],
    itemBox: [0, 38],
    postAuthor: [0, 0, 0, 0, 38],
  },
  'profile-without-counts_2026-05.html': {
    ...head,
    app: [1],
    userPage: [1, 1],
    list: [1, 1],
    tile: [16, 16, 0],
    tileLink: [16],
    itemBox: [0, 16],
    mark: [1, 0],
    postAuthor: [0, 0, 0, 0, 16],
  },
  'profile-stale-blob_2022-05.html': {
    ...head,
    app: [1],
    userPage: [1, 0],
    list: [1, 0],
    tile: [30, 0, 0],
    tileLink: [30],
    tileCount: [30, 0, 0],
    postAuthor: [0, 0, 0, 0, 36],
  },
  'video-one-column_2025-11.html': {
    app: [1],
    mark: [2, 0],
    media: [2, 0, 0, 0],
    postAuthor: [0, 0, 0, 2, 4],
    postLikes: [0, 2],
    postComments: [0, 2],
    postSaves: [2],
    postShares: [2],
    card: [16, 16],
    name: [0, 0, 0, 4],
    caption: [2],
    loginWall: [1, 1],
  },
  'search_2025-09.html': {
    app: [1],
    tile: [0, 0, 40],
    tileLink: [40],
    tileCount: [40, 0, 0],
    mark: [1, 0],
    postAuthor: [0, 0, 0, 0, 96],
    searchItem: [40, 40],
    itemBox: [40, 0],
    itemInfo: [40, 0],
    name: [43, 0, 0, 0],
    account: [3],
    accountFollowers: [3],
  },
  'live-shell_2025-09.html': { app: [1] },
  'video-viewer-stale-blob_2022-08.html': {
    app: [1],
    mark: [1, 1],
    media: [27, 0, 1, 0],
    postAuthor: [1, 27, 1, 27, 88],
    postName: [1, 27],
    postLikes: [1, 27],
    postComments: [1, 27],
    postShares: [27],
    card: [27, 0],
    name: [0, 27, 0, 86],
    caption: [27],
  },
};

describe('selectors', () => {
  it.each(names)('%s: each selector says where it was seen and when', (name) => {
    expect(seen[name]).toHaveLength(selectors[name].length);
    for (const where of seen[name]) expect(where).toMatch(/^[a-z, ]+.*(\d{4}|undated)/);
  });

  it.each(names.flatMap((name) => selectors[name].map((css) => [name, css] as const)))(
    '%s: %s rests on more than a class name',
    (_name, css) => {
      expect(css.replace(/\.[\w-]+|\[class[^\]]*\]/g, '')).toMatch(/data-e2e|#|\[id|href|\[data-/);
    },
  );

  it.each([
    [
      '2022-05',
      {
        ...head,
        userPage: [1, 0],
        list: [1, 0],
        tile: [3, 0, 0],
        tileLink: [6],
        postAuthor: [0, 0, 0, 0, 9],
      },
    ],
    [
      '2023-02',
      {
        ...head,
        userPage: [1, 0],
        list: [1, 0],
        tile: [3, 0, 0],
        tileLink: [6],
        postAuthor: [0, 0, 0, 0, 9],
      },
    ],
    [
      '2025-03',
      {
        ...head,
        userPage: [1, 1],
        list: [1, 0],
        tile: [3, 0, 0],
        tileLink: [3],
        postAuthor: [0, 0, 0, 0, 3],
      },
    ],
    [
      '2026-04',
      {
        ...head,
        userPage: [1, 1],
        list: [1, 1],
        tile: [3, 3, 0],
        itemBox: [0, 3],
        tileLink: [3],
        postAuthor: [0, 0, 0, 0, 3],
      },
    ],
  ] as const)('match on a synthetic profile of %s', (generation, expected) => {
    const tiles = dailyIds('2026-04-18T00:00:00Z', 3).map((id) => ({ id, badge: 'Pinned' }));
    const document = profileDocument({ handle: 'amber.b', generation, tiles });
    expect(matches(document)).toEqual({
      ...{ ...none, app: [1], tileCount: [3, 0, 0], tileBadge: [3] },
      ...expected,
    });
  });

  it.skipIf(skipped).each(expectedPages)(
    `match on the saved page %s${skipped}`,
    (name, { url }) => {
      expect(matches(savedDocument(name, url))).toEqual({ ...none, ...onSavedPages[name] });
    },
  );
});

describe('find', () => {
  it('takes the best selector that matches, and looks within its root only', () => {
    const document = profileDocument({ handle: 'amber.b', before: inboxMenu, followers: '12' });
    const page = find(document, 'userPage')!;
    expect(find(page, 'followers')?.textContent).toBe('12');
    expect(find(page, 'loginWall')).toBeNull();
  });

  it('falls back to the next one', () => {
    const { document } = new JSDOM(
      '<div id="user-post-item-list"><i id="grid-item-container-0"></i></div>',
    ).window;
    expect(find(document, 'list')?.id).toBe('user-post-item-list');
    expect(cssFor(document, 'tile')).toBe('[id^="grid-item-container-"]');
    expect(cssFor(document, 'tileBadge')).toBeNull();
  });
});
