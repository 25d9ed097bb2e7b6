import { coverFor } from './cover';
import { addressOf } from './tile';
import type { Creator } from './creator';
import { countIcon, heartPath, icon } from './icons';
import { markup } from './markup';
import type { Markup } from './markup';
import type { Scene } from './scene';
import { shownCount } from './shown-count';
import type { SiteVideo } from './videos';
import { videosOf } from './videos';

/** Returns the main part of a video's own page: the one-column layout, which shows no views. */
export function videoPage(scene: Scene, creator: Creator, video: SiteVideo): Markup {
  const { css } = scene;
  return markup`<div id="main-content-video_detail" class="${css('DivFeedContainer')}"><div id="column-list-container" class="${css('DivColumnListContainer')}">${videoCard(scene, creator, video, 0)}</div></div>`;
}

/** Returns one card of the one-column layout: the id stands in the player's wrapper only. */
export function videoCard(scene: Scene, creator: Creator, video: SiteVideo, index: number): Markup {
  const { css } = scene;
  return markup`
    <article id="one-column-item-${index}" data-scroll-index="${index}" shape="vertical" data-e2e="recommend-list-item-container" class="${css('ArticleItemContainer')}">
      <div class="${css('DivContentFlexLayout')}">
        <section id="media-card-${index}" shape="vertical" tabindex="0" role="button" aria-label="Watch in full screen" data-e2e="feed-video" class="${css('SectionMediaCardContainer')}">
          <div mode="0" class="${css('DivPlayerContainer')}">
            <img alt="${video.caption}" src="${coverFor(video.id)}" class="${css('ImgCover')}">
            <div class="${css('DivBasicPlayerWrapper')}"><div id="xgwrapper-${index}-${video.id}" class="xgplayer-container tiktok-web-player"></div></div>
          </div>
          <div class="${css('DivOverlayBottomContent')}">
            <a href="/@${creator.handle}"><p class="${css('PAuthor')}">${creator.handle}</p></a>
            <div data-e2e="video-desc"><span data-e2e="desc-span-${index}_-1">${video.caption}</span></div>
          </div>
        </section>
        <section class="${css('SectionActionBarContainer')}">
          <a href="/@${creator.handle}" data-e2e="video-author-avatar" aria-label="${creator.handle}"></a>
          ${actions(scene, video)}
        </section>
      </div>
    </article>`;
}

/** Returns the main part of a video's own page in two columns: the side list counts likes. */
export function twoColumnPage(scene: Scene, creator: Creator, video: SiteVideo): Markup {
  const { css } = scene;
  const more = videosOf(creator, scene.now).filter(({ id }) => id !== video.id);
  const side = more
    .slice(0, 4)
    .map(
      (other) =>
        markup`<div class="${css('DivItemContainer')}"><a href="${addressOf(creator, other)}" class="${css('ALinkNonClickable')}"><img alt="${other.caption}" src="${coverFor(other.id)}" class="${css('ImgCover')}">${countIcon(heartPath, css('StyledHeart'), 14)}<span>${shownCount(other.likes)}</span></a></div>`,
    );
  return markup`
    <div id="main-content-video_detail" class="${css('DivFeedContainer')}">
      <div class="${css('DivVideoContainer')}">
        <div data-e2e="detail-video" style="position: relative; width: 300px; height: 533px;"><div id="xgwrapper-0-${video.id}" class="xgplayer-container"><img alt="${video.caption}" src="${coverFor(video.id)}" class="${css('ImgCover')}"></div></div>
        <div class="${css('DivContentContainer')}">
          <a data-e2e="browse-user-avatar" href="/@${creator.handle}" aria-label="${creator.handle}"></a>
          <a href="/@${creator.handle}"><span data-e2e="browse-username">${creator.handle}</span><br><span data-e2e="browser-nickname">${creator.name}<span> · </span><span>6-8</span></span></a>
          <div data-e2e="browse-video-desc">${video.caption}</div>
        </div>
        <div class="${css('DivActionBar')}">${actions(scene, video)}</div>
      </div>
      <div class="${css('DivVideoList')}">${side}</div>
    </div>`;
}

function actions({ css }: Scene, video: SiteVideo): Markup {
  return markup`
    <button type="button" aria-label="Like video">${countIcon(heartPath, css('StyledActionIcon'), 20)}<strong data-e2e="like-count">${shownCount(video.likes)}</strong></button>
    <button type="button" aria-label="Comments">${icon('comment', 20)}<strong data-e2e="comment-count">${shownCount(video.comments)}</strong></button>
    <button type="button" aria-label="Add to Favorites">${icon('save', 20)}<strong data-e2e="undefined-count">${shownCount(video.saves)}</strong></button>
    <button type="button" aria-label="Share">${icon('share', 20)}<strong data-e2e="share-count">${shownCount(video.shares)}</strong></button>`;
}

/** Returns the viewer that opens over a grid when a tile is clicked; the grid stays beneath it. */
export function viewer({ css }: Scene, creator: Creator, video: SiteVideo): Markup {
  return markup`
    <div role="dialog" aria-modal="true" aria-label="${video.caption}" class="${css('DivBrowserModeContainer')}">
      <div class="${css('DivVideoContainer')}">
        <button type="button" data-e2e="browse-close" aria-label="Close" class="${css('StyledCloseIconContainer')}">×</button>
        <button type="button" data-e2e="arrow-right" aria-label="Next" class="${css('StyledVideoSwitchV2')}">→</button>
        <img alt="${video.caption}" src="${coverFor(video.id)}" class="${css('ImgPoster')}">
        <div data-e2e="browse-video" class="${css('DivBasicPlayerWrapper')}"><div id="xgwrapper-2-${video.id}" class="xgplayer-container xgplayer xgplayer-playing"></div></div>
      </div>
      <div class="${css('DivContentContainer')}">
        <a href="/@${creator.handle}"><span data-e2e="browse-username">${creator.handle}</span><br><span data-e2e="browser-nickname">${creator.name}</span></a>
        <div data-e2e="browse-video-desc">${video.caption}</div>
        <div class="${css('DivViewerActions')}">
          <button type="button"><span data-e2e="browse-like-icon">${countIcon(heartPath, css('StyledActionIcon'), 20)}</span><strong data-e2e="browse-like-count">${shownCount(video.likes)}</strong></button>
          <button type="button"><span data-e2e="browse-comment-icon">${icon('comment', 20)}</span><strong data-e2e="browse-comment-count">${shownCount(video.comments)}</strong></button>
        </div>
        <p data-e2e="browse-video-link" class="${css('PCopyLinkText')}">https://www.tiktok.com/@${creator.handle}/${video.kind}/${video.id}</p>
      </div>
    </div>`;
}
