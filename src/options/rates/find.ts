import type { RateEdits } from '../../rates/edits';
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
  titleOf: (id: string) => string,
): Programme[] {
  return programmes
    .map(({ id, rates, lists }) => ({
      id,
      rates: rates.filter(
        (rate) =>
          isFound(query, titleOf(rate.id), rate) &&
          (show !== 'mine' || Object.hasOwn(edits, rate.id)) &&
          (show !== 'disputed' || isDisputed(rate)),
      ),
      lists: lists.filter(
        (list) =>
          show !== 'mine' &&
          isFound(query, titleOf(list.id), list) &&
          (show !== 'disputed' || isDisputed(list)),
      ),
    }))
    .filter(({ rates, lists }) => rates.length + lists.length > 0);
}

interface Doubtful {
  article: { disputed?: string | undefined };
  observed?: { disputed?: string | undefined } | undefined;
}

function isDisputed({ article, observed }: Doubtful): boolean {
  return article.disputed !== undefined || observed?.disputed !== undefined;
}
