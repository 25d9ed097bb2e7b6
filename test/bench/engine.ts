import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * How many whole estimates a second: `npm run bench`. Each has the month, every stream with its
 * explanation, every video and what is missing, and no two in a row are of the same counts.
 *
 * The engine is bundled as it ships and measured in a process of its own: a loader makes every call between modules
 * dearer, and a bundler's memory every collection of garbage.
 */
const folder = mkdtempSync(join(tmpdir(), 'permille-bench-'));
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: fileURLToPath(new URL('./measure.ts', import.meta.url)),
    outDir: folder,
    emptyOutDir: true,
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'measure.mjs' } },
  },
  ssr: { noExternal: true },
});
const { status } = spawnSync(process.execPath, [join(folder, 'measure.mjs')], { stdio: 'inherit' });
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
