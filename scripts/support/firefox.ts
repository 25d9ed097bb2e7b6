import { installDebianPackage, isDebian } from './debian';
import type { FoundBrowser, Machine } from './machine';

/** The first that the manifest allows: see strict_min_version in wxt.config.ts. */
const OLDEST = 140;

const elsewhere: Partial<Record<NodeJS.Platform, string>> = {
  darwin: '/Applications/Firefox.app/Contents/MacOS/firefox',
  win32: 'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
};

/**
 * Returns a Firefox new enough for the extension: PERMILLE_FIREFOX, `firefox-esr` or `firefox` on the PATH,
 * where installers put it; failing these it installs Debian's. Where that fails too, returns what to do.
 */
export async function chooseFirefox(machine: Machine): Promise<FoundBrowser> {
  const chosen = machine.chosen.firefox;
  if (chosen !== null) return chosenByUser(machine, chosen);
  const there = await installed(machine);
  if (there !== null) return { path: there };
  const now = (await installDebianPackage(machine, 'firefox-esr'))
    ? await installed(machine)
    : null;
  return now === null ? { message: adviceFor(machine) } : { path: now };
}

async function chosenByUser(machine: Machine, path: string): Promise<FoundBrowser> {
  const version = await machine.version(path);
  if (version !== null && suits(version)) return { path };
  const answer = version === null ? 'does not start' : `calls itself "${version}"`;
  return {
    message: `PERMILLE_FIREFOX is ${path}, which ${answer}. Set it to the path of a Firefox ${OLDEST} or later, or unset it.`,
  };
}

async function installed(machine: Machine): Promise<string | null> {
  const candidates = [
    machine.which('firefox-esr'),
    machine.which('firefox'),
    elsewhere[machine.platform] ?? null,
  ];
  for (const path of candidates) {
    if (path === null) continue;
    const version = await machine.version(path);
    if (version !== null && suits(version)) return path;
  }
  return null;
}

/** Windows' browsers do not tell their version; there any Firefox is tried. */
function suits(version: string): boolean {
  const [, major] = /Firefox (\d+)/.exec(version) ?? [];
  return version === 'unknown' || Number(major) >= OLDEST;
}

function adviceFor(machine: Machine): string {
  const how = isDebian(machine)
    ? 'Run this, then try again:  sudo apt-get install firefox-esr'
    : `Install Firefox ${OLDEST} or later (https://www.mozilla.org/firefox/; not the snap, which cannot read the build), then try again.`;
  return [
    'No Firefox was found, and none could be installed.',
    how,
    'Or set PERMILLE_FIREFOX to the path of a Firefox.',
  ].join('\n');
}
