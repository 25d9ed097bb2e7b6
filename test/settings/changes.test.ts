import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onSettingsChange } from '../../src/settings/changes';
import { updateSettings } from '../../src/settings/update';
import { fakeLocks } from './locks';

const storage = fakeBrowser.storage.local;

describe('onSettingsChange', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('calls back on a change of the settings, of nothing else, and not after the end', async () => {
    const end = new AbortController();
    const changed = vi.fn();
    onSettingsChange(fakeBrowser.storage.onChanged, end.signal, changed);

    await storage.set({ cardOpen: true });
    expect(changed).not.toHaveBeenCalled();

    await updateSettings(storage, (s) => ({ ...s, card: 'observed' }), fakeLocks());
    expect(changed).toHaveBeenCalledOnce();

    end.abort();
    await updateSettings(storage, (s) => ({ ...s, card: 'article' }), fakeLocks());
    expect(changed).toHaveBeenCalledOnce();
  });
});
