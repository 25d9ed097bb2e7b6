import type { Problem } from '../../reading/reading';
import type { Signs } from './seen';

/** Titles of boxes in the place of a grid, from TikTok's English and French string tables. */
const isPrivate = /^(?:this account is private|ce compte est privé)$/i;
const notFound = /^(?:couldn.t find this account|ce compte est introuvable)$/i;

/**
 * Returns what a box in the place of the grid says; `unnamed` in words that are not known, null without a box. One with a
 * button to try again is an error in every language.
 */
export function readBox(
  box: Signs['box'],
):
  | Extract<Problem['code'], 'private-account' | 'account-not-found' | 'page-error'>
  | 'unnamed'
  | null {
  if (!box) return null;
  if (box.button) return 'page-error';
  if (isPrivate.test(box.title)) return 'private-account';
  return notFound.test(box.title) ? 'account-not-found' : 'unnamed';
}
