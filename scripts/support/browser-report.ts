import * as z from 'zod/mini';

interface Suite {
  title: string;
  specs: { title: string; tests: { status: string }[] }[];
  suites?: Suite[] | undefined;
}

const suiteSchema: z.ZodMiniType<Suite> = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) })),
  suites: z.optional(z.array(z.lazy(() => suiteSchema))),
});
const reportSchema = z.object({ suites: z.array(suiteSchema) });

/** A test as Playwright ran it in one of the browsers. */
export interface BrowserTest {
  /** Its file, what it is described under, and its title. */
  path: readonly string[];
  title: string;
  /** "expected", "unexpected", "flaky" (it passed when it was tried again) or "skipped". */
  status: string;
}

/** Returns every test in a Playwright JSON report, in order. Throws for anything else. */
export function browserTests(report: unknown): BrowserTest[] {
  const within = (
    { title, specs, suites = [] }: Suite,
    above: readonly string[],
  ): BrowserTest[] => {
    const path = [...above, title];
    return [
      ...specs.flatMap((spec) =>
        spec.tests.map(({ status }) => ({
          path: [...path, spec.title],
          title: spec.title,
          status,
        })),
      ),
      ...suites.flatMap((suite) => within(suite, path)),
    ];
  };
  return reportSchema.parse(report).suites.flatMap((suite) => within(suite, []));
}
