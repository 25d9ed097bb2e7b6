/** Attributes of <html> by which TikTok says light or dark: 2025-09 both, 2026-04 the second. */
const THEME_ATTRIBUTES = ['data-theme', 'data-tux-color-scheme'];

/**
 * Keeps `host`'s `data-theme` the same as the page's own theme, until `signal` aborts. Where the page
 * says nothing (2022), the browser's preference decides.
 */
export function followTheme(host: HTMLElement, window: Window, signal: AbortSignal): void {
  const root = window.document.documentElement;
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const said = THEME_ATTRIBUTES.map((name) => root.getAttribute(name)).find(
      (value) => value === 'dark' || value === 'light',
    );
    host.dataset.theme = said ?? (prefersDark.matches ? 'dark' : 'light');
  };
  apply();
  const observer = new MutationObserver(apply);
  observer.observe(root, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
  prefersDark.addEventListener('change', apply, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
    },
    { once: true },
  );
}
