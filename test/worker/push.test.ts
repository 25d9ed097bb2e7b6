import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pushSettingsChange } from '../../src/worker/push';

describe('pushSettingsChange', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('tells every page of TikTok’s, and minds none that does not listen', async () => {
    const query = vi.fn(() =>
      Promise.resolve([{ id: 1 }, {}, { id: 2 }] as unknown as Browser.tabs.Tab[]),
    );
    const told: number[] = [];
    const nobody = new Error('Could not establish connection. Receiving end does not exist.');
    const sendMessage = vi.fn((tab: number, message: unknown): Promise<unknown> => {
      expect(message).toEqual({ type: 'settings-changed' });
      told.push(tab);
      return Promise.reject(nobody);
    });
    vi.spyOn(fakeBrowser, 'tabs', 'get').mockReturnValue({ sendMessage } as never);
    await pushSettingsChange({ query });
    expect(query).toHaveBeenCalledWith({ url: 'https://www.tiktok.com/*' });
    expect(told).toEqual([1, 2]);
  });
});
