import { afterEach, describe, expect, it, vi } from 'vitest';
import { showNotice } from '../../src/overlay/notice';
import { browserWindow } from './browser';

function show() {
  const window = browserWindow('<body></body>');
  const { document } = window;
  const look = { dress: vi.fn(), choose: () => undefined };
  const remove = showNotice(document, look, {
    ...{ state: 'gone', sentence: 'Reload this page.', close: 'Close' },
  } as const);
  const notice = document.querySelector<HTMLElement>('[data-permille=card]')!;
  return { window, document, look, notice, remove, gone: () => !notice.isConnected };
}

describe('showNotice', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('says its sentence to eyes and ears, in the look of the page', () => {
    const { notice, look } = show();
    expect(notice.getAttribute('role')).toBe('status');
    expect(notice.getAttribute('aria-label')).toBe('Reload this page.');
    expect(notice.shadowRoot?.textContent).toContain('Reload this page.');
    expect(look.dress).toHaveBeenCalledWith(notice);
  });

  it('goes with its button', () => {
    const { notice, gone } = show();
    const button = notice.shadowRoot?.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Close');
    button?.click();
    expect(gone()).toBe(true);
  });

  it('goes with Esc, and the page hears no key of it', () => {
    const { window, document, notice, gone } = show();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const press = (key: string) =>
      notice.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
    press('l');
    expect(gone()).toBe(false);
    press('Escape');
    expect(gone()).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('goes when its page does', () => {
    const { remove, gone } = show();
    remove();
    expect(gone()).toBe(true);
  });
});
