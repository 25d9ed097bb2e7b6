import type * as z from 'zod/mini';

/** Bad input: its message is the one line that the command prints. */
export class BadInput extends Error {}

/** Returns the first thing wrong, in one line: where it stands, what is there and what should be. */
export function refusalLine(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'The input is not what it should be';
  const where = issue.path.length === 0 ? 'The input' : issue.path.map(String).join('.');
  return `${where}: ${whatIsWrong(issue)}`;
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}, found ${kindOf(issue.input)}${hint(issue)}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must be at least ${String(issue.minimum)}`;
    case 'too_big':
      return `must be at most ${String(issue.maximum)}`;
    case 'invalid_format':
      return `is not written as it should be (${issue.format})`;
    default:
      return issue.message === '' ? 'is not what it should be' : issue.message;
  }
}

/** In a reading everything may be unknown, but it has to say so. */
function hint({ path, input }: z.core.$ZodIssue): string {
  return path[0] === 'reading' && input === undefined ? '; an unknown fact is null as a whole' : '';
}

function kindOf(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  return Array.isArray(input) ? 'a list' : typeof input;
}
