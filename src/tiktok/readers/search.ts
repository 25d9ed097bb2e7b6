import { listReader } from './list';
import { boxAround, readListTile } from './list-tile';

/** Reads search: its tabs of everything, of videos and of accounts. Its hearts are likes. */
export const searchReader = listReader({ item: 'searchItem', box: boxAround, read: readListTile });
