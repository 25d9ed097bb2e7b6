/** Where the settings stand in the extension's storage. */
export const SETTINGS_KEY = 'settings';

/** Returns where settings that could not be read are kept, so that nothing is lost. */
export function asideKey(version: number | null): string {
  return `settings.aside.${version === null ? 'unversioned' : `v${version}`}`;
}

/** Where the user's own rates are kept that are refused, from when others take their place. */
export const REFUSED_KEY = 'settings.aside.rates';
