import type { Citation } from '../../rates/schema';
import { say } from '../../words/say';
import type { Speech } from '../../words/say';

/** What can be searched of a rate or a list. */
export interface Searchable {
  id: string;
  article: Citation;
  observed?: Citation | undefined;
}

/**
 * Returns whether every word of `query` stands somewhere in the entry: in its title, its id, its sources or
 * its notes, as `speech` says them. An empty query finds everything.
 */
export function isFound(query: string, entry: Searchable, speech: Speech): boolean {
  if (query.trim() === '') return true;
  const said = [speech.text(`rateTitle.${entry.id}`, {}), entry.id];
  for (const one of [entry.article, entry.observed]) {
    if (one === undefined) continue;
    said.push(one.source.title);
    for (const remark of [one.note, one.disputed]) if (remark) said.push(say(remark, speech));
  }
  const text = plain(said.join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
