import { ALL_RATES } from '../../rates/all';
import type { ShippedRate } from '../../rates/all';
import { ALL_LISTS } from '../../rates/lists';
import type { List } from '../../rates/schema';

/** What belongs together: the part of the ids before the point. */
export interface Programme {
  id: string;
  rates: readonly ShippedRate[];
  lists: readonly List[];
}

/** Returns every rate and list by programme, in the order in which they ship. */
export function programmes(): Programme[] {
  const ids = [...new Set(ALL_RATES.map(({ id }) => programmeOf(id)))];
  return ids.map((id) => ({
    id,
    rates: ALL_RATES.filter((rate) => programmeOf(rate.id) === id),
    lists: ALL_LISTS.filter((list) => programmeOf(list.id) === id),
  }));
}

function programmeOf(id: string): string {
  return id.split('.')[0] ?? id;
}
