import type { Machine } from '../../scripts/support/machine';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
export const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
export const fedora = 'NAME="Fedora Linux"\nID=fedora\n';

export interface Setting extends Partial<Omit<Machine, 'chosen'>> {
  chosen?: Partial<Machine['chosen']>;
  /** What the browsers at these paths say to --version. */
  browsers?: Record<string, string>;
  /** Commands on the PATH that are no browsers. */
  commands?: string[];
  /** What a command that begins like this does: its exit status, and the browsers that it brings. */
  effects?: Record<string, { status: number; brings?: Record<string, string> }>;
}

/** A machine that is nothing but what the test says, and notes what was done to it. */
export function machineWith(setting: Setting): { machine: Machine; done: string[] } {
  const browsers = { ...setting.browsers };
  const done: string[] = [];
  const act = (words: readonly string[]): Promise<number> => {
    const command = words.join(' ');
    done.push(command);
    const effect = Object.entries(setting.effects ?? {}).find(([start]) =>
      command.startsWith(start),
    );
    Object.assign(browsers, effect?.[1].brings);
    return Promise.resolve(effect?.[1].status ?? 1);
  };
  const machine: Machine = {
    platform: 'linux',
    root: false,
    osRelease: debian,
    playwrightPath: '/cache/chrome',
    which: (command) => {
      const path = `/usr/bin/${command}`;
      return path in browsers || setting.commands?.includes(command) ? path : null;
    },
    version: (path) => Promise.resolve(browsers[path] ?? null),
    run: (command, args) => act([command, ...args]),
    playwright: (args) => act(['playwright', ...args]),
    say: () => undefined,
    ...setting,
    chosen: { chromium: null, firefox: null, ...setting.chosen },
  };
  return { machine, done };
}
