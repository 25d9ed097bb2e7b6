import { hashOf } from './random';

/** The page's class names come and go; these have the form that TikTok's had in 2025 and 2026. */
const builds = { 2025: '5e6d46e3', 2026: '7937d88b' } as const;
export type Generation = keyof typeof builds;

function shortHash(text: string): string {
  return hashOf(text).toString(36).slice(0, 6);
}

/** Returns the class that the style sheet uses for `label`; it is the same in every generation. */
function styleClass(label: string): string {
  return `e${shortHash(label)}0`;
}

/**
 * Returns a function that gives the class attribute for labels, the most special one last:
 * `css-1cbl2f-7937d88b--DivCardFooter e6341r0`.
 */
export function classNames(generation: Generation): (...labels: [string, ...string[]]) => string {
  const build = builds[generation];
  return (...labels) => {
    const name = labels.map((label) => `${build}--${label}`).join('-');
    return `css-${shortHash(name)}-${name} ${styleClass(labels.at(-1) ?? '')}`;
  };
}

/** Returns `css` with its label selectors (`.DivCardFooter`) turned into the page's classes. */
export function styleFor(css: string): string {
  return css.replace(
    /\.([A-Z][A-Za-z0-9]+)/g,
    (_selector, label: string) => `.${styleClass(label)}`,
  );
}
