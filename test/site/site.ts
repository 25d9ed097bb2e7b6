// Declares window.__site for all who drive the site.
import type {} from './control';
import type { Creator } from './creator';
import { creatorFor, creatorNamed } from './creators';
import { discoverPage, explorePage, forYouPage, searchPage, tagPage } from './feeds';
import { framed } from './frame';
import type { FramedPage } from './frame';
import { listPage } from './list-page';
import { livePage, roomData } from './live';
import { markup } from './markup';
import { notice } from './notice';
import { pageData, userDetail, videoDetail } from './page-data';
import { batchSize, profilePage } from './profile';
import { hashOf } from './random';
import type { Scene, SiteOptions } from './scene';
import { sceneFor } from './scene';
import { twoColumnPage, videoPage, viewer } from './video-page';
import type { SiteVideo } from './videos';
import { videosOf } from './videos';
import { wallFor } from './walls';

interface SiteResponse {
  status: number;
  contentType: string;
  headers: Record<string, string>;
  body: string;
}

export interface Site {
  /** Returns what the site answers to a GET of `url`; only its path and query matter. */
  respond(url: string): SiteResponse;
}

/** Returns the synthetic site. It keeps nothing: the same options and address give the same answer. */
export function createSite(options: SiteOptions): Site {
  return { respond: (url) => respond(options, new URL(url, 'https://www.tiktok.com')) };
}

function respond(options: SiteOptions, url: URL): SiteResponse {
  if (url.pathname === '/api/post/item_list/') return json(listPage(options, url.searchParams));
  if (url.pathname === '/api/page/') return json(fragment(options, url));
  const page = pageFor(options, url.pathname);
  return document(page, options, url);
}

/** A page before it is framed. `bare` leaves the grid's tiles to the script, as after in-app navigation. */
interface SitePage extends FramedPage {
  status: number;
  scene: Scene;
}

function pageFor(options: SiteOptions, path: string, bare = false): SitePage {
  const scene = sceneFor(options, 2026);
  const plain = (title: string, main: FramedPage['main'], status = 200): SitePage => ({
    status,
    scene,
    title,
    main,
    data: pageData(scene, {}),
  });
  if (['/', '/foryou', '/following'].includes(path))
    return plain(scene.words.forYou, forYouPage(scene));
  if (path === '/explore') return plain(scene.words.explore, explorePage(scene));
  if (path === '/search') return plain(scene.words.search, searchPage(scene));
  if (path === '/discover') return plain('Discover', discoverPage(scene));
  const [, tag] = /^\/tag\/(\w+)$/.exec(path) ?? [];
  if (tag !== undefined) return plain(`#${tag}`, tagPage(scene, tag));
  const [, handle, kind, id] =
    /^\/@([\w.]+)(?:\/(video|photo|live)(?:\/(\d+))?)?\/?$/.exec(path) ?? [];
  const creator = handle === undefined ? null : creatorAt(handle);
  if (creator?.state === 'public' && kind === 'live') return roomPage(options, creator);
  if (creator && kind === undefined) return creatorPage(options, creator, bare);
  const video = creator && videosOf(creator, options.now).find((one) => one.id === id);
  if (creator && video && video.kind === kind) return singlePage(options, creator, video);
  return plain(
    scene.words.notAvailable,
    notice(scene, 'compass', scene.words.notAvailable, scene.words.missingText),
    404,
  );
}

/** A handle that nobody has gets the same page as an account that is gone. */
function creatorAt(handle: string): Creator {
  return creatorNamed(handle) ?? { ...creatorFor('not-found'), handle };
}

function creatorPage(options: SiteOptions, creator: Creator, bare: boolean): SitePage {
  const scene = sceneFor(options, creator.generation);
  return {
    // Accounts that are gone are told by the page, not by the status.
    status: 200,
    scene,
    title:
      creator.state === 'not-found'
        ? scene.words.missingTitle
        : `${creator.name} (@${creator.handle})`,
    main: profilePage(scene, creator, bare ? 0 : batchSize),
    data: pageData(scene, userDetail(scene, creator)),
  };
}

function roomPage(options: SiteOptions, creator: Creator): SitePage {
  const scene = sceneFor(options, creator.generation);
  return {
    status: 200,
    scene,
    title: `${creator.name} LIVE`,
    main: livePage(scene, creator),
    data: pageData(scene, {}),
    state: roomData(creator, options.now),
  };
}

function singlePage(options: SiteOptions, creator: Creator, video: SiteVideo): SitePage {
  const scene = sceneFor(options, 2025);
  return {
    status: 200,
    scene,
    title: video.caption,
    main: (options.columns === 2 ? twoColumnPage : videoPage)(scene, creator, video),
    data: pageData(scene, videoDetail(scene, creator, video)),
  };
}

/** What the page's script fetches when it navigates without loading: the main part, or the viewer. */
function fragment(options: SiteOptions, url: URL): unknown {
  const path = url.searchParams.get('path') ?? '/';
  if (url.searchParams.get('as') === 'viewer') {
    const [, handle = '', id = ''] = /^\/@([\w.]+)\/\w+\/(\d+)$/.exec(path) ?? [];
    const creator = creatorNamed(handle);
    const video = creator && videosOf(creator, options.now).find((one) => one.id === id);
    const main = creator && video ? viewer(sceneFor(options, 2026), creator, video) : markup``;
    return { title: video?.caption ?? '', main: main.source };
  }
  const { title, main } = pageFor(options, path, true);
  return { title, main: main.source };
}

/** Behind a captcha, and in the shell that comes before it, there is neither content nor data. */
function walled(page: SitePage, { wall }: SiteOptions): FramedPage {
  const beside = wallFor(page.scene, wall);
  const hollow = wall === 'captcha' || wall === 'shell';
  return hollow ? { title: '', main: markup``, data: {}, beside } : { ...page, beside };
}

function json(value: unknown): SiteResponse {
  return {
    status: 200,
    contentType: 'application/json; charset=utf-8',
    headers: {},
    body: JSON.stringify(value),
  };
}

function document(page: SitePage, options: SiteOptions, url: URL): SiteResponse {
  const nonce = hashOf(`${url.pathname} ${String(options.now.getTime())}`).toString(36);
  // Scripts by nonce only, and nothing from elsewhere: what an overlay must live with.
  const policy = `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'`;
  return {
    status: page.status,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
    body: framed(page.scene, walled(page, options), nonce),
  };
}
