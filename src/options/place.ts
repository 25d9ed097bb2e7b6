import { useSyncExternalStore } from 'react';

/** The sections, in the order of the navigation; the name is what stands after the `#`. */
export const SECTIONS = [
  'money',
  'assumptions',
  'rates',
  'page',
  'memory',
  'payouts',
  'help',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Where in the options one is: a section, and in it an entry or none. */
export interface Place {
  section: SectionId;
  entry: string | null;
}

/** Returns the place that a hash stands for: `#rates/rewards.rpm`; the first section for any other. */
export function placeOf(hash: string): Place {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find((id) => id === name);
  if (section === undefined) return { section: SECTIONS[0], entry: null };
  const entry = rest.join('/');
  return { section, entry: entry === '' ? null : entry };
}

/** Returns the hash of a place, for links. */
export function hashOf(section: SectionId, entry?: string): string {
  return entry === undefined ? `#${section}` : `#${section}/${entry}`;
}

/** Returns the place that the address shows, and follows it. */
export function usePlace(): Place {
  return placeOf(useSyncExternalStore(onHashChange, () => window.location.hash));
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
  };
}
