/** The look of Permille's own pages: as the system has it, or as the user chose. */
export type Theme = 'auto' | 'light' | 'dark';

/** Makes `document` light or dark; `auto` follows the system. tokens.css knows the attribute. */
export function applyTheme(document: Document, theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}
