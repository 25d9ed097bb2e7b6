import { installDebianPackage, isDebian } from './debian';
import type { FoundBrowser, Machine } from './machine';

/**
 * Returns a Chromium that takes unpacked extensions: PERMILLE_CHROMIUM, `chromium` or `chromium-browser`
 * on the PATH, Playwright's own; failing these it installs one. Where that fails too, returns what to do.
 */
export async function chooseChromium(machine: Machine): Promise<FoundBrowser> {
  const chosen = machine.chosen.chromium;
  if (chosen !== null) return chosenByUser(machine, chosen);
  const there = await installed(machine);
  if (there !== null) return { path: there };
  await install(machine);
  const now = await installed(machine);
  return now === null ? { message: adviceFor(machine) } : { path: now };
}

async function chosenByUser(machine: Machine, path: string): Promise<FoundBrowser> {
  const version = await machine.version(path);
  if (version !== null && suits(version)) return { path };
  const answer = version === null ? 'does not start' : `calls itself "${version}"`;
  return {
    message: `PERMILLE_CHROMIUM is ${path}, which ${answer}. Set it to the path of a Chromium, or unset it.`,
  };
}

async function installed(machine: Machine): Promise<string | null> {
  const candidates = [
    machine.which('chromium'),
    machine.which('chromium-browser'),
    machine.playwrightPath,
  ];
  for (const path of candidates) {
    if (path === null) continue;
    const version = await machine.version(path);
    if (version !== null && suits(version)) return path;
  }
  return null;
}

/**
 * Branded Chrome ignores --load-extension since version 137. A Chromium from the snap store may not read
 * hidden folders, and the build is in one.
 */
function suits(version: string): boolean {
  return /Chromium|Chrome for Testing|^unknown$/.test(version) && !/\bsnap\b/.test(version);
}

async function install(machine: Machine): Promise<void> {
  if (await installDebianPackage(machine, 'chromium')) return;
  const libraries = machine.platform === 'linux' && machine.root ? ['--with-deps'] : [];
  machine.say('No Chromium found. Downloading one: npx playwright install chromium');
  await machine.playwright(['install', ...libraries, 'chromium']);
}

function adviceFor(machine: Machine): string {
  const commands = {
    debian: 'sudo apt-get install chromium',
    linux: 'npx playwright install --with-deps chromium',
    other: 'npx playwright install chromium',
  };
  const system = machine.platform !== 'linux' ? 'other' : isDebian(machine) ? 'debian' : 'linux';
  return [
    'No Chromium was found, and none could be installed.',
    `Run this, then try again:  ${commands[system]}`,
    'Or set PERMILLE_CHROMIUM to the path of a Chromium. Google Chrome will not do: since version 137 it ignores --load-extension.',
  ].join('\n');
}
