import type { Browser } from 'wxt/browser';
import { onSettingsChange } from '../settings/changes';
import { SYNC_KEY, syncSettings } from '../settings/sync';
import { pushSettingsChange } from './push';

/**
 * Closes the settings to content scripts, where the browser can: they run in a process that a page may have
 * taken over, and ask the worker for what they need.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#type-AccessLevel
 */
export async function closeStorage(local: Partial<typeof Browser.storage.local>): Promise<void> {
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

interface World {
  storage: Pick<typeof Browser.storage, 'local' | 'sync' | 'onChanged'>;
  runtime: Pick<typeof Browser.runtime, 'onInstalled' | 'onStartup'>;
  tabs: Pick<typeof Browser.tabs, 'query'>;
}

/**
 * Tells open pages of TikTok's each time the settings change, and keeps them in step with the user's other
 * devices where the browser carries settings between them.
 */
export function followSettings(world: World, locks: Pick<LockManager, 'request'>): void {
  // Some browsers have no such storage, whatever the types say.
  const sync = world.storage.sync as typeof world.storage.sync | undefined;
  const keepInStep = (direction: 'in' | 'out') => {
    void syncSettings({ local: world.storage.local, sync, locks }, direction);
  };
  const always = new AbortController().signal;
  onSettingsChange(world.storage.onChanged, always, () => {
    void pushSettingsChange(world.tabs);
    keepInStep('out');
  });
  world.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && Object.hasOwn(changes, SYNC_KEY)) keepInStep('in');
  });
  const begin = () => {
    keepInStep('in');
  };
  world.runtime.onInstalled.addListener(begin);
  world.runtime.onStartup.addListener(begin);
}
