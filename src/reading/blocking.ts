import type { Problem, Reading } from './reading';

/** Problems after which there is nothing to estimate. */
const BLOCKING: readonly Problem['code'][] = [
  'account-not-found',
  'private-account',
  'video-not-available',
  'no-videos',
  'captcha',
  'login-wall',
  'page-error',
  'page-changed',
];

/**
 * Returns the problem because of which a reading has nothing to estimate, or `null` where it has. A wall
 * or an error in front of videos that could be read all the same does not block.
 */
export function blockingProblem(reading: Reading): Problem | null {
  if (reading.videos.length > 0) return null;
  return reading.problems.find((problem) => BLOCKING.includes(problem.code)) ?? null;
}

/** Returns whether more of the page is to come, so that what is read now is not what it shows. */
export function isLoading({ problems }: Reading): boolean {
  return problems.some(({ code }) => code === 'still-loading');
}
