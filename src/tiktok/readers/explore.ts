import { listReader } from './list';
import { boxAround, readListTile } from './list-tile';

/** Reads Explore, which counts likes only. */
export const exploreReader = listReader({
  item: 'exploreItem',
  box: boxAround,
  read: readListTile,
});
