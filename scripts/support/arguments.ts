import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { BadInput } from './refused';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Returns a command's options and the rest of its arguments. What follows an option that takes a value is
 * its value, "-3" too. Throws BadInput, which names what is wrong and how the command is used.
 */
export function argumentsOf<T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args: joined(args, options), options, allowPositionals: true });
  } catch (error) {
    throw new BadInput(`${whatIsWrong(error, args, options)}. Usage: ${usage}`);
  }
}

/** "--coins -3" as "--coins=-3": on its own a value with a hyphen would be taken for an option. */
function joined(args: readonly string[], options: Options): string[] {
  const result: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const next = args[i + 1];
    const takesValue = arg.startsWith('--') && optionOf(options, arg)?.type === 'string';
    if (takesValue && next?.startsWith('-')) {
      result.push(`${arg}=${next}`);
      i += 1;
    } else result.push(arg);
  }
  return result;
}

/** Only what a command declares is an option: not "toString", which every object has. */
function optionOf(options: Options, arg: string): Options[string] | undefined {
  const name = arg.replace(/^--/, '');
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

function whatIsWrong(error: unknown, args: readonly string[], options: Options): string {
  for (const arg of args) {
    if (!arg.startsWith('-')) continue;
    const [name = '', ...value] = arg.split('=');
    const option = optionOf(options, name);
    if (!name.startsWith('--') || option === undefined) return `There is no option ${name}`;
    if (option.type === 'boolean' && value.length > 0) return `${name} takes no value`;
  }
  const last = args.at(-1) ?? '';
  return optionOf(options, last)?.type === 'string' ? `${last} needs a value` : String(error);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by this user',
};

/** Returns what the file says. Throws BadInput, which says why it cannot be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput(`Cannot read ${file}: ${REASONS[code] ?? code}`);
  }
}
