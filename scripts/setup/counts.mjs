import { existsSync, readFileSync } from 'node:fs';

/** A gate that is one yes or no. */
export const countGate = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

// A run that ended badly without naming a test (a file that does not load, an error nobody awaited) is a failure too.
function withExit({ passed, failed, skipped }, code) {
  return { passed, skipped, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** What a vitest run counted in its JSON report. */
export function countUnitTests(reportFile, code) {
  if (!existsSync(reportFile)) return countGate(1);
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
  return withExit(counts, code);
}

/**
 * What a Playwright run counted in its JSON report. `again` counts the stories that passed only at a second attempt: they
 * are passed, and to be looked into.
 */
export function countStories(reportFile, code) {
  if (!existsSync(reportFile)) return { ...countGate(1), again: 0 };
  const { stats } = JSON.parse(readFileSync(reportFile, 'utf8'));
  const counts = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  return { ...withExit(counts, code), again: stats.flaky };
}
