import type { Creator } from './creator';
import { idAt } from './ids';
import { createRandom } from './random';
import type { Scene } from './scene';
import { roundedCount } from './shown-count';
import type { SiteVideo } from './videos';
import { videosOf } from './videos';

/** What comes with a page as data, apart from what the app's context says. */
export type PageScope = Record<string, unknown>;

/** Returns the whole of `__UNIVERSAL_DATA_FOR_REHYDRATION__`. */
export function pageData(scene: Scene, scope: PageScope): unknown {
  return {
    __DEFAULT_SCOPE__: {
      'webapp.app-context': {
        language: scene.language,
        region: 'NL',
        appId: 1233,
        appType: 'm',
        botType: 'others',
      },
      'webapp.biz-context': {},
      'webapp.i18n-translation': {},
      'seo.abtest': {},
      ...scope,
      'webapp.a-b': {},
    },
  };
}

/** Returns the page data of a creator's page: rounded `stats`, exact `statsV2`, no videos. */
export function userDetail(scene: Scene, creator: Creator): PageScope {
  if (creator.state === 'not-found') {
    return {
      'webapp.user-detail': { statusCode: 10202, statusMsg: 'user not exist', needFix: true },
    };
  }
  return {
    'webapp.user-detail': {
      statusCode: creator.state === 'private' ? 10222 : 0,
      statusMsg: '',
      needFix: true,
      userInfo: {
        user: { ...account(creator), bioLink: creator.link && { link: creator.link, risk: 3 } },
        ...statistics(creator, scene.now),
        itemList: [],
      },
    },
  };
}

/** Returns the page data of a video's own page. */
export function videoDetail(scene: Scene, creator: Creator, video: SiteVideo): PageScope {
  const { stats, statsV2 } = statistics(creator, scene.now);
  const counts = {
    diggCount: video.likes,
    shareCount: video.shares,
    commentCount: video.comments,
    playCount: video.views,
  };
  return {
    'webapp.video-detail': {
      statusCode: 0,
      statusMsg: '',
      itemInfo: {
        itemStruct: {
          id: video.id,
          desc: video.caption,
          createTime: String(video.postedAt),
          video: { id: video.id, duration: video.durationSeconds, ratio: '720p' },
          author: account(creator),
          stats: { ...counts, collectCount: String(video.saves) },
          statsV2: {
            ...asText(counts),
            collectCount: String(video.saves),
            repostCount: '0',
          },
          authorStats: stats,
          authorStatsV2: statsV2,
          challenges: [],
          diversificationLabels: [],
          locationCreated: 'NL',
          textLanguage: 'en',
          isAd: false,
          duetEnabled: true,
          stitchEnabled: true,
        },
      },
    },
  };
}

function account(creator: Creator): Record<string, unknown> {
  const random = createRandom(`account ${creator.handle}`);
  const createTime = random.whole(1_520_000_000, 1_690_000_000);
  return {
    id: idAt(createTime, random),
    uniqueId: creator.handle,
    nickname: creator.name,
    signature: creator.bio,
    createTime,
    verified: creator.verified,
    privateAccount: creator.state === 'private',
    secret: creator.state === 'private',
    roomId: '',
    ttSeller: false,
    commerceUserInfo: { commerceUser: false },
    language: 'en',
    isOrganization: 0,
    isADVirtual: false,
  };
}

function statistics(creator: Creator, now: Date) {
  const exact = {
    followerCount: creator.followers,
    followingCount: creator.following,
    heart: creator.likes,
    heartCount: creator.likes,
    videoCount: videosOf(creator, now).length,
    diggCount: 0,
    friendCount: 0,
  };
  const rounded = Object.entries(exact).map(([key, value]) => [key, roundedCount(value)] as const);
  return { stats: Object.fromEntries(rounded), statsV2: asText(exact) };
}

function asText(counts: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, String(value)]));
}
