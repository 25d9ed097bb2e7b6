import { markup } from './markup';
import type { Markup } from './markup';
import type { Scene, SiteOptions } from './scene';

/** Returns the dialog that stands beside the app, or nothing. */
export function wallFor({ css, words }: Scene, wall: SiteOptions['wall']): Markup | null {
  if (wall === 'login') {
    return markup`<div role="dialog" aria-modal="true" class="${css('DivModalContainer')}"><div id="loginModalContentContainer" data-e2e="login-modal"><h2 data-e2e="login-title">${words.logIn}</h2><div data-e2e="channel-item">QR</div></div></div>`;
  }
  if (wall === 'captcha') {
    return markup`<div role="dialog" class="${css('DivModalContainer')}"><button type="button" id="captcha_switch_button"></button><button type="button" id="captcha_refresh_button"></button></div>`;
  }
  return null;
}
