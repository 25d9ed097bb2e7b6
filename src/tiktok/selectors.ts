import { firstIn } from './nodes';

/**
 * Where things stand on TikTok's pages, as data: for each thing its selectors from best to last; the
 * first that matches is used. data-e2e, ids and hrefs have lasted from 2022 to 2026 while class names changed
 * three times, so a class name never stands alone. `seen` below says where each was seen, and when.
 */
export const selectors = {
  /** What TikTok's app draws into; login and captcha dialogs stand beside it. */
  app: ['#app'],
  /** A profile. The inbox menu of logged-in pages repeats the words used inside it. */
  userPage: [e2e('user-page'), '#main-content-others_homepage'],
  /** Handle until 2025-03, display name from 2026-04. */
  title: [e2e('user-title')],
  /** Display name until 2025-03, handle from 2026-04. */
  subtitle: [e2e('user-subtitle')],
  followers: [e2e('followers-count')],
  following: [e2e('following-count')],
  likes: [e2e('likes-count')],
  list: [e2e('user-post-item-list'), '#user-post-item-list'],
  tile: [
    e2e('user-post-item'),
    '[id^="grid-item-container-"]',
    '[id^="column-item-video-container-"]',
  ],
  tileLink: ['a[href*="/video/"],a[href*="/photo/"]'],
  /** Views or likes: the icon beside it and the kind of page decide (see icons.ts). */
  tileCount: [
    e2e('video-views'),
    e2e('explore-card-like-container'),
    e2e('search-card-like-container'),
  ],
  /** "Pinned", and other labels too (see pins.ts). */
  tileBadge: [e2e('video-card-badge')],
  /** What tells the id of the video shown: the id of its player, or its address as text. */
  mark: ['[id^="xgwrapper-"]', e2e('browse-video-link')],
  /** The picture of one post, as large as it is shown. */
  media: [e2e('feed-video'), e2e('detail-video'), e2e('browse-video'), '#video-card-normal'],
  postAuthor: [
    e2e('browse-username'),
    e2e('video-author-uniqueid'),
    e2e('browse-user-avatar'),
    e2e('video-author-avatar'),
    'a[href^="/@"],a[href^="https://www.tiktok.com/@"]',
  ],
  /** The display name, with the date behind it. */
  postName: [e2e('browser-nickname'), e2e('video-author-nickname')],
  postLikes: [e2e('browse-like-count'), e2e('like-count')],
  postComments: [e2e('browse-comment-count'), e2e('comment-count')],
  /** TikTok's own slip: "undefined" are the saves. */
  postSaves: [e2e('undefined-count')],
  postShares: [e2e('share-count')],
  searchItem: [
    '[data-e2e="search_top-item"],[data-e2e="search_video-item"]',
    '#main-content-general_search [id^="column-item-video-container-"]',
  ],
  exploreItem: [
    e2e('explore-item'),
    '#main-content-explore_page [id^="column-item-video-container-"]',
  ],
  tagItem: [e2e('challenge-item')],
  discoverItem: ['[data-e2e^="discover"] a[href*="/video/"]'],
  /** One post of a feed; most are empty until they are near. */
  card: [e2e('recommend-list-item-container'), 'article[data-scroll-index]'],
  /** The box around a tile and what is said of it. */
  itemBox: ['[id^="column-item-video-container-"]', '[id^="grid-item-container-"]'],
  /** What is said of a tile, beside it. */
  itemInfo: [e2e('search-card-desc'), e2e('explore-card-info')],
  /** An element that names a creator in a list. */
  name: [
    '[data-e2e$="-unique-id"]',
    '[data-e2e$="-uniqueid"]',
    e2e('discover-user-subtitle'),
    '[data-e2e="recommend-list-item-container"] a[href*="/@"]',
  ],
  /** Names in a caption are not the creator's. */
  caption: [e2e('video-desc')],
  /** One account in a list of accounts. */
  account: [e2e('search-user-container')],
  accountFollowers: [e2e('search-follow-count')],
  liveHeader: [e2e('live-header-container'), '#live-header-container'],
  /** The host of a LIVE room: the display name within a link, or the handle (2022). */
  liveHost: [e2e('room-header-anchor-name'), e2e('user-profile-uid')],
  liveRoom: [e2e('live-room-content'), '#live-room-content'],
  /** Only on air; "inactive" means that the controls are hidden. */
  livePlaying: ['[data-e2e="live-room-content"] .xgplayer-playing video'],
  /** In the room's header until 2024. */
  liveViewers: [e2e('live-people-count')],
  loginWall: [e2e('login-modal'), '#loginModalContentContainer'],
  captcha: ['#captcha_switch_button', '#captcha_refresh_button'],
  /** "Something went wrong", "No content", "This account is private" … */
  errorBox: ['#app [class*="DivErrorContainer"]'],
  /** Only the mobile site has it: another app, whose profiles have not been seen. */
  mobile: ['#api-data'],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

/**
 * Kind of page and months in which each selector was seen, in the order of `selectors`. For people and tests:
 * nothing that ships uses it, so it does not ship.
 */
export const seen: Readonly<Record<SelectorName, readonly string[]>> = {
  app: ['profile, video, search, live 2022-05..2026-05'],
  userPage: ['profile 2022-05..2026-05', 'profile 2025-03..2026-05'],
  title: ['profile 2022-05..2026-05'],
  subtitle: ['profile 2022-05..2026-05'],
  followers: ['profile 2022-05..2026-05'],
  following: ['profile 2022-05..2026-05'],
  likes: ['profile 2022-05..2026-05'],
  list: ['profile 2022-05..2026-05', 'profile 2026-04..2026-05'],
  tile: ['profile 2022-05..2026-05', 'profile 2025-11..2026-05', 'search, explore 2025-09'],
  tileLink: ['profile, search 2022-05..2026-05'],
  tileCount: [
    'profile 2022-05..2026-04; likes on search 2025-09',
    'explore 2025-09..2026-08',
    'search 2022',
  ],
  tileBadge: ['profile 2026-04'],
  mark: ['video, search 2022-08..2025-11', 'viewer 2022-08'],
  media: [
    'video, feed 2022-08..2025-11',
    'video 2025-06',
    'viewer 2022-08',
    'mobile video 2026-01',
  ],
  postAuthor: [
    'viewer 2022-08, video 2025-06',
    'feed 2022-08',
    'viewer 2022-08, video 2025-06',
    'video, feed 2022-08..2025-11',
    'video 2022-08..2025-11',
  ],
  postName: ['viewer 2022-08, video 2025-06', 'feed 2022-08'],
  postLikes: ['viewer 2022-08', 'video, feed 2022-08..2025-11'],
  postComments: ['viewer 2022-08', 'video, feed 2022-08..2025-11'],
  postSaves: ['video 2025-06..2025-11'],
  postShares: ['video, feed 2022-08..2025-11'],
  searchItem: ['search 2025-09', 'search 2025-09'],
  exploreItem: ['explore 2025-09..2026-08', 'explore 2025-09'],
  tagItem: ['tag 2025-08'],
  discoverItem: ['discover, undated'],
  card: ['feed, video 2022-08..2025-11', 'feed, video 2025-11'],
  itemBox: ['search, explore 2025-09', 'profile 2025-11..2026-05'],
  itemInfo: ['search 2025-09', 'explore 2025-09..2026-08'],
  name: ['search, explore 2025-09', 'feed 2022-08..2026-08', 'discover, undated', 'feed 2025-11'],
  caption: ['feed, video 2022-08..2025-11'],
  account: ['search 2025-09'],
  accountFollowers: ['search 2025-09'],
  liveHeader: ['live 2026-08..2026-09', 'live 2026-08'],
  liveHost: ['live 2026-08..2026-09', 'live, undated'],
  liveRoom: ['live 2026-08..2026-09', 'live 2026-08'],
  livePlaying: ['live 2026-08'],
  liveViewers: ['live 2022-01..2024-01'],
  loginWall: ['video 2025-11', 'video 2025-11'],
  captcha: ['captcha dialog, undated', 'captcha dialog, undated'],
  errorBox: ['profile, undated'],
  mobile: ['mobile video 2026-01'],
};

/** Returns the first element for `name` within `root`, by the best selector that matches. */
export function find(root: ParentNode, name: SelectorName): HTMLElement | null {
  for (const css of selectors[name]) {
    const element = firstIn(root, css);
    if (element) return element;
  }
  return null;
}

/** Returns the best selector for `name` that matches within `root`. */
export function cssFor(root: ParentNode, name: SelectorName): string | null {
  return selectors[name].find((css) => firstIn(root, css)) ?? null;
}

/** Returns one selector for all that `name` has. */
export function cssOf(name: SelectorName): string {
  return selectors[name].join(',');
}

function e2e<Name extends string>(name: Name) {
  return `[data-e2e="${name}"]` as const;
}
