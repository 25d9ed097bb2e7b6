import type { Count } from '../../counts/count';
import { roundedCount } from '../../counts/rounded-count';
import { toHandle } from '../address';
import { within } from '../page-data';
import { toCount } from './figures';
import { toCountry, toUser } from './page-user';
import type { PageUser } from './page-user';
import type { SeenData } from './seen';

/** What the page data say of one video or photo post. */
export interface PageItem {
  /** Handle of who posted it; null where the data do not say. */
  author: string | null;
  user: PageUser | null;
  photo: boolean;
  views: Count | null;
  likes: Count | null;
  comments: Count | null;
  saves: Count | null;
  shares: Count | null;
  durationSeconds: number | null;
  duet: boolean | null;
  stitch: boolean | null;
  sponsored: boolean | null;
  country: string | null;
  topics: string[];
}

export interface ItemLookup {
  /** Null where the data are not about this video. */
  item: PageItem | null;
  damaged: boolean;
  /** What TikTok's server answered for the video of the page that was loaded; 0 is "ok". */
  status: number;
}

const LONGEST_VIDEO = 86_400;
const LONGEST_TOPIC = 200;
const MOST_TOPICS = 50;

/** Returns what `data` say of the video `id`. Each field counts for itself: an odd one counts as absent. */
export function lookUpItem({ subject, author, damaged, status }: SeenData, id: string): ItemLookup {
  return {
    item: within(subject, 'id') === id ? toItem(subject, author) : null,
    damaged,
    status: Number(status) || 0,
  };
}

function toItem(item: unknown, poster: unknown): PageItem {
  const of = (...keys: string[]) => within(item, ...keys);
  // Exact figures are rounded too on some videos ("1600000"), so all are taken as what they look like.
  const count = (key: string) =>
    toCount(of('statsV2', key), roundedCount) ?? toCount(of('stats', key), roundedCount);
  const likes = count('diggCount');
  const caption = of('desc');
  const photo = typeof of('imagePost') === 'object' && of('imagePost') !== null;
  return {
    ...authorOf(item, poster),
    photo,
    views: believable(count('playCount'), likes),
    likes,
    comments: count('commentCount'),
    saves: count('collectCount'),
    shares: count('shareCount'),
    // What the length of a photo post stands for is not known.
    durationSeconds: photo ? null : toDuration(of('video', 'duration')),
    duet: isDuet(of('duetInfo', 'duetFromId')) ?? isCalled('duet', caption),
    stitch: isCalled('stitch', caption),
    sponsored: isSponsored(of),
    country: toCountry(of('locationCreated')),
    topics: toTopics(of('diversificationLabels')),
  };
}

/**
 * In 2022 `author` was the handle itself, and who that is, the `poster`, stood elsewhere; on the mobile site the
 * figures stand with the author.
 */
function authorOf(item: unknown, poster: unknown): Pick<PageItem, 'author' | 'user'> {
  const raw = within(item, 'author');
  const author =
    typeof raw === 'string'
      ? (poster ?? { uniqueId: raw, nickname: within(item, 'nickname') })
      : raw;
  const uniqueId = within(author, 'uniqueId');
  const handle = typeof uniqueId === 'string' ? toHandle(uniqueId) : null;
  const info = {
    user: author,
    stats: within(item, 'authorStats') ?? author,
    statsV2: within(item, 'authorStatsV2'),
  };
  return { author: handle, user: handle === null ? null : toUser(info, handle, roundedCount) };
}

/** Nobody likes what nobody played: fewer views than likes are an overflow, or a zero for "not given". */
function believable(views: Count | null, likes: Count | null): Count | null {
  return views && likes && views.high < likes.low ? null : views;
}

function toDuration(raw: unknown): number | null {
  return typeof raw === 'number' && raw > 0 && raw <= LONGEST_VIDEO ? raw : null;
}

/** "0" is "no Duet"; pages from 2025 on leave it out, which says nothing. */
function isDuet(from: unknown): boolean | null {
  return typeof from === 'string' && /^\d+$/.test(from) ? !/^0+$/.test(from) : null;
}

/** The app starts the caption of a Duet or Stitch this way; people may have taken it away. */
function isCalled(kind: 'duet' | 'stitch', caption: unknown): true | null {
  const start = new RegExp(`^#${kind} \\p{L}+ @`, 'iu');
  return typeof caption === 'string' && start.test(caption) ? true : null;
}

/**
 * Fields beside `isAd` are there only when set, so their absence says nothing, and what some of them mean is
 * not known: beside those, `isAd: false` is no "no".
 */
function isSponsored(of: (key: string) => unknown): boolean | null {
  const isSet = (key: string) =>
    !([undefined, null, false, 0, '', '0'] as unknown[]).includes(of(key));
  if (['isAd', 'adLabelVersion', 'brandOrganicType'].some(isSet)) return true;
  if (['BAInfo', 'adAuthorization', 'isECVideo'].some(isSet)) return null;
  return of('isAd') === false ? false : null;
}

function toTopics(raw: unknown): string[] {
  return (Array.isArray(raw) ? raw.slice(0, MOST_TOPICS) : []).filter(
    (topic): topic is string => typeof topic === 'string' && topic.length <= LONGEST_TOPIC,
  );
}
