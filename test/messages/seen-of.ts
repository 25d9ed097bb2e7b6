import type { Creator, Fact, Reading, Video } from '../../src/reading/reading';
import { noSigns } from '../../src/tiktok/readers/signs';
import { nothingSeen } from '../../src/tiktok/seen/seen';
import type { CountTexts, Seen } from '../../src/tiktok/seen/seen';

/** Returns a page that reads as `reading` says, for tests that send what a page saw. Counts are written in full. */
export function seenOf(reading: Reading): Seen {
  const { page, creator, videos } = reading;
  const own = page.kind === 'profile';
  return {
    ...nothingSeen,
    address: { ...page, photo: videos[0]?.kind === 'photo' },
    loaded: true,
    language: 'en',
    signs: noSigns,
    data: page.kind === 'video' ? { damaged: false, ...itemData(reading) } : userData(creator),
    header: own
      ? {
          whose: 'own',
          name: creator?.name ?? null,
          verified: creator?.verified === true,
          followers: text(creator?.followers) ?? '',
          following: text(creator?.following) ?? '',
          likes: text(creator?.likes) ?? '',
        }
      : null,
    tiles:
      page.kind === 'video'
        ? []
        : videos.map(({ id, handle, kind, pinned, ...counts }) => ({
            ...{ id, handle: handle ?? page.handle ?? '', kind },
            badge: pinned ? 'Pinned' : '',
            counts: textsOf(counts),
          })),
  };
}

function text(fact: Fact | null | undefined): string | undefined {
  return fact ? String(fact.value) : undefined;
}

function textsOf(counts: Pick<Video, 'views' | 'likes'>): CountTexts {
  const views = text(counts.views);
  const likes = text(counts.likes);
  return { ...(views && { views }), ...(likes && { likes }) };
}

function userData(creator: Creator | null): Seen['data'] {
  if (!creator) return null;
  const { handle, name, region } = creator;
  return { damaged: false, subject: { user: { uniqueId: handle, nickname: name, region } } };
}

function itemData({ creator, videos }: Reading): { subject?: unknown } {
  const [video] = videos;
  if (!video) return {};
  return {
    subject: {
      id: video.id,
      author: { uniqueId: creator?.handle },
      stats: { playCount: video.views?.value, diggCount: video.likes?.value },
      video: { duration: video.durationSeconds },
    },
  };
}
