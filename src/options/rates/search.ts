import type { Citation } from '../../rates/schema';

/** What can be searched of a rate or a list. */
export interface Searchable {
  id: string;
  article: Citation;
  observed?: Citation | undefined;
}

/**
 * Returns whether every word of `query` stands somewhere in the entry: in its title (in the language of the
 * page), its id, its sources or its notes. An empty query finds everything.
 */
export function isFound(query: string, title: string, entry: Searchable): boolean {
  const cited = [entry.article, entry.observed].flatMap((one) =>
    one === undefined ? [] : [one.source.title, one.note, one.disputed],
  );
  const text = plain([title, entry.id, ...cited].join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
