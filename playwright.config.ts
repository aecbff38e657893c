import { defineConfig } from '@playwright/test';

/** Stories: what a person wants to get done, in the real Electron. */
export default defineConfig({
  testDir: 'e2e/stories',
  testMatch: '**/*.ts',
  outputDir: 'test-results',
  // A story that passes at the second attempt has not passed.
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
