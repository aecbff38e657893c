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
  // Far above what a story takes: a machine that is busy with other things only makes it slower.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
