import { listReader } from './list';
import { boxAround, readListTile } from './list-tile';

/** Reads the page of a hashtag. */
export const tagReader = listReader({ item: 'tagItem', box: boxAround, read: readListTile });
