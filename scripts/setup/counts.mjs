import { existsSync, readFileSync } from 'node:fs';

/** A gate that is one yes or no. */
export const countGate = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

// A run that ended badly without naming a test (a file that does not load, an error nobody awaited) is a failure too.
function withExit({ passed, failed }, code) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** What a vitest run counted in its JSON report. */
export function countUnitTests(reportFile, code) {
  if (!existsSync(reportFile)) return countGate(1);
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
  return withExit(counts, code);
}

/** What a Playwright run counted in its JSON report; a story that needed a second attempt has failed. */
export function countStories(reportFile, code) {
  if (!existsSync(reportFile)) return countGate(1);
  const { stats } = JSON.parse(readFileSync(reportFile, 'utf8'));
  return withExit({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, code);
}
