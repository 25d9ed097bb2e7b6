import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { activeTab } from '../../src/popup/load';

describe('activeTab', () => {
  it.each([
    [[{ id: 7 }], 7],
    [[{}], null],
    [[], null],
  ])('of %o is %s', async (found, id) => {
    const query = vi.fn(() => Promise.resolve(found as Browser.tabs.Tab[]));
    expect(await activeTab({ query })).toBe(id);
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });
});
