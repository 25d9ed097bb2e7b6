import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program without a shell in `folder` (the project's), its output going where ours goes.
 * Returns its exit status; -1 where it could not be started or was ended by a signal.
 */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
  folder = root,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: folder, env: { ...env }, stdio: 'inherit' });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(-1);
    });
    child.on('close', (status) => {
      resolve(status ?? -1);
    });
  });
}

const packageSchema = z.object({
  name: z.string(),
  bin: z.union([z.string(), z.record(z.string(), z.string())]),
});

/**
 * Returns the path of the script behind the command `bin` of an installed package, to be run with Node itself:
 * the links in node_modules/.bin need a shell on Windows. Throws where the package or command is not there.
 */
function toolPath(packageName: string, bin = packageName): string {
  const folder = join(root, 'node_modules', packageName);
  const manifest = packageSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
  if (script === undefined) throw new Error(`${packageName} has no command "${bin}"`);
  return join(folder, script);
}

/** Runs the command `bin` of an installed package; see `run`. */
export function runTool(
  tool: { package: string; bin?: string | undefined },
  args: readonly string[],
  env?: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  return run(process.execPath, [toolPath(tool.package, tool.bin), ...args], env);
}

/** Runs the command `bin` of an installed package and keeps what it writes to stdout; see `run`. */
export function readTool(
  tool: { package: string; bin?: string | undefined },
  args: readonly string[],
): Promise<{ status: number; stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [toolPath(tool.package, tool.bin), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.on('error', (error) => {
      console.error(`${tool.package}: ${error.message}`);
      resolve({ status: -1, stdout });
    });
    child.on('close', (status) => {
      resolve({ status: status ?? -1, stdout });
    });
  });
}
