import { coverFor } from './cover';
import type { Creator } from './creator';
import { countIcon, playPath } from './icons';
import { markup } from './markup';
import type { Markup } from './markup';
import type { Scene } from './scene';
import { shownCount } from './shown-count';
import type { SiteVideo } from './videos';

const fill =
  'position: absolute; inset: 0px; box-sizing: border-box; padding: 0px; border-width: medium; border-style: none; margin: auto; display: block; width: 0px; height: 0px; min-width: 100%; max-width: 100%; min-height: 100%; max-height: 100%;';
const frame =
  'box-sizing: border-box; display: block; overflow: hidden; width: initial; height: initial; background: none; opacity: 1; border: 0px; margin: 0px; padding: 0px; position: absolute; inset: 0px;';

/** TikTok's sign for "more scrolling needs a login" stands in the 36th tile. */
const loginRow = 35;

/** Returns the address of a video or photo post. */
export function addressOf(creator: Creator, video: SiteVideo): string {
  return `https://www.tiktok.com/@${creator.handle}/${video.kind}/${video.id}`;
}

/** Returns the tile at place `index` of a profile's grid, in the shape of the creator's generation. */
export function tileFor(scene: Scene, creator: Creator, video: SiteVideo, index: number): Markup {
  const { css, words } = scene;
  const prefix =
    creator.generation === 2025 ? 'column-item-video-container' : 'grid-item-container';
  const sentinel = markup`<div data-e2e="login-popup-row-sentinel" style="width: 100%; height: 1px; grid-column: 1 / -1;"></div>`;
  return markup`
    <div>
      <div id="${prefix}-${index}" class="${css('DivItemContainerV2')}">
        <div data-e2e="user-post-item" class="${css('DivContainer', 'StyledDivContainerV2')}" tabindex="0" role="button" aria-label="${words.watch}">
          <div style="padding-top: 132.653%;">
            <div class="${css('DivWrapper')}">
              <a href="${addressOf(creator, video)}" tabindex="-1" class="${css('AVideoContainer')}">
                <canvas width="75.38461538461539" height="100" class="${css('CanvasPlaceholder')}"></canvas>
                <div class="${css('DivPlayerContainer')}">${cover(scene, creator, video)}</div>
                ${video.pinned ? pinnedBadge(scene) : null}
              </a>
            </div>
          </div>
        </div>
      </div>
      ${index === loginRow ? sentinel : null}
    </div>`;
}

function cover(scene: Scene, creator: Creator, video: SiteVideo): Markup {
  const { css } = scene;
  const picture = markup`<span style="${frame}"><picture><img alt="${video.caption}" decoding="async" imagex-type="react" imagex-version="0.3.10" src="${coverFor(video.id)}" style="${fill}"></picture></span>`;
  if (creator.tiles === 'without-counts') {
    return markup`<div mode="1" class="${css('DivContainer')}"><div class="${css('Box')}">${picture}</div></div>`;
  }
  // The counts of late creators come from the script: the first wave brings whole footers, the second fills empty ones.
  const footer =
    creator.tiles === 'late-counts' ? null : countFooter(scene, shownCount(video.views));
  return markup`
    <div class="${css('DivCover')}">
      <div class="${css('Box', 'StyledCover')}">${picture}</div>
    </div>
    ${footer}`;
}

/** Returns the strip at a tile's foot with the play icon and the views as `text`. */
export function countFooter(scene: Scene, text: string): Markup {
  const { css } = scene;
  return markup`<div class="${css('DivCardFooter')}">${countIcon(playPath, css('StyledPlay'), 14)}<strong data-e2e="video-views" class="video-count ${css('StrongVideoCount')}">${text}</strong></div>`;
}

function pinnedBadge({ css, words }: Scene): Markup {
  return markup`<div class="${css('DivHeaderContainer')}"><div class="${css('DivLeftSection')}"><div data-e2e="video-card-badge" class="${css('DivBadge')}">${words.pinned}</div></div></div>`;
}
