import { avatarFor } from './cover';
import type { Creator } from './creator';
import { creators } from './creators';
import { markup } from './markup';
import type { Markup } from './markup';
import type { Scene } from './scene';
import { shownCount } from './shown-count';

/** A room on air, as its page's data has it. */
export interface SiteRoom {
  viewers: number;
  entered: number;
  /** Unix seconds. */
  startedAt: number;
}

/** Returns the room of `creator`: on air for an hour and a half. */
export function roomOf(creator: Creator, now: Date): SiteRoom {
  const viewers = Math.max(3, Math.round(creator.followers / 240));
  return {
    viewers,
    entered: viewers * 36,
    startedAt: Math.floor(now.getTime() / 1000) - 5_400,
  };
}

/** Returns a LIVE room as drawn in 2026: no count of its own viewers, and other rooms with theirs beside it. */
export function livePage({ css }: Scene, creator: Creator): Markup {
  const others = creators.filter(
    ({ state, handle }) => state === 'public' && handle !== creator.handle,
  );
  const side = others.slice(0, 3).map(
    (other) => markup`
      <a href="/@${other.handle}/live" data-e2e="live-side-nav-item" class="${css('ANavAccount')}">
        <span data-e2e="live-side-nav-name">${other.handle}</span>
        <span data-e2e="person-count">${shownCount(other.followers / 100)}</span>
      </a>`,
  );
  return markup`
    <aside>${side}</aside>
    <div id="tiktok-live-main-container-id" class="tw-flex">
      <div data-e2e="live-content-container">
        <div data-e2e="live-header-container">
          <a href="/@${creator.handle}" data-e2e="room-header-anchor-avatar"><img alt="" src="${avatarFor(creator.handle, creator.name)}" class="${css('ImgNavAvatar')}"></a>
          <a href="/@${creator.handle}"><p data-e2e="room-header-anchor-name">${creator.name}</p></a>
          <button type="button" data-e2e="room-header-follow-btn">Follow</button>
        </div>
        <div data-e2e="live-room-content" style="position: relative; width: 640px; height: 360px;">
          <div class="xgplayer xgplayer-playing" style="width: 100%; height: 100%; background: #222;"><video></video></div>
        </div>
        <div data-e2e="live-chat-container"><div data-e2e="chat-message"><span data-e2e="message-owner-name">somebody</span> Viewers · 88K</div></div>
      </div>
      <div data-e2e="room-recommend-section-title"></div>
    </div>`;
}

/** Returns the data a LIVE page comes with. */
export function roomData(creator: Creator, now: Date): unknown {
  const room = roomOf(creator, now);
  return {
    LiveRoom: {
      liveRoomStatus: 0,
      liveRoomUserInfo: {
        user: {
          uniqueId: creator.handle,
          nickname: creator.name,
          verified: creator.verified,
          secret: false,
          status: 2,
        },
        stats: { followerCount: creator.followers, followingCount: creator.following },
        liveRoom: {
          title: '',
          startTime: room.startedAt,
          status: 2,
          liveRoomStats: { userCount: room.viewers, enterCount: room.entered },
        },
      },
    },
    CurrentRoom: {},
  };
}
