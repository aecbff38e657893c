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

it('says of merged rows what they have in common with an earlier one', () => {
  const merged = { ...rows, created: 8, merged: 2 } as ImportReport;
  const [people, activities] = reportCounts({ ...report, contacts: merged, journey: merged, isOfJourneys: false });
  expect(people?.counts.at(-1)?.beside).toBe('rows about someone named before in the same import');
  expect(activities?.counts.at(-1)?.beside).toBe('rows that say what an earlier row has said');
});
