import type { Browser } from 'wxt/browser';
import { whenOver } from '../signals/when-over';
import { SETTINGS_KEY } from './key';

/** Calls `changed` each time the stored settings change in any page of the extension, until `signal` aborts. */
export function onSettingsChange(
  event: typeof Browser.storage.onChanged,
  signal: AbortSignal,
  changed: () => void,
): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, SETTINGS_KEY)) changed();
  };
  event.addListener(listener);
  whenOver(signal, () => {
    event.removeListener(listener);
  });
}
