import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { giftOf } from '../src/engine/gifts';
import { estimateInputSchema } from '../src/engine/input';
import { estimate } from '../src/engine/run';
import { resolveRates } from '../src/rates/cards';
import { cardSchema } from '../src/rates/rate';
import type { Card } from '../src/rates/rate';
import { english } from './support/english';
import { argumentsOf, textOf } from './support/arguments';
import { BadInput, refusalLine } from './support/refused';
import { writtenOut } from './support/written';

const USAGE = 'npm run -s estimate -- [--card article|observed] [--coins N | FILE.json]';
const OPTIONS = { card: { type: 'string' }, coins: { type: 'string' } } as const;

/**
 * The command `estimate`. Returns what it prints: the Estimate of the file (of `readStdin()` without one),
 * or what a gift of `--coins` comes to. Throws BadInput, whose message is one line.
 */
export function estimateCommand(args: readonly string[], readStdin: () => string): unknown {
  const { values, positionals } = argumentsOf(args, OPTIONS, USAGE);
  const card = values.card === undefined ? undefined : cardOf(values.card);
  if (values.coins !== undefined) {
    if (positionals.length > 0) throw new BadInput(`--coins needs no file. Usage: ${USAGE}`);
    return giftOf(coinsOf(values.coins), resolveRates({ card: card ?? 'article' }));
  }
  const [file, ...more] = positionals;
  if (more.length > 0) throw new BadInput(`One file at a time. Usage: ${USAGE}`);
  const name = file ?? 'standard input';
  const input = parseInput(file === undefined ? readStdin() : textOf(file), name);
  const settings = card === undefined ? input.settings : { ...input.settings, card };
  return writtenOut(estimate({ ...input, settings }), english());
}

function cardOf(text: string): Card {
  const card = cardSchema.safeParse(text);
  if (card.success) return card.data;
  throw new BadInput(`--card is article or observed, not "${text}"`);
}

function coinsOf(text: string): number {
  const coins = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (coins <= Number.MAX_SAFE_INTEGER) return coins;
  throw new BadInput(`--coins takes a number of coins, not "${text}"`);
}

function parseInput(text: string, name: string) {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${name} is not JSON: ${messageOf(error)}`);
  }
  const input = estimateInputSchema.safeParse(raw, { reportInput: true });
  if (input.success) return input.data;
  throw new BadInput(`${name}: ${refusalLine(input.error)}`);
}

/** The locale file is read here and not imported: src ships it, the command only speaks it. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}

function main(): void {
  try {
    const answer = estimateCommand(process.argv.slice(2), () => readFileSync(0, 'utf8'));
    console.log(JSON.stringify(answer, null, 2));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
