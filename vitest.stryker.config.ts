import { defineConfig } from 'vitest/config';

/** Which tests mutants are tried against, as a glob; PERMILLE_TESTS narrows it to those of one folder or file. */
const tests =
  process.env.PERMILLE_TESTS ?? 'test/{counts,engine,reading,shape,tiktok}/**/*.test.ts';

/**
 * The tests of the pure parts. Left out is what is slow, starts a process or needs the saved pages, which
 * the copy that is mutated does not find.
 */
export default defineConfig({
  test: {
    include: [tests],
    exclude: ['test/tiktok/pages.test.ts', 'test/**/*.slow.test.ts'],
    testTimeout: 60_000,
  },
});
