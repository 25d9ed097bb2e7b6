import { whenOver } from '../signals/when-over';

export type Theme = 'light' | 'dark';

/** Attributes of <html> by which TikTok says light or dark: 2025-09 both, 2026-04 the second. */
const THEME_ATTRIBUTES = ['data-theme', 'data-tux-color-scheme'];

/** The look of what is drawn on the page. */
export interface Look {
  /** Dresses a node of ours, now and whenever the look changes. */
  dress(node: HTMLElement): void;
  /** `auto` follows the page. */
  choose(theme: Theme | 'auto'): void;
}

/**
 * Returns the look that follows the page's own theme, until `signal` aborts. Where the page says nothing
 * (2022), the browser's preference decides. `language` is ours, which need not be the page's: letters and
 * line breaks follow it.
 */
export function followTheme(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  language: string,
): Look {
  const { document } = window;
  const root = document.documentElement;
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  let chosen: Theme | 'auto' = 'auto';
  let theme = now();

  function now(): Theme {
    if (chosen !== 'auto') return chosen;
    const said = THEME_ATTRIBUTES.map((name) => root.getAttribute(name)).find(isTheme);
    return said ?? (prefersDark.matches ? 'dark' : 'light');
  }

  function apply(): void {
    theme = now();
    for (const node of document.querySelectorAll<HTMLElement>('[data-permille][data-theme]')) {
      node.dataset.theme = theme;
    }
  }

  const observer = new window.MutationObserver(apply);
  observer.observe(root, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
  prefersDark.addEventListener('change', apply, { signal });
  whenOver(signal, () => {
    observer.disconnect();
  });
  return {
    dress(node) {
      node.dataset.theme = theme;
      node.lang = language;
    },
    choose(next) {
      chosen = next;
      apply();
    },
  };
}

function isTheme(value: string | null): value is Theme {
  return value === 'dark' || value === 'light';
}
