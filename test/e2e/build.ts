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
  /** Removes what was made for the tests; the build itself stays. */
  dispose: () => void;
}

/**
 * What comes first in a tested worker: it writes uncaught errors, and what the policy refused, to the console. The
 * browser reports those of pages only, and a worker that was stopped and woken is nobody's to hand a listener to.
 */
const REPORT_UNCAUGHT = `
addEventListener('error', (event) => console.error('Uncaught in the worker: ' + event.message));
addEventListener('unhandledrejection', (event) => console.error('Unhandled in the worker: ' + event.reason));
addEventListener('securitypolicyviolation', (event) => console.error('Refused in the worker: ' + event.blockedURI));
`;

/**
 * Returns a copy of the built extension, in `language`, whose worker writes what nobody catches to the console;
 * `more` is a script that its worker runs before its own. Throws without a build.
 */
export function extensionToTest(language = 'en', more = ''): TestedExtension {
  const { folder } = extensionIn(language);
  const copy = folder === built ? copyOfBuilt() : folder;
  const worker = join(copy, 'background.js');
  writeFileSync(worker, REPORT_UNCAUGHT + more + readFileSync(worker, 'utf8'));
  return copied(copy);
}

/** Returns one to test whose pages and worker may connect to anything, to see whether that is seen. */
export function extensionWithoutPolicy(): TestedExtension {
  const extension = extensionToTest();
  const policy = "script-src 'self'; object-src 'none'";
  changeManifest(extension.folder, { content_security_policy: { extension_pages: policy } });
  return extension;
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
