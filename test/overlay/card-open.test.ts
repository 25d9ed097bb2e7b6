import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardOpen } from '../../src/overlay/card-open';

const storage = fakeBrowser.storage.local;

describe('cardOpen', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('is folded until someone opened it', async () => {
    expect(await cardOpen.get(storage)).toBe(false);
  });

  it('is as it was left', async () => {
    await cardOpen.set(storage, true);
    expect(await cardOpen.get(storage)).toBe(true);
    await cardOpen.set(storage, false);
    expect(await cardOpen.get(storage)).toBe(false);
  });

  it('takes nothing else from storage for a yes', async () => {
    await storage.set({ cardOpen: 'true' });
    expect(await cardOpen.get(storage)).toBe(false);
  });

  it('reports storage that fails, and goes on folded', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fail = () => Promise.reject(new Error('blocked'));
    const broken = { get: fail, set: fail };
    await expect(cardOpen.set(broken, true)).resolves.toBeUndefined();
    expect(await cardOpen.get(broken)).toBe(false);
    expect(reported).toHaveBeenCalledTimes(2);
    reported.mockRestore();
  });
});
