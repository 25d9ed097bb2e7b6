import { listReader } from './list';
import { boxAround, readListTile } from './list-tile';

/** Reads Discover, which lists accounts, and posts under some topics. */
export const discoverReader = listReader({
  item: 'discoverItem',
  box: boxAround,
  read: readListTile,
});
