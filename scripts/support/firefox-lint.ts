import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readTool, root } from './run';

const findingSchema = z.object({
  code: z.string(),
  description: z.string(),
  file: z.optional(z.string()),
  line: z.optional(z.number()),
});
const reportSchema = z.object({
  errors: z.array(findingSchema),
  warnings: z.array(findingSchema),
  notices: z.array(findingSchema),
});

/** Returns one line for each finding of a `web-ext lint` report, errors first. */
export function findingsIn(report: unknown): string[] {
  const { errors, warnings, notices } = reportSchema.parse(report);
  const kinds = Object.entries({ error: errors, warning: warnings, notice: notices });
  return kinds.flatMap(([kind, findings]) =>
    findings.map(({ code, description, file = '', line }) => {
      const place = line === undefined ? file : `${file}:${line}`;
      const heading = [kind, place, code].filter((part) => part !== '').join('  ');
      return `${heading}\n    ${description.replace(/\s+/g, ' ')}`;
    }),
  );
}

/**
 * Returns the codes of the warnings and notices in a `web-ext lint` report that `page`, the notes for reviewers,
 * does not explain: an explanation is an item of a list that begins with the code in bold.
 */
export function unexplainedIn(report: unknown, page: string): string[] {
  const { warnings, notices } = reportSchema.parse(report);
  const explained = new Set(
    [...page.matchAll(/^- \*\*([A-Z_]+)\b/gm)].map(([, code = '']) => code),
  );
  const codes = new Set([...warnings, ...notices].map(({ code }) => code));
  return [...codes].filter((code) => !explained.has(code));
}

/**
 * Lints the add-on in `folder` as Mozilla does and prints what it found. Returns 0 where there is no error and
 * docs/store/reviewers.md explains every warning.
 */
export async function lintForFirefox(folder: string): Promise<number> {
  const { status, stdout } = await readTool({ package: 'web-ext' }, [
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
  ]);
  // It writes no report where it cannot read the folder; what was wrong stands on stderr.
  if (!stdout.startsWith('{')) return status === 0 ? -1 : status;
  const report: unknown = JSON.parse(stdout);
  for (const line of findingsIn(report)) console.log(line);
  const page = readFileSync(join(root, 'docs', 'store', 'reviewers.md'), 'utf8');
  const unexplained = unexplainedIn(report, page);
  for (const code of unexplained) console.error(`docs/store/reviewers.md does not explain ${code}`);
  return status === 0 && unexplained.length > 0 ? 1 : status;
}
