import type { RateEdits } from '../../rates/edits';
import type { Citation } from '../../rates/schema';
import type { Speech } from '../../words/say';
import type { Programme } from './programmes';
import { isFound } from './search';

/** Which rates are listed: all, those that the user set, those that other evidence contradicts. */
export const SHOW = ['all', 'mine', 'disputed'] as const;
export type Show = (typeof SHOW)[number];

/** Returns the programmes with what is found in them, without those in which nothing is. */
export function find(
  programmes: readonly Programme[],
  query: string,
  show: Show,
  edits: RateEdits,
  speech: Speech,
): Programme[] {
  return programmes
    .map(({ id, rates, lists }) => ({
      id,
      rates: rates.filter(
        (rate) =>
          isFound(query, rate, speech) &&
          (show !== 'mine' || Object.hasOwn(edits, rate.id)) &&
          (show !== 'disputed' || isDisputed(rate)),
      ),
      lists: lists.filter(
        (list) =>
          show !== 'mine' &&
          isFound(query, list, speech) &&
          (show !== 'disputed' || isDisputed(list)),
      ),
    }))
    .filter(({ rates, lists }) => rates.length + lists.length > 0);
}

interface Doubtful {
  article: Pick<Citation, 'disputed'>;
  observed?: Pick<Citation, 'disputed'> | undefined;
}

function isDisputed({ article, observed }: Doubtful): boolean {
  return article.disputed !== undefined || observed?.disputed !== undefined;
}
