import type { PageKind } from '../../reading/reading';
import { profileReader } from './profile';
import type { PageReader } from './reader';
import { videoReader } from './video';

/** The kinds of page that are read. A new kind is a file of its own and a line here. */
export const readers: Partial<Record<PageKind, PageReader>> = {
  profile: profileReader,
  video: videoReader,
};
