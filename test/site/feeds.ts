import { addressOf, countFooter } from './tile';
import { avatarFor, coverFor } from './cover';
import type { Creator } from './creator';
import { creators } from './creators';
import { countIcon, exploreHeartPath, heartPath } from './icons';
import { markup } from './markup';
import type { Markup } from './markup';
import type { Scene } from './scene';
import { shownCount } from './shown-count';
import { videoCard } from './video-page';
import type { SiteVideo } from './videos';
import { videosOf } from './videos';

interface Post {
  creator: Creator;
  video: SiteVideo;
}

function postsOf(scene: Scene, perCreator: number): Post[] {
  return creators
    .filter(({ state }) => state === 'public')
    .flatMap((creator) =>
      videosOf(creator, scene.now)
        .filter(({ pinned }) => !pinned)
        .slice(0, perCreator)
        .map((video) => ({ creator, video })),
    );
}

/** Returns the For You feed: a column of cards, of which only the first two are filled. */
export function forYouPage(scene: Scene): Markup {
  const { css } = scene;
  const cards = postsOf(scene, 1).map(({ creator, video }, index) =>
    index < 2
      ? videoCard(scene, creator, video, index)
      : markup`<article data-scroll-index="${index}" shape="vertical" data-e2e="recommend-list-item-container" class="${css('ArticleItemContainer')}"></article>`,
  );
  return markup`<div id="main-content-homepage_hot" class="${css('DivFeedContainer')}"><div id="column-list-container" class="${css('DivColumnListContainer')}">${cards}</div></div>`;
}

/** Returns the Explore page. Its counts are likes, and it shows no views. */
export function explorePage(scene: Scene): Markup {
  const { css } = scene;
  const items = postsOf(scene, 2).map(
    ({ creator, video }, index) => markup`
      <div id="column-item-video-container-${index}" class="${css('DivItemContainerForExplore')}">
        <div data-e2e="explore-item" class="${css('DivExploreItem')}">
          <a href="${addressOf(creator, video)}" class="${css('AVideoContainer')}"><img alt="${video.caption}" src="${coverFor(video.id)}" class="${css('ImgCover')}"></a>
        </div>
        <div data-e2e="explore-card-info" class="${css('DivCardInfo')}">
          <a href="/@${creator.handle}" class="${css('ACardUser')}"><span data-e2e="explore-card-user-unique-id">${creator.handle}</span></a>
          <span data-e2e="explore-card-like-container" class="${css('DivLikes')}">${countIcon(exploreHeartPath, css('StyledHeart'), 14)}<span>${shownCount(video.likes)}</span></span>
        </div>
      </div>`,
  );
  return markup`<div id="main-content-explore_page" class="${css('DivFeedContainer')}"><div data-e2e="explore-item-list" class="${css('DivVideoFeedV2')}">${items}</div></div>`;
}

/** Returns the search page: users with followers, and tiles whose `video-views` are likes. */
export function searchPage(scene: Scene): Markup {
  const { css, words } = scene;
  const users = creators.slice(0, 3).map(
    (creator) => markup`
      <div data-e2e="search-user-container" class="${css('DivSearchUser')}">
        <a href="/@${creator.handle}" class="${css('ASearchUser')}">
          <img alt="" src="${avatarFor(creator.handle, creator.name)}" class="${css('ImgNavAvatar')}">
          <p data-e2e="search-user-unique-id">${creator.handle}</p>
          <p><span data-e2e="search-user-nickname">${creator.name}</span> · <strong data-e2e="search-follow-count">${shownCount(creator.followers)}</strong> ${words.followers}</p>
        </a>
      </div>`,
  );
  const items = postsOf(scene, 2).map(
    ({ creator, video }, index) => markup`
      <div id="column-item-video-container-${index}" class="${css('DivItemContainerForSearch')}">
        <div data-e2e="search_top-item" class="${css('DivContainer', 'StyledDivContainerV2')}" tabindex="0" role="button">
          <div style="padding-top: 133.188%;"><div class="${css('DivWrapper')}"><a href="${addressOf(creator, video)}" tabindex="-1" class="${css('AVideoContainer')}"><img alt="${video.caption}" src="${coverFor(video.id)}" class="${css('ImgCover')}"><div class="${css('DivCardFooter')}">${countIcon(heartPath, css('StyledHeart'), 18)}<strong data-e2e="video-views" class="video-count ${css('StrongVideoCount')}">${shownCount(video.likes)}</strong></div></a></div></div>
        </div>
        <div data-e2e="search-card-desc" class="${css('DivCardInfo')}"><a data-e2e="search-card-user-link" href="/@${creator.handle}" class="${css('ACardUser')}"><p data-e2e="search-card-user-unique-id">${creator.handle}</p></a></div>
      </div>`,
  );
  return markup`<div id="main-content-general_search" class="${css('DivFeedContainer')}">${users}<div data-e2e="search_top-item-list" mode="search-video-list" class="${css('DivVideoFeedV2')}">${items}</div></div>`;
}

/** Returns the page of a hashtag: tiles with views beside a play icon. */
export function tagPage(scene: Scene, tag: string): Markup {
  const { css } = scene;
  const items = postsOf(scene, 2).map(
    ({ creator, video }) => markup`
      <div class="${css('DivItemContainerV2')}">
        <div data-e2e="challenge-item"><a href="${addressOf(creator, video)}" class="${css('AVideoContainer')}"><img alt="${video.caption}" src="${coverFor(video.id)}" class="${css('ImgCover')}">${countFooter(scene, shownCount(video.views))}</a></div>
        <div class="${css('DivCardInfo')}"><a href="/@${creator.handle}"><h4 data-e2e="challenge-item-unique-id">${creator.handle}</h4></a></div>
      </div>`,
  );
  return markup`<div id="main-content-challenge" class="${css('DivFeedContainer')}"><h1 data-e2e="challenge-title">#${tag}</h1><h2 data-e2e="challenge-vvcount">20.2M videos</h2><div data-e2e="challenge-item-list" class="${css('DivVideoFeedV2')}">${items}</div></div>`;
}

/** Returns Discover: accounts, each with its followers. */
export function discoverPage({ css }: Scene): Markup {
  const users = creators
    .filter(({ state }) => state === 'public')
    .map(
      (creator) => markup`
        <a href="/@${creator.handle}" data-e2e="discover-user-item" class="${css('ASearchUser')}">
          <img alt="" src="${avatarFor(creator.handle, creator.name)}" class="${css('ImgNavAvatar')}">
          <p data-e2e="discover-user-title">${creator.name}</p>
          <p data-e2e="discover-user-subtitle">@${creator.handle}</p>
          <p data-e2e="discover-user-followers-vv">${shownCount(creator.followers)}</p>
        </a>`,
    );
  return markup`<div id="main-content-discover" class="${css('DivFeedContainer')}"><div data-e2e="discover-list">${users}</div></div>`;
}
