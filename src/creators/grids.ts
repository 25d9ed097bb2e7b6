import { MOST } from './record';
import type { Grid } from './record';
import { stretches } from './sightings';

/**
 * Returns the looks at the grid that are kept, oldest first: one of each stretch of time, the last. Where
 * an earlier look of the stretch joins it without a gap, it reaches as far back as that one did.
 */
export function thinnedGrids(grids: readonly Grid[], now: number): Grid[] {
  return stretches(grids, ({ at }) => Date.parse(at), now)
    .flatMap((group) => group.reduce<Grid[]>(joined, []).slice(-1))
    .slice(-MOST.grids);
}

/** Adds a later look: as one with the last where it goes back to before that one was taken. */
function joined(before: Grid[], look: Grid): Grid[] {
  const last = before.at(-1);
  if (last === undefined || look.since > last.at) return [...before, look];
  const since = last.since < look.since ? last.since : look.since;
  const complete = look.complete || (last.complete && since === last.since);
  return [...before.slice(0, -1), { at: look.at, since, complete }];
}
