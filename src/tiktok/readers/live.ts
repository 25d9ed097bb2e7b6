import { readLink, toHandle } from '../address';
import { pickRoom } from '../pick-data';
import { LONGEST_NAME, nothingSeen } from '../seen/seen';
import type { SeenData, SeenRoom } from '../seen/seen';
import { cssOf, find, selectors } from '../selectors';
import { besideApp, languageOf } from '../surroundings';
import { countText, visibleText } from '../text';
import type { Look, PageState } from './reader';
import { noSigns, readSigns } from './signs';

/**
 * Reads a LIVE room. Beside it stand other people's rooms with viewers of their own, and a room that has ended
 * gives way to another host's by itself, so what is shown counts only below the name of its host.
 */
export function liveReader({ document, address, loaded }: Look): PageState {
  const language = languageOf(document);
  let room: SeenRoom | null = null;
  let signs = noSigns;
  let data: SeenData | null = null;
  let pending = false;
  return {
    note() {
      // Nothing is kept from look to look that a change could spoil.
    },
    look(pageData) {
      room = readRoom(document);
      signs = readSigns(document, besideApp(document), room ? null : document);
      const all = data ? null : pageData();
      pending = all === undefined;
      if (all) data = pickRoom(all);
      return { tiles: [], mentions: [], changed: false };
    },
    seen: () => ({ ...nothingSeen, ...{ address, loaded, pending, language, signs, data, room } }),
    tiles: () => [],
    parts: () => [document.body],
    dialogs: () => [],
    anchor: () => (room?.host === address.handle ? find(document, 'liveRoom') : null),
  };
}

/** Returns the room that is shown, null where there is none. */
function readRoom(document: Document): SeenRoom | null {
  const header = find(document, 'liveHeader');
  const name = find(header ?? document, 'liveHost');
  if (!name) return null;
  const link = name.closest('a[href]') ?? header?.querySelector('a[href*="/@"]');
  const host =
    (link && readLink(link).handle) ??
    (name.matches(selectors.liveHost[1]) ? toHandle(visibleText(name)) : null);
  return {
    host,
    name: name.matches(selectors.liveHost[0]) ? visibleText(name).slice(0, LONGEST_NAME) : null,
    playing: find(document, 'livePlaying') !== null,
    viewers: countText(viewersIn(document)),
  };
}

/** Returns the count of viewers that stands in no link: the rooms beside this one are links. */
function viewersIn(document: Document): Element | null {
  const all = [...document.querySelectorAll(cssOf('liveViewers'))].filter(
    ({ parentElement }) => !parentElement?.closest('a'),
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}
