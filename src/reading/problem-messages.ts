import type { Problem, Reading } from './reading';

const messages: Readonly<Record<Problem['code'], string>> = {
  'page-not-read': 'This kind of page is not read.',
  'creator-not-on-page': 'The page still shows another creator.',
  'counts-absent': 'No view counts are shown.',
  'some-counts-absent': 'Some view counts are not shown.',
  'count-not-understood': 'A count is not understood.',
  'not-newest-first': 'The videos are not listed newest first.',
  'no-videos': 'There are no videos.',
  'private-account': 'The account is private.',
  'account-not-found': 'There is no such account.',
  'video-not-available': 'The video is not available.',
  'login-wall': 'TikTok asks to log in.',
  captcha: 'TikTok asks for a captcha.',
  'page-error': 'TikTok shows an error.',
  'page-changed': 'TikTok has changed this page: what it shows was not found.',
  'still-loading': 'The page is loading.',
  'page-data-not-used': 'The page data are about something else.',
  'page-data-damaged': 'The page data cannot be read.',
  'live-not-read': 'The LIVE room was not read.',
};

/**
 * Returns `reading` with each problem in an English sentence. Pages leave the sentence empty, because what every
 * page carries should be light; views translate the code.
 */
export function withMessages(reading: Reading): Reading {
  const problems = reading.problems.map(({ code }) => ({ code, message: messages[code] }));
  return { ...reading, problems };
}
