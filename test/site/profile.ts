import { avatarFor } from './cover';
import type { Creator } from './creator';
import { icon, verifiedSign } from './icons';
import { markup } from './markup';
import type { Markup } from './markup';
import { notice } from './notice';
import type { Scene } from './scene';
import { shownCount } from './shown-count';
import { tileFor } from './tile';
import { videosOf } from './videos';

/** Tiles that come with a page, and with each scroll after it. */
export const batchSize = 16;

/** Returns the main part of a creator's page with the first `tiles` tiles, or with grey places for none. */
export function profilePage(scene: Scene, creator: Creator, tiles: number): Markup {
  const { css } = scene;
  return markup`
    <div data-e2e="user-page" id="main-content-others_homepage" class="${css('DivShareLayoutBase', 'StyledShareLayoutV2')}">
      <div class="${css('DivShareLayoutContentV2')}">
        <div>${creator.state === 'not-found' ? null : header(scene, creator)}</div>
        <div class="${css('DivShareLayoutMain')}" style="min-width: 0px;">${main(scene, creator, tiles)}</div>
      </div>
    </div>`;
}

function header(scene: Scene, creator: Creator): Markup {
  const { css, words } = scene;
  return markup`
    <div class="${css('DivShareLayoutHeader', 'StyledDivShareLayoutHeaderV2', 'CreatorPageHeader')}">
      <div class="${css('AvatarContainer')}" data-e2e="user-avatar">
        <span shape="circle" data-e2e="" class="${css('SpanAvatarContainer', 'StyledAvatar')}"><img loading="lazy" alt="" src="${avatarFor(creator.handle, creator.name)}" class="${css('ImgAvatar')}"></span>
      </div>
      <div class="${css('DivShareTitleContainer', 'CreatorPageHeaderShareContainer')}">
        <div class="${css('DivUserIdentifierWrapper')}">${names(scene, creator)}</div>
        <h3 class="${css('H3CountInfos')}">
          ${counter(scene, 'following', words.following, creator.following)}
          ${counter(scene, 'followers', words.followers, creator.followers)}
          ${counter(scene, 'likes', words.likes, creator.likes)}
        </h3>
        <div class="${css('DivButtonPanelWrapper')}">
          <button type="button" data-e2e="follow-button" class="${css('StyledFollowButton')}">${words.follow}</button>
          <button type="button" data-e2e="message-button" class="${css('StyledMessageButton')}">${words.message}</button>
          <button type="button" data-e2e="share-btn" aria-label="Share" class="${css('StyledIconButton')}">${icon('share', 18)}</button>
          <div role="button" aria-label="Actions" tabindex="0" data-e2e="user-more" class="${css('DivMoreActions')}">${icon('more', 18)}</div>
        </div>
        <h2 data-e2e="user-bio" class="${css('H2ShareDesc')}">${creator.bio}</h2>
        ${creator.link === null ? null : bioLink(scene, creator.link)}
      </div>
    </div>`;
}

function names({ css }: Scene, creator: Creator): Markup {
  const swapped = creator.generation === 2025;
  return markup`
    <h1 data-e2e="user-title" class="${css('H1ShareTitle')}">${swapped ? creator.handle : creator.name}</h1>
    <div class="${css('DivVerifiedSubtitleDivider')}"></div>
    <h2 data-e2e="user-subtitle" class="${css('H2ShareSubTitle')}">${swapped ? creator.name : creator.handle}</h2>
    ${creator.verified ? verifiedSign() : null}`;
}

function counter({ css }: Scene, name: string, unit: string, value: number): Markup {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return markup`<div class="${css('DivNumber')}"><strong title="${title}" data-e2e="${name}-count">${shownCount(value)}</strong><span data-e2e="${name}" class="${css('SpanUnit')}">${unit}</span></div>`;
}

function bioLink({ css }: Scene, link: string): Markup {
  const address = `https://www.tiktok.com/link/v2?scene=bio_url&target=${encodeURIComponent(link)}`;
  return markup`<div class="${css('DivShareLinks')}"><a target="_blank" rel="noindex nofollow noreferrer noopener" href="${address}" data-e2e="user-link" class="${css('ABioLink')}">${icon('link', 14)}<span class="${css('SpanLink')}">${link.replace('https://', '')}</span></a></div>`;
}

function main(scene: Scene, creator: Creator, tiles: number): Markup {
  const { css, words } = scene;
  if (creator.state === 'not-found') {
    return notice(scene, 'people', words.missingTitle, words.missingText);
  }
  if (creator.state === 'private') {
    return notice(scene, 'lock', words.privateTitle, words.privateText);
  }
  const videos = videosOf(creator, scene.now);
  if (videos.length === 0) return notice(scene, 'grid', words.emptyTitle, words.emptyText);
  return markup`
    <div class="${css('DivFeedTabWrapper')}">
      <div class="${css('DivVideoFeedTab')}" role="tablist">
        <p role="tab" tabindex="0" aria-selected="true" data-e2e="videos-tab" class="${css('PPost')}">${icon('grid', 16)}<span>${words.videos}</span></p>
        <p role="tab" tabindex="0" aria-selected="false" data-e2e="repost-tab" class="${css('PRepost')}">${icon('repeat', 16)}<span>${words.reposts}</span></p>
      </div>
      <div class="TUXSegmentedControl ${css('DivSort')}">
        <button type="button" data-sort="latest" aria-label="Latest" aria-pressed="true">${words.latest}</button>
        <button type="button" data-sort="popular" aria-label="Popular" aria-pressed="false">${words.popular}</button>
        <button type="button" data-sort="oldest" aria-label="Oldest" aria-pressed="false">${words.oldest}</button>
      </div>
    </div>
    <div class="${css('DivThreeColumnContainer')}">
      <div id="user-post-item-list" data-e2e="user-post-item-list" mode="compact" data-handle="${creator.handle}" class="${css('DivVideoFeedV2')}">
        ${tiles === 0 ? skeletons(scene) : videos.slice(0, tiles).map((video, index) => tileFor(scene, creator, video, index))}
      </div>
      <div data-list-end class="${css('DivListEnd')}"></div>
    </div>`;
}

function skeletons({ css }: Scene): Markup[] {
  return Array.from({ length: 12 }, () => markup`<div class="${css('DivSkeletonCard')}"></div>`);
}
