import { defineConfig } from '@playwright/test';

export default defineConfig({
  // Firefox is driven through WebDriver BiDi (test/firefox/launch.ts): Playwright's own is not Firefox as people have it.
  projects: [
    { name: 'chromium', testDir: 'test/e2e' },
    { name: 'firefox', testDir: 'test/firefox' },
  ],
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'test/e2e/pictures/{arg}{ext}',
  workers: 2,
  // In CI a browser that the machine starves gets a second try; the report names such a test as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
