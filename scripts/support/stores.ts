/** One store and what a submission to it takes from the environment. */
export interface Store {
  name: string;
  /** Names the listing; where it is not set the store is left out. */
  id: string;
  keys: readonly string[];
  /** What of `npm run zip` goes there, by the option of `wxt submit` that takes it. */
  packages: Readonly<Record<string, 'chrome' | 'firefox' | 'sources'>>;
}

export const stores: readonly Store[] = [
  {
    name: 'Chrome Web Store',
    id: 'CHROME_EXTENSION_ID',
    keys: [
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
      'CHROME_API_VERSION',
    ],
    packages: { '--chrome-zip': 'chrome' },
  },
  {
    name: 'Firefox Add-ons',
    id: 'FIREFOX_EXTENSION_ID',
    keys: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    packages: { '--firefox-zip': 'firefox', '--firefox-sources-zip': 'sources' },
  },
  {
    name: 'Edge Add-ons',
    id: 'EDGE_PRODUCT_ID',
    keys: ['EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    packages: { '--edge-zip': 'chrome' },
  },
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the stores that `environment` is set up for, or a message with every variable that is not set: of the
 * stores whose id is there, or of all where none is.
 */
export function storesIn(environment: Environment): { chosen: Store[] } | { message: string } {
  const isSet = (name: string) => (environment[name] ?? '') !== '';
  const chosen = stores.filter(({ id }) => isSet(id));
  const wanted = chosen.length > 0 ? chosen : stores;
  const lines = wanted.flatMap(({ name, id, keys }) => {
    const missing = [id, ...keys].filter((key) => !isSet(key));
    return missing.length === 0 ? [] : [`${name}: ${missing.join(', ')}`];
  });
  if (lines.length === 0) return { chosen };
  const what =
    chosen.length > 0
      ? 'These are not set in the environment:'
      : 'No store has its keys in the environment. Set those of one store or more:';
  return {
    message: [what, ...lines, 'docs/store/submitting.md says where they come from.'].join('\n'),
  };
}
