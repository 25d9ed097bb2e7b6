import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { noSigns, readSigns } from '../../../src/tiktok/readers/signs';

function signs(app: string, beside = '') {
  const { document } = new JSDOM(`<body><div id="app">${app}</div>${beside}</body>`).window;
  return readSigns(document, [...document.body.children].slice(1), document);
}

const box = (inside: string) =>
  `<main class="css-1-7937d88b--DivErrorContainer e0">${inside}</main>`;

describe('readSigns', () => {
  it('sees nothing on an ordinary page', () => {
    expect(signs('<p>This account is private</p>', '<div></div>')).toEqual(noSigns);
  });

  it.each([
    ['<p>This account is private</p><p>Follow</p>', 'This account is private', false],
    ['<svg></svg><p>Couldn’t find  this account</p>', 'Couldn’t find this account', false],
    ['<p>Something went wrong</p><button>Refresh</button>', 'Something went wrong', true],
    ['', '', false],
  ])('tells what the box %j says', (inside, title, button) => {
    expect(signs(box(inside)).box).toEqual({ title, button });
  });

  it('looks for no box where there are tiles', () => {
    const { document } = new JSDOM(`<div id="app">${box('<p>x</p>')}</div>`).window;
    expect(readSigns(document, [], null).box).toBeNull();
  });

  it('looks for the mark of the mobile site only where there are no tiles', () => {
    const { document } = new JSDOM('<div id="app"></div><script id="api-data"></script>').window;
    expect(readSigns(document, [], document).mobile).toBe(true);
    expect(readSigns(document, [], null).mobile).toBe(false);
  });

  it('sees links to posts where none was found', () => {
    expect(signs('<a href="/@a/video/12">x</a>').posts).toBe(true);
    expect(signs('<a href="/@a/playlist/x-12">x</a>').posts).toBe(false);
  });

  it.each([
    ['<div><div data-e2e="login-modal"></div></div>', { loginWall: true }],
    ['<div><div id="loginModalContentContainer"></div></div>', { loginWall: true }],
    ['<div><button id="captcha_refresh_button"></button></div>', { captcha: true }],
    ['<script id="api-data" type="application/json">{}</script>', { mobile: true }],
  ])('sees %s beside the app', (beside, sign) => {
    expect(signs('', beside)).toEqual({ ...noSigns, ...sign });
  });
});
