import { fileURLToPath } from 'node:url';
import type { ChunkingContext } from 'rolldown';

const moduleOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const popup = moduleOf('entrypoints/popup/index.html');
const options = moduleOf('entrypoints/options/index.html');

/**
 * The popup's first view, as few files: each costs it some milliseconds, as many as a thousand lines of code.
 * What only asks comes first, and runs while the browser still loads the rest; then what popup and options
 * share, and the popup's own. What is left to a click keeps its own files.
 */
const files = [
  { name: 'popup-asks', neededBy: [moduleOf('entrypoints/popup/asked.ts')] },
  { name: 'pages', neededBy: [popup, options] },
  { name: 'popup', neededBy: [popup] },
];

/** Returns the name of the file that `id` belongs to, by who cannot run without it; `null` leaves it to the bundler. */
export function fileOf(id: string, context: ChunkingContext): string | null {
  const file = files.find(({ neededBy }) =>
    neededBy.every((entry) => whatNeeds(entry, context).has(id)),
  );
  return file?.name ?? null;
}

/** Returns `entry`, the modules that it imports, what those import, and so on; not what they load later. */
function whatNeeds(entry: string, context: ChunkingContext): Set<string> {
  const needed = new Set([entry]);
  // A set hands out what is added while one walks it.
  for (const id of needed) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
  }
  return needed;
}
