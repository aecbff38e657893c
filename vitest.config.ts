import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const fence = ['scripts/fence.test.ts', 'scripts/unused-exports.test.ts'];

export default defineConfig({
  test: {
    // An error that nobody awaited fails the run, as it should.
    dangerouslyIgnoreUnhandledErrors: false,
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Databases and processes are real here, and a machine may be busy.
          testTimeout: 30_000,
          include: ['{shared,main,scripts,bench}/**/*.test.ts'],
          exclude: fence,
        },
      },
      // Reading the whole house takes seconds, and a machine may be busy.
      { test: { name: 'fence', environment: 'node', testTimeout: 180_000, include: fence } },
      {
        plugins: [react()],
        test: {
          name: 'window',
          environment: 'happy-dom',
          testTimeout: 30_000,
          include: ['renderer/**/*.test.{ts,tsx}'],
        },
      },
      {
        // Other programs read what is exported. Two of them at a time, on two cores.
        test: {
          name: 'readers',
          environment: 'node',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          include: ['e2e/readers/**/*.test.ts'],
        },
      },
      {
        // The longer property tests, run by `npm run test:all`.
        test: {
          name: 'laws',
          environment: 'node',
          include: ['**/*laws.test.ts'],
          testTimeout: 1_200_000,
          env: { LAWS_CASES: '100000' },
        },
      },
    ],
  },
});
