import * as z from 'zod/mini';

/** What a rate's number is a number of. The same words serve as `unit` in an Explanation. */
export const unitSchema = z.enum([
  'usd',
  'usd-per-month',
  'usd-per-1000-views',
  'usd-per-1000-qualified-views',
  'usd-per-coin',
  'usd-per-diamond',
  'coins-per-diamond',
  'coins-per-viewer-hour',
  'viewers-per-follower',
  'deals-per-month',
  'videos-per-month',
  'followers',
  'views',
  'qualified-views',
  'seconds',
  'years',
  'day-of-month',
  'share',
  'factor',
  'weight',
]);
export type Unit = z.infer<typeof unitSchema>;

/** The same in words, for tables and refusals. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  usd: 'USD',
  'usd-per-month': 'USD per month',
  'usd-per-1000-views': 'USD per 1,000 views',
  'usd-per-1000-qualified-views': 'USD per 1,000 qualified views',
  'usd-per-coin': 'USD per coin',
  'usd-per-diamond': 'USD per Diamond',
  'coins-per-diamond': 'coins per Diamond',
  'coins-per-viewer-hour': 'coins per viewer and hour',
  'viewers-per-follower': 'viewers per follower',
  'deals-per-month': 'deals per month',
  'videos-per-month': 'videos per month',
  followers: 'followers',
  views: 'views',
  'qualified-views': 'qualified views',
  seconds: 'seconds',
  years: 'years',
  'day-of-month': 'day of the month',
  share: 'share (0 to 1)',
  factor: 'factor (1 changes nothing)',
  weight: 'weight (0 ignores it, 1 applies it in full)',
};
