import type { Signs } from '../seen/seen';
import { find } from '../selectors';
import { visibleText } from '../text';

export const noSigns: Signs = {
  loginWall: false,
  captcha: false,
  box: null,
  mobile: false,
  posts: false,
};

/** The title of a box is a sentence. */
const LONGEST_TITLE = 200;

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

function readBox(box: Element | null): Signs['box'] {
  return (
    box && {
      title: visibleText(box.querySelector('p')).slice(0, LONGEST_TITLE),
      button: box.querySelector('button') !== null,
    }
  );
}
