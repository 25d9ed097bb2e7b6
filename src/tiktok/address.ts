import type { PageKind } from '../reading/reading';

/** What an address says about its page, before anything of the page is looked at. */
export interface PageAddress {
  kind: PageKind;
  /** The creator's handle in lower case, without the @. */
  handle: string | null;
  videoId: string | null;
  /** Whether the address of a video says that it is a photo post. */
  photo: boolean;
}

/** Links on the page may leave TikTok's own address out. */
const HOME = 'https://www.tiktok.com/';

/** The desktop site, which answers without www too, and the mobile site. */
const host = /^(?:www\.|m\.)?tiktok\.com$/;
/** The first word may be a language: /en/@x, /ko-KR/foryou, /zh-Hant-TW. */
const language = /^(?:[a-z]{2}|fil)(?:-[a-z\d]{2,4}){0,2}(?:\/|$)/i;
const aHandle = /^@?([\p{L}\p{N}_.-]{1,64})$/u;
const ofCreator = /^(@[^/]+)(?:\/(live)|\/(video|photo)\/(\d{1,20}))?$/;
const feed = /^(?:foryou|following|friends)?$/;
const byFirstWord = /^(search|explore|discover)(?:\/|$)|^(tag)\/[^/]+$/;

/** Returns whether `url` is an address on TikTok's website. */
export function isTikTok(url: string | URL): boolean {
  return pathOf(url) !== null;
}

/** Returns what kind of page `link` leads to. */
export function readLink(link: Element): PageAddress {
  return readAddress(link.getAttribute('href') ?? '', HOME);
}

/**
 * Returns what kind of page `url` is the address of; kind `other` for every address that is not TikTok's,
 * is not known or makes no sense. Never throws. A link's relative address needs TikTok's own as `base`.
 */
export function readAddress(url: string | URL, base?: string): PageAddress {
  const path = pathOf(url, base);
  return (
    (path === null ? null : (byPath(path) ?? byPath(path.replace(language, '')))) ?? page('other')
  );
}

/** Returns whether two addresses are of the same page: a changed query does not make another page. */
export function isSamePage(a: PageAddress, b: PageAddress): boolean {
  return a.kind === b.kind && a.handle === b.handle && a.videoId === b.videoId;
}

/** Returns a handle as Permille writes it, or null where `text` cannot be one. */
export function toHandle(text: string): string | null {
  return aHandle.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Returns the path without slashes around it, or null where this is no address on TikTok's website. */
function pathOf(url: string | URL, base?: string): string | null {
  try {
    const { protocol, host: name, pathname } = new URL(url, base);
    // An escaped slash is part of a word, and no word of TikTok's own holds one.
    if (!/^https?:$/.test(protocol) || !host.test(name) || /%2f/i.test(pathname)) return null;
    return decodeURIComponent(pathname).split('/').filter(Boolean).join('/');
  } catch {
    // An address or an escape that cannot be parsed is no address of TikTok's: an answer, not a fault.
    return null;
  }
}

function byPath(path: string): PageAddress | null {
  const [, creator = '', live, post, videoId] = ofCreator.exec(path) ?? [];
  const handle = toHandle(creator);
  if (handle !== null) {
    return {
      kind: live ? 'live' : post ? 'video' : 'profile',
      handle,
      videoId: videoId ?? null,
      photo: post === 'photo',
    };
  }
  if (feed.test(path)) return page('feed');
  const [, anyDepth, tag] = byFirstWord.exec(path) ?? [];
  return anyDepth || tag ? page((anyDepth ?? tag) as PageKind) : null;
}

function page(kind: PageKind): PageAddress {
  return { kind, handle: null, videoId: null, photo: false };
}
