import { resolveRates } from '../../rates/cards';
import type { Rates } from '../../rates/cards';
import type { RateEdits } from '../../rates/edits';
import type { Card } from '../../rates/rate';

/** Resolving the rates takes longer than an estimate: the two cards as they ship are resolved once. */
const shipped = new Map<Card, Rates>();
/** With edits: once for each set of edits and card, for as long as the caller holds the edits. */
const edited = new WeakMap<RateEdits, Map<Card, Rates>>();

/** Returns the rates of `card` with the user's edits; the same object for the same card and edits. */
export function ratesInForce(card: Card, edits: RateEdits | undefined): Rates {
  let cards = shipped;
  if (edits !== undefined) {
    cards = edited.get(edits) ?? new Map<Card, Rates>();
    edited.set(edits, cards);
  }
  const known = cards.get(card);
  if (known) return known;
  const rates = resolveRates({ card, edits });
  cards.set(card, rates);
  return rates;
}
