import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countStories, countUnitTests } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'unhurried-counts-'));
const file = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: object): string {
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a test file that does not load counts as one failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(
    countUnitTests(report({ numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, testResults }), 1),
  ).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test('a file with a failed test counts that test once', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
  expect(
    countUnitTests(report({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, testResults }), 1),
  ).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test('a run that ended badly without a failed test is a failure', () => {
  expect(
    countUnitTests(report({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, testResults: [] }), 1),
  ).toMatchObject({
    passed: 3,
    failed: 1,
  });
  expect(countUnitTests(join(folder, 'never-written.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('a story that needed a second attempt has passed, and is told of', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 0 };
  expect(countStories(report({ stats }), 1)).toEqual({ passed: 6, failed: 1, skipped: 0, again: 2 });
  expect(countStories(join(folder, 'never-written.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
});
