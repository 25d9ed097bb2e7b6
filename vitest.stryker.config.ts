import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Which tests mutants are tried against, as a glob; PERMILLE_TESTS narrows it to those of one folder or file. */
const tests = process.env.PERMILLE_TESTS ?? 'test/{counts,engine,reading,tiktok}/**/*.test.ts';

/**
 * Runs the tests nearest to the mutant first: its own, then those of its folder. The first that fails ends
 * the run.
 */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutant = this.ctx.config.related?.[0]?.replace('/src/', '/test/').replace(/\.tsx?$/, '');
    if (mutant === undefined) return super.sort(files);
    const distance = ({ moduleId }: TestSpecification) => {
      if (moduleId.startsWith(`${mutant}.test.`)) return 0;
      return dirname(moduleId) === dirname(mutant) ? 1 : 2;
    };
    return files.sort((a, b) => distance(a) - distance(b));
  }
}

/**
 * The tests of the pure parts. Left out is what is slow, starts a process or needs the saved pages, which
 * the copy that is mutated does not find.
 */
export default defineConfig({
  test: {
    include: [tests],
    exclude: ['test/tiktok/pages.test.ts', 'test/**/*.slow.test.ts'],
    // Starting a thread and loading modules costs far more than the tests: once per mutant, not per file.
    isolate: false,
    sequence: { sequencer: NearestFirst },
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
  },
});
