import type { Browser } from 'wxt/browser';
import { onSettingsChange } from '../settings/changes';
import { SYNC_KEY, syncSettings } from '../settings/sync';
import type { WorkerContext } from './context';
import { pushSettingsChange } from './push';

/**
 * Closes the extension's storage to content scripts, where the browser can: they run in a process that a page may
 * have taken over, and ask the worker for what they need. Both areas: what stands in the one that the browser carries
 * between devices becomes settings. Rejects with the browser's reason.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#type-AccessLevel
 */
export async function closeStorage({ local, sync }: Areas): Promise<void> {
  await Promise.all(
    [local, sync].map(async (area) => {
      // Firefox has no such call, so there both stay open to our own script, never to the page's (docs/reliability.md).
      if (area?.setAccessLevel === undefined) return;
      await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    }),
  );
}

/** Some browsers lack the one or the other, whatever the types say. */
type Areas = Partial<
  Record<'local' | 'sync', Partial<Pick<Browser.storage.StorageArea, 'setAccessLevel'>>>
>;

interface World {
  storage: Pick<typeof Browser.storage, 'local' | 'sync' | 'onChanged'>;
  runtime: Pick<typeof Browser.runtime, 'onInstalled' | 'onStartup'>;
  tabs: Pick<typeof Browser.tabs, 'query'>;
}

/**
 * Tells open pages of TikTok's each time the settings change, and keeps them in step with the user's other
 * devices where the browser carries settings between them.
 */
export function followSettings(
  world: World,
  { locks, now }: Pick<WorkerContext, 'locks' | 'now'>,
): void {
  // Some browsers have no such storage, whatever the types say.
  const sync = world.storage.sync as typeof world.storage.sync | undefined;
  const keepInStep = (direction: 'in' | 'out') => {
    void syncSettings({ local: world.storage.local, sync, locks, now }, direction);
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
