import { expect, it } from 'vitest';
import type { ImportReport } from '../../../shared/contract/import-report.ts';
import { reportCounts, reportSentence } from './report-words.ts';

const rows = { read: 10, created: 10, updated: 0, unchanged: 0, merged: 0, ignored: 0 } as ImportReport;
const report = { batch: 'b', contacts: null, journey: rows, linked: 0, permitted: 0 };

it('counts activities as activities: one of them may be several events', () => {
  const activities = { ...report, isOfJourneys: false };
  expect(reportSentence(activities)).toBe('10 activities created.');
  expect(reportCounts(activities)[0]?.title).toBe('Activities');
});

it('counts the rows of a journey file as the events they are', () => {
  expect(reportSentence({ ...report, isOfJourneys: true })).toBe('10 events created.');
});
