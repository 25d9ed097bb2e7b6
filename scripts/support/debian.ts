import type { Machine } from './machine';

/** Ubuntu's packages of browsers only fetch the snap, so it does not count. */
export function isDebian({ osRelease }: Machine): boolean {
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(osRelease) && !/\bubuntu\b/i.test(osRelease);
}

/** Installs a browser from Debian's packages. Returns whether it did: it needs Debian, root and apt-get. */
export async function installDebianPackage(machine: Machine, name: string): Promise<boolean> {
  if (!machine.root || !isDebian(machine) || machine.which('apt-get') === null) return false;
  machine.say(`Installing a browser: apt-get install ${name}`);
  const updated = await machine.run('apt-get', ['update']);
  const status =
    updated === 0
      ? await machine.run('apt-get', ['install', '-y', '--no-install-recommends', name])
      : updated;
  if (status !== 0) machine.say(`apt-get could not install ${name}.`);
  return status === 0;
}
