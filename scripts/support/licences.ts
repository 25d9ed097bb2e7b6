import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from './run';

/** Licences that ask for nothing but their notice, which is what public/licences.txt is. */
const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']);

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  homepage: z.optional(z.string()),
  repository: z.optional(z.union([z.string(), z.object({ url: z.string() })])),
});
type Package = z.infer<typeof packageSchema>;

/** For packages that name this licence and forget its text. https://opensource.org/license/mit */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without
limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the
Software, and to permit persons to whom the Software is furnished to do so, subject to the following
conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions
of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED
TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL
THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
DEALINGS IN THE SOFTWARE.`;

/** Returns the names of the packages whose modules are among `moduleIds`, sorted, each once. */
export function packagesIn(moduleIds: readonly string[]): string[] {
  const names = moduleIds.flatMap((id) => {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}

/**
 * Returns the text of public/licences.txt for the packages. Throws where one has a licence that asks for
 * more than its notice, or brings no notice.
 */
export function noticesOf(
  packages: readonly string[],
  folder = join(root, 'node_modules'),
): string {
  const parts = packages.map((name) => {
    const about = packageSchema.parse(
      JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')),
    );
    const { version, license } = about;
    if (!allowed.has(license)) throw new Error(`${name} is under ${license}: may it ship?`);
    return `${name} ${version} (${license})\n\n${noticeIn(join(folder, name), about).trim()}\n`;
  });
  const line = `\n${'-'.repeat(72)}\n\n`;
  return `Permille contains code of these libraries.\n${line}${parts.join(line)}`;
}

function noticeIn(folder: string, about: Package): string {
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  if (about.license !== 'MIT') throw new Error(`${about.name} brings no licence text.`);
  const { repository } = about;
  const url = typeof repository === 'string' ? repository : repository?.url;
  return `Copyright (c) the authors of ${about.name}, ${url ?? about.homepage ?? 'npm'}\n\n${MIT}`;
}
