import { readLink, toHandle } from '../address';
import { seenCount } from '../facts';
import { lookUpRoom } from '../page-room';
import type { RoomLookup } from '../page-room';
import { cssOf, find, selectors } from '../selectors';
import { besideApp } from '../surroundings';
import { visibleText } from '../text';
import { liveReading } from './live-reading';
import type { ShownRoom } from './live-reading';
import type { Look, PageState } from './reader';
import { noSigns, readSigns } from './signs';

/**
 * Reads a LIVE room. Beside it stand other people's rooms with viewers of their own, and a room that has ended
 * gives way to another host's by itself, so what is shown counts only below the name of its host.
 */
export function liveReader({ document, address, now, loaded }: Look): PageState {
  const { documentElement, body } = document;
  const handle = address.handle ?? '';
  let room: ShownRoom | null = null;
  let signs = noSigns;
  let lookup: RoomLookup | null = null;
  let pending = false;
  return {
    note() {
      // Nothing is kept from look to look that a change could spoil.
    },
    look(pageData) {
      room = readRoom(document, documentElement.lang);
      signs = readSigns(document, besideApp(document), room ? null : document);
      const data = lookup ? null : pageData();
      pending = data === undefined;
      if (data) lookup = lookUpRoom(data, handle, now);
      return { tiles: [], mentions: [] };
    },
    reading: () => liveReading({ address, room, signs, lookup, loaded, pending }),
    parts: () => [body],
    dialogs: () => [],
    anchor: () => (room?.host === handle ? room.media : null),
  };
}

/** Returns the room that is shown, null where there is none. */
function readRoom(document: Document, language: string): ShownRoom | null {
  const header = find(document, 'liveHeader');
  const name = find(header ?? document, 'liveHost');
  if (!name) return null;
  const link = name.closest('a[href]') ?? header?.querySelector('a[href*="/@"]');
  const host =
    (link && readLink(link).handle) ??
    (name.matches(selectors.liveHost[1]) ? toHandle(visibleText(name)) : null);
  const media = find(document, 'liveRoom');
  return {
    host,
    name: name.matches(selectors.liveHost[0]) ? visibleText(name) : null,
    media,
    playing: find(document, 'livePlaying') !== null,
    viewers: seenCount(viewersIn(document), language).count,
  };
}

/** Returns the count of viewers that stands in no link: the rooms beside this one are links. */
function viewersIn(document: Document): Element | null {
  const all = [...document.querySelectorAll(cssOf('liveViewers'))].filter(
    ({ parentElement }) => !parentElement?.closest('a'),
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}
