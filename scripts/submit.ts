/**
 * `npm run submit`: hands the packages of `npm run zip` to the stores whose keys stand in the environment or in
 * `.env.submit`, by `wxt submit`. Options go on to it; `--dry-run` checks the keys and sends nothing. Ends with 2 and
 * says what is missing where a package or a key is. See docs/store/submitting.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root, runTool } from './support/run';
import { storesIn } from './support/stores';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const packageFor = (what: string) => join('.output', `permille-${version}-${what}.zip`);

const keys = join(root, '.env.submit');
if (existsSync(keys)) process.loadEnvFile(keys);
const found = storesIn(process.env);
const missing = ['chrome', 'firefox', 'sources']
  .map(packageFor)
  .filter((path) => !existsSync(join(root, path)));
if (missing.length > 0) {
  console.error(`There is no ${missing.join(', no ')}. Run \`npm run zip\` first.`);
  process.exitCode = 2;
} else if ('message' in found) {
  console.error(found.message);
  process.exitCode = 2;
} else {
  const args = found.chosen.flatMap(({ packages }) =>
    Object.entries(packages).flatMap(([option, what]) => [option, packageFor(what)]),
  );
  process.exitCode = await runTool({ package: 'wxt' }, [
    'submit',
    ...args,
    ...process.argv.slice(2),
  ]);
}
