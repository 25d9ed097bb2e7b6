import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onSettingsChange } from '../../src/settings/changes';
import { saveSettings } from '../../src/settings/store';

describe('onSettingsChange', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('calls back on a change of the settings, of nothing else, and not after the end', async () => {
    const end = new AbortController();
    const changed = vi.fn();
    onSettingsChange(fakeBrowser.storage.onChanged, end.signal, changed);

    await fakeBrowser.storage.local.set({ cardOpen: true });
    expect(changed).not.toHaveBeenCalled();

    await saveSettings(fakeBrowser.storage.local, { version: 1, card: 'observed' });
    expect(changed).toHaveBeenCalledOnce();

    end.abort();
    await saveSettings(fakeBrowser.storage.local, { version: 1, card: 'article' });
    expect(changed).toHaveBeenCalledOnce();
  });
});
