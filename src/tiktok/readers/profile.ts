import type { Reading } from '../../reading/reading';
import { readPageData } from '../page-data';
import { followProfile } from './follow-profile';
import { profileState } from './profile-state';
import type { Look, PageReader } from './reader';

/** Reads a creator's profile on the desktop site. The mobile site's profiles have not been seen. */
export const profileReader: PageReader = { read: readProfile, follow: followProfile };

function readProfile(look: Look): Reading {
  const state = profileState(look, true);
  state.look(readPageData(look.document));
  return state.reading();
}
