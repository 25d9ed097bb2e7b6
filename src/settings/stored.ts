import { REFUSED_KEY } from './key';
import type { RefusedRates } from './migrate';
import type { Settings } from './settings';

/** Returns the settings with the user's rates that are refused among the others, as they are stored. */
export function withRefused(settings: Settings, refused: RefusedRates): object {
  return { ...settings, rateEdits: { ...refused, ...settings.rateEdits } };
}

/** Returns what to store of refused rates whose place others take, so that nothing is lost. */
export function aside(refused: RefusedRates): object {
  return Object.keys(refused).length > 0 ? { [REFUSED_KEY]: refused } : {};
}
