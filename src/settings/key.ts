/** Where the settings stand in the extension's storage. */
export const SETTINGS_KEY = 'settings';
