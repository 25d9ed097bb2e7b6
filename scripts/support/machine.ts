import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runTool } from './run';

/** Where a browser is, or what to do about its not being there. */
export type FoundBrowser = { path: string } | { message: string };

/** What finding a browser needs to know of the machine, and may do to it. Tests bring their own. */
export interface Machine {
  platform: NodeJS.Platform;
  root: boolean;
  /** Paths that the user set in PERMILLE_CHROMIUM and PERMILLE_FIREFOX. */
  chosen: Record<'chromium' | 'firefox', string | null>;
  /** The text of /etc/os-release; empty where there is none. */
  osRelease: string;
  /** Where Playwright keeps its own Chromium, downloaded or not. */
  playwrightPath: string;
  /** Returns the full path of a command, or null. */
  which(command: string): string | null;
  /** Returns what the browser at `path` says to --version ("unknown" on Windows), or null where it does not start. */
  version(path: string): Promise<string | null>;
  /** Runs a program; returns its exit status. */
  run(command: string, args: readonly string[]): Promise<number>;
  /** Runs Playwright's command line; returns its exit status. */
  playwright(args: readonly string[]): Promise<number>;
  say(line: string): void;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    root: process.getuid?.() === 0,
    chosen: {
      chromium: process.env.PERMILLE_CHROMIUM ?? null,
      firefox: process.env.PERMILLE_FIREFOX ?? null,
    },
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    playwrightPath: chromium.executablePath(),
    which,
    version,
    run: (command, args) =>
      run(command, args, { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }),
    // Set while installing packages, so that these bring no browser; here it would stop the download that is asked for.
    playwright: (args) =>
      runTool({ package: '@playwright/test', bin: 'playwright' }, args, {
        ...process.env,
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: undefined,
      }),
    say: (line) => {
      console.log(line);
    },
  };
}

function which(command: string): string | null {
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: both mean "no".
    return false;
  }
}

function version(path: string): Promise<string | null> {
  if (!existsSync(path)) return Promise.resolve(null);
  // On Windows the browser opens a window instead of answering.
  if (process.platform === 'win32') return Promise.resolve('unknown');
  return new Promise((resolve) => {
    execFile(path, ['--version'], { timeout: 20_000 }, (error, stdout) => {
      resolve(error ? null : stdout.trim());
    });
  });
}
