import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/support/run';

const built = join(root, '.output', 'chrome-mv3');

export interface TestedExtension {
  folder: string;
  /** Removes what was made for this language; the build itself stays. */
  dispose: () => void;
}

/** Returns a copy of the built extension whose pages and worker may connect to anything, to see whether that is seen. */
export function extensionWithoutPolicy(): TestedExtension {
  const copy = copyOfBuilt();
  const policy = "script-src 'self'; object-src 'none'";
  changeManifest(copy, { content_security_policy: { extension_pages: policy } });
  return copied(copy);
}

/**
 * Returns the built extension, speaking `language` whatever the browser speaks: Debian's Chromium
 * comes with English only, and takes the default language where the browser's is missing. Throws without a build.
 */
export function extensionIn(language: string): TestedExtension {
  if (!existsSync(join(built, 'manifest.json'))) {
    throw new Error('There is no built extension to test. Run `npx wxt build` first.');
  }
  if (language === 'en') return { folder: built, dispose: () => undefined };
  const folder = language.replace('-', '_');
  if (!existsSync(join(built, '_locales', folder))) {
    throw new Error(`The extension does not speak ${language}`);
  }
  const copy = copyOfBuilt();
  const locales = join(copy, '_locales');
  for (const other of readdirSync(locales)) {
    if (other !== folder) rmSync(join(locales, other), { recursive: true });
  }
  changeManifest(copy, { default_locale: folder });
  return copied(copy);
}

function copyOfBuilt(): string {
  const copy = mkdtempSync(join(tmpdir(), 'permille-'));
  cpSync(built, copy, { recursive: true });
  return copy;
}

function changeManifest(folder: string, change: Record<string, unknown>): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, ...change }));
}

function copied(folder: string): TestedExtension {
  return {
    folder,
    dispose: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
