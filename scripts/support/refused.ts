import type * as z from 'zod/mini';
import { say } from '../../src/words/say';
import { wordsSchema } from '../../src/words/words';
import { english } from './english';
import { unknownNames } from './unknown-names';

/** Bad input: its message is the one line that the command prints. */
export class BadInput extends Error {}

/** Returns the first thing wrong, in one line: where it stands, what is there and what should be. */
export function refusalLine(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'The input is not what it should be';
  const where = issue.path.length === 0 ? 'The input' : issue.path.map(String).join('.');
  return `${where}: ${whatIsWrong(issue)}`;
}

/** What the schema library says where a schema has no words of its own. */
const NO_WORDS: ReadonlySet<string> = new Set(['', 'Invalid input']);

function whatIsWrong(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}, found ${kindOf(issue.input)}${hint(issue)}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return unknownNames(issue.path, issue.keys);
    default:
      return NO_WORDS.has(issue.message) ? withoutWords(issue) : issue.message + reason(issue);
  }
}

function withoutWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return `must be at least ${limit(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `must be at most ${limit(issue.maximum, issue.origin)}`;
    default:
      return 'is not what it should be';
  }
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'an object',
  record: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const COUNTED: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

function limit(value: number | bigint, origin: string): string {
  return `${value.toLocaleString('en-US')}${COUNTED[origin] ?? ''}`;
}

/** Why an edit of a rate is out of bounds. */
function reason(issue: z.core.$ZodIssue): string {
  const refused: unknown = issue.code === 'custom' ? issue.params?.refused : undefined;
  if (typeof refused !== 'object' || refused === null || !('why' in refused)) return '';
  return ` ${say(wordsSchema.parse(refused.why), english())}`;
}

/** A count in a reading may be unknown, but then all of it. */
const PARTS_OF_A_COUNT: ReadonlySet<unknown> = new Set(['value', 'low', 'high']);

function hint({ path, input }: z.core.$ZodIssue): string {
  const whole = path[0] === 'reading' && input === undefined && PARTS_OF_A_COUNT.has(path.at(-1));
  return whole ? '; an unknown count is null as a whole' : '';
}

function kindOf(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'number') return String(input);
  if (typeof input === 'boolean') return String(input);
  return typeof input === 'string' ? 'a text' : 'an object';
}
