import type { Machine } from './machine';

export type FoundChromium = { path: string } | { message: string };

/**
 * Returns a Chromium that takes unpacked extensions: PERMILLE_CHROMIUM, `chromium` or `chromium-browser`
 * on the PATH, Playwright's own; failing these it installs one. Where that fails too, returns what to do.
 */
export async function chooseChromium(machine: Machine): Promise<FoundChromium> {
  if (machine.chosen !== null) return chosenByUser(machine, machine.chosen);
  const there = await installed(machine);
  if (there !== null) return { path: there };
  await install(machine);
  const now = await installed(machine);
  return now === null ? { message: adviceFor(machine) } : { path: now };
}

async function chosenByUser(machine: Machine, path: string): Promise<FoundChromium> {
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
  return /Chromium|Chrome for Testing/.test(version) && !/\bsnap\b/.test(version);
}

async function install(machine: Machine): Promise<void> {
  if (machine.root && hasDebianChromium(machine) && machine.which('apt-get') !== null) {
    machine.say('No Chromium found. Installing it: apt-get install chromium');
    const updated = await machine.run('apt-get', ['update']);
    const status =
      updated === 0
        ? await machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
        : updated;
    if (status === 0) return;
    machine.say('apt-get could not install Chromium.');
  }
  const libraries = machine.platform === 'linux' && machine.root ? ['--with-deps'] : [];
  machine.say('No Chromium found. Downloading one: npx playwright install chromium');
  await machine.playwright(['install', ...libraries, 'chromium']);
}

/** Ubuntu's package of that name only fetches the snap. */
function hasDebianChromium({ osRelease }: Machine): boolean {
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(osRelease) && !/\bubuntu\b/i.test(osRelease);
}

function adviceFor(machine: Machine): string {
  const commands = {
    debian: 'sudo apt-get install chromium',
    linux: 'npx playwright install --with-deps chromium',
    other: 'npx playwright install chromium',
  };
  const system =
    machine.platform !== 'linux' ? 'other' : hasDebianChromium(machine) ? 'debian' : 'linux';
  return [
    'No Chromium was found, and none could be installed.',
    `Run this, then try again:  ${commands[system]}`,
    'Or set PERMILLE_CHROMIUM to the path of a Chromium. Google Chrome will not do: since version 137 it ignores --load-extension.',
  ].join('\n');
}
