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

  it('reports storage that fails, and goes on', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const full = vi.spyOn(storage, 'set').mockRejectedValue(new Error('full'));
    await expect(cardOpen.set(storage, true)).resolves.toBeUndefined();
    expect(reported).toHaveBeenCalledOnce();
    full.mockRestore();
    reported.mockRestore();
  });
});
