import type { Settings } from '../../settings/settings';
import { useOptions } from '../page';

type Assumed = Settings['defaults'];

/** Returns the assumptions, and a function that sets some of them. */
export function useAssumed(): [Assumed, (set: Partial<Assumed>) => void] {
  const { settings, change } = useOptions();
  return [
    settings.defaults,
    (set) => {
      change((before) => ({ ...before, defaults: { ...before.defaults, ...set } }));
    },
  ];
}
