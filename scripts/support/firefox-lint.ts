import * as z from 'zod/mini';
import { readTool } from './run';

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

/** Lints the add-on in `folder` as Mozilla does, prints what it found, and returns 0 unless there is an error. */
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
  for (const line of findingsIn(JSON.parse(stdout))) console.log(line);
  return status;
}
