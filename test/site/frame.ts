import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { styleFor } from './classes';
import { avatarFor } from './cover';
import { creators } from './creators';
import { icon } from './icons';
import { Markup, jsonForScript, markup } from './markup';
import type { Scene } from './scene';

/** One script in this order: what a file sets up while it runs may use the files before it. */
const clientFiles = ['moments', 'grid', 'tiles', 'viewer', 'navigation', 'control'] as const;

function textOf(file: string): string {
  return readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
}

const script = new Markup(
  `(() => {${clientFiles.map((name) => textOf(`./client/${name}.js`)).join('\n')}})();`,
);
const style = new Markup(styleFor(textOf('./site.css')));

export interface FramedPage {
  title: string;
  main: Markup;
  /** The content of `__UNIVERSAL_DATA_FOR_REHYDRATION__`. */
  data: unknown;
  /** The content of `SIGI_STATE`, which LIVE pages come with. */
  state?: unknown;
  /** What stands beside the app. */
  beside?: Markup | null;
}

/** Returns a whole document: header bar, navigation, the page's main part, its data and its script. */
export function framed(scene: Scene, page: FramedPage, nonce: string): string {
  const { css } = scene;
  return markup`<!DOCTYPE html>
    <html lang="${scene.language}" data-theme="${scene.theme}" data-tux-color-scheme="${scene.theme}" dir="${scene.dir}">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>${page.title}</title>
      <link rel="icon" href="data:,">
      <style>${style}</style>
    </head>
    <body style="margin: 0" data-hold="${String(scene.hold)}">
      <div id="app" data-csr="1">
        ${headerBar(scene)}
        <div class="${css('BaseBodyContainer')}">
          ${sideNavigation(scene)}
          <div id="main" class="${css('UserContainer')}">${page.main}</div>
        </div>
      </div>
      ${page.beside ?? null}
      <script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${jsonForScript(page.data)}</script>
      ${page.state === undefined ? null : markup`<script id="SIGI_STATE" type="application/json">${jsonForScript(page.state)}</script>`}
      <script nonce="${nonce}">${script}</script>
    </body>
    </html>`.source;
}

function headerBar({ css, words }: Scene): Markup {
  return markup`
    <header class="${css('DivHeaderWrapperMain')}">
      <a href="/foryou" class="${css('AMark')}">clips<span> · test site</span></a>
      <form role="search" action="/search" data-e2e="search-box" class="${css('FormSearch')}"><input type="search" name="q" data-e2e="search-user-input" aria-label="${words.search}" placeholder="${words.search}" class="${css('InputSearch')}"><button type="submit" data-e2e="search-box-button" aria-label="${words.search}">${icon('search', 18)}</button></form>
      <div id="fixed-top-container" class="${css('DivFixedTopContainer')}"><button type="button" id="top-right-action-bar-login-button" class="${css('StyledPrimaryLoginButton')}">${words.logIn}</button></div>
      ${inboxMenu(words.followers, words.likes)}
    </header>`;
}

/** The inbox menu uses the names of the profile's counters for something else. */
function inboxMenu(followers: string, likes: string): Markup {
  return markup`<ul hidden><li data-e2e="followers">${followers}</li><li data-e2e="likes">${likes}</li><li data-e2e="comments">99</li></ul>`;
}

function sideNavigation({ css, words }: Scene): Markup {
  const accounts = creators.map(
    ({ handle, name }) => markup`
      <a href="/@${handle}" data-e2e="recommend-card" class="${css('ANavAccount')}">
        <img alt="" src="${avatarFor(handle, name)}" class="${css('ImgNavAvatar')}">
        <span class="${css('SpanNavNames')}"><span>${handle}</span><span>${name}</span></span>
      </a>`,
  );
  return markup`
    <nav class="${css('DivSideNavContainer')}">
      <a href="/foryou" data-e2e="nav-foryou" class="${css('ANavLink')}">${icon('home', 22)}<span>${words.forYou}</span></a>
      <a href="/explore" data-e2e="nav-explore" class="${css('ANavLink')}">${icon('compass', 22)}<span>${words.explore}</span></a>
      <p class="${css('PNavTitle')}">${words.suggested}</p>
      <div class="${css('DivNavAccounts')}">${accounts}</div>
    </nav>`;
}
