import type { Problem } from '../reading/reading';

type Code = Problem['code'];

/** What each problem means, in English; views translate the code. Short, for they ship with the page. */
const messages: Readonly<Record<Code, string>> = {
  'page-not-read': 'This kind of page is not read.',
  'creator-not-on-page': 'The page still shows another creator.',
  'counts-absent': 'No view counts are shown.',
  'some-counts-absent': 'Some view counts are not shown.',
  'count-not-understood': 'A count is not understood.',
  'not-newest-first': 'The videos are not listed newest first.',
  'no-videos': 'There are no videos.',
  'private-account': 'The account is private.',
  'account-not-found': 'There is no such account.',
  'login-wall': 'TikTok asks to log in.',
  captcha: 'TikTok asks for a captcha.',
  'page-error': 'TikTok shows an error.',
  'still-loading': 'The page is loading.',
  'page-data-not-used': 'The page data are about something else.',
  'page-data-damaged': 'The page data cannot be read.',
  'live-not-read': 'The LIVE room was not read.',
};

/** Returns the problems for `codes`, each with its message. */
export function problems(codes: Iterable<Code>): Problem[] {
  return Array.from(codes, (code) => ({ code, message: messages[code] }));
}
