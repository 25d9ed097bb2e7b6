import { find } from '../selectors';
import { visibleText } from '../text';

/** What stands in the way of a page, as far as the page itself shows it. */
export interface Signs {
  loginWall: boolean;
  captcha: boolean;
  /** What a box in the place of the grid says; `unnamed` in words that are not known. */
  box: 'private-account' | 'account-not-found' | 'page-error' | 'unnamed' | null;
  /** Whether this is the mobile site. */
  mobile: boolean;
  /** Whether there are links to posts in that place, although no post was found. */
  posts: boolean;
}

export const noSigns: Signs = {
  loginWall: false,
  captcha: false,
  box: null,
  mobile: false,
  posts: false,
};

/** Titles of such boxes, from TikTok's English and French string tables. */
const isPrivate = /^(?:this account is private|ce compte est privé)$/i;
const notFound = /^(?:couldn.t find this account|ce compte est introuvable)$/i;

/**
 * Returns the signs on `document`. Dialogs are looked for in `dialogs`, which stand beside the app, and a
 * box and links in `hollow`, the part of the page that holds no posts, so that the cost does not grow with the grid.
 */
export function readSigns(
  document: Document,
  dialogs: readonly Element[],
  hollow: ParentNode | null,
): Signs {
  return {
    loginWall: dialogs.some((dialog) => find(dialog, 'loginWall')),
    captcha: dialogs.some((dialog) => find(dialog, 'captcha')),
    box: readBox(hollow && find(hollow, 'errorBox')),
    mobile: find(document, 'mobile') !== null,
    posts: !!hollow && find(hollow, 'tileLink') !== null,
  };
}

/** A box with a button to try again is an error in every language. */
function readBox(box: Element | null): Signs['box'] {
  if (!box) return null;
  if (box.querySelector('button')) return 'page-error';
  const title = visibleText(box.querySelector('p'));
  if (isPrivate.test(title)) return 'private-account';
  return notFound.test(title) ? 'account-not-found' : 'unnamed';
}
