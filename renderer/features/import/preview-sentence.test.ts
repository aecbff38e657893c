import { expect, it } from 'vitest';
import type { FilePreview, ImportPreview, PreviewColumn } from '../../../shared/contract/import-preview.ts';
import type { ImportReport } from '../../../shared/contract/import-report.ts';
import { sayColumns, sayFile, sayImport, sayReadings } from './preview-sentence.ts';

const column = (meaning: PreviewColumn['meaning'], by: PreviewColumn['by']): PreviewColumn => ({
  name: meaning,
  samples: [],
  meaning,
  by,
  detail: '',
});
const file: FilePreview = {
  path: '/a/people.csv',
  name: 'people.csv',
  kind: 'contacts',
  encoding: 'windows-1252',
  delimiter: ';',
  rows: 1204,
  columns: [
    column('email', 'name'),
    column('firstName', 'name'),
    column('fact', 'stage'),
    column('fact', 'kept'),
    column('fact', 'claim'),
    column('fact', 'empty'),
  ],
  dates: null,
  rowsFrom: 0,
  shown: [],
  fates: { created: 0, updated: 0, unchanged: 0, merged: 0, rejected: 0 },
  changes: [],
  readings: [],
};
const report = (created: number, updated: number): ImportReport => ({
  unhurriedImport: 1,
  batch: 'b',
  read: 0,
  created,
  updated,
  unchanged: 0,
  merged: 0,
  ignored: 0,
  rejected: [],
});
const preview = (contacts: ImportReport | null, journey: ImportReport | null): ImportPreview => ({
  files: [{ ...file, kind: 'activities' }],
  contacts,
  journey,
  staysOut: [],
  emptied: [],
  peopleOfEvents: 0,
  refusals: { unsubscribed: 0, doNotCall: 0, doNotContact: 0, undeliverable: 0 },
  unasked: { people: 0, needConfirming: 0, contactIds: [], claim: null },
  agreed: null,
  links: { replies: 0, answers: 0, shown: [] },
});

it('says which file it is, and how it was read where that is not usual', () => {
  expect(sayFile(file)).toBe('people.csv, 1,204 rows, 6 columns, Windows-1252, semicolons');
});

it('says how many columns were recognised, are kept, and claim what nobody can show', () => {
  expect(sayColumns(file)).toBe(
    'Two columns were recognised, two are kept as facts, one says yes, but not when or how.',
  );
});

it('names the result on the last button', () => {
  expect(sayImport(preview(report(1131, 52), null))).toBe('Import 1,183 people');
  expect(sayImport(preview(report(1, 0), report(8, 0)))).toBe('Import 1 person and 8 activities');
  expect(sayImport(preview(report(0, 0), null))).toBe('Import, nothing changes');
  expect(sayImport(preview(report(0, 0), null), 12)).toBe('Record how 12 people agreed');
  const headerOnly = { ...preview(report(0, 0), null), files: [{ ...file, rows: 0 }] };
  expect(sayImport(headerOnly)).toBe('Nothing to import');
});

it('says what rows are read as, in numbers that add up', () => {
  const reading = (kind: FilePreview['readings'][number]['kind'], events: number) => ({ kind, of: '', events });
  expect(sayReadings([{ readings: [reading('touch', 100), reading('touch', 68), reading('response', 115)] }])).toBe(
    'read as 283 events: 168 touches, 115 responses',
  );
  const rare = [reading('note', 4), reading('bounce', 3), reading('complaint', 2), reading('refund', 1)];
  expect(sayReadings([{ readings: [reading('touch', 9), reading('response', 5), ...rare] }])).toBe(
    'read as 24 events: 9 touches, 5 responses, 4 notes, 3 bounces, 3 others',
  );
  expect(sayReadings([{ readings: [] }])).toBe('');
});
