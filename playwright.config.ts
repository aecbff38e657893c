import { defineConfig } from '@playwright/test';

/** Stories: what a person wants to get done, in the real Electron. */
export default defineConfig({
  testDir: 'e2e/stories',
  testMatch: '**/*.ts',
  outputDir: 'test-results',
  // Where nobody sits by, one story that a busy machine disturbs does not hold up everything; the run says which it was.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // Far above what a story takes: a machine that is busy with other things only makes it slower.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
