/**
 * `npm run submit`: hands the packages of `npm run zip` to the stores whose keys stand in the environment, by
 * `wxt submit`. Options go on to it; `--dry-run` checks the keys and sends nothing. See docs/store/submitting.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root, runTool } from './support/run';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const packageFor = (what: string) => join('.output', `permille-${version}-${what}.zip`);

const stores = [
  { key: 'CHROME_EXTENSION_ID', args: ['--chrome-zip', packageFor('chrome')] },
  { key: 'EDGE_PRODUCT_ID', args: ['--edge-zip', packageFor('chrome')] },
  {
    key: 'FIREFOX_EXTENSION_ID',
    args: [
      ...['--firefox-zip', packageFor('firefox')],
      ...['--firefox-sources-zip', packageFor('sources')],
    ],
  },
].filter(({ key }) => process.env[key] !== undefined);

const missing = ['chrome', 'firefox', 'sources']
  .map(packageFor)
  .filter((path) => !existsSync(join(root, path)));
if (missing.length > 0) {
  console.error(`There is no ${missing.join(', no ')}. Run \`npm run zip\` first.`);
  process.exitCode = 2;
} else if (stores.length === 0) {
  console.error('No store has its keys in the environment. docs/store/submitting.md lists them.');
  process.exitCode = 2;
} else {
  const args = stores.flatMap((store) => store.args);
  process.exitCode = await runTool({ package: 'wxt' }, [
    'submit',
    ...args,
    ...process.argv.slice(2),
  ]);
}
