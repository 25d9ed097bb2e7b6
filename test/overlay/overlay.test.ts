import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OverlayState } from '../../src/messages/overlay-state';
import { answer, first, profile, start, state, tile } from './start';

describe('startOverlay', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks again when the settings change', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    const asked = page.asks.videos.mock.calls.length;
    page.overlay.refresh();
    await vi.waitFor(() => {
      expect(page.asks.videos).toHaveBeenCalledTimes(asked + 1);
    });
    expect(page.badges()).toHaveLength(1);
    page.end.abort();
  });

  it('switches each surface off and on again', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    const show = (surfaces: Partial<OverlayState['surfaces']>) => {
      page.asks.state.mockImplementation(() =>
        answer({ ...state, surfaces: { ...state.surfaces, ...surfaces } }),
      );
      page.overlay.refresh();
    };
    show({ badge: false });
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(0);
    });
    expect(page.card()?.dataset.state).toBe('ready');
    show({});
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    show({ card: false });
    await vi.waitFor(() => {
      expect(page.card()).toBeNull();
      expect(page.badges()).toHaveLength(1);
    });
    page.end.abort();
  });

  it('leaves one line behind when the extension is gone, and nothing once that is closed', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    page.runtime.end();
    expect(page.badges()).toHaveLength(0);
    expect(page.card()?.getAttribute('aria-label')).toBe(
      'Permille was updated. Reload the page to see it again.',
    );
    page.card()?.shadowRoot?.querySelector('button')?.click();
    expect(page.ours()).toBe(0);
    page.end.abort();
  });

  it('does nothing where there is no creator', async () => {
    const page = start('<body><div id="app"></div></body>', {}, 'https://www.tiktok.com/about');
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(page.asks.state).not.toHaveBeenCalled();
    expect(page.ours()).toBe(0);
    page.end.abort();
  });

  it('leaves nothing behind', async () => {
    const page = start(profile(tile(first, '12.3K')));
    await vi.waitFor(() => {
      expect(page.badges()).toHaveLength(1);
    });
    page.end.abort();
    expect(page.ours()).toBe(0);
  });
});
