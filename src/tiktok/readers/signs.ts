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
 * box, links and the mobile site's mark only while a part of the page, `hollow`, holds no posts: what is not there is
 * looked for in the whole of a page.
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
    mobile: !!hollow && find(document, 'mobile') !== null,
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
