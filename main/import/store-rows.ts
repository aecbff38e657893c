import { basename } from 'node:path';
import type { JourneyLine } from '../../shared/formats/parse-journey-line.ts';
import { sayDatesRead } from '../../shared/formats/say-dates-read.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { misfitOf } from './csv-records.ts';
import type { EventRow } from './event-rows.ts';
import { type ImportRequest, pace } from './import-run.ts';
import type { OpenedContacts, OpenedEvents } from './open-import-file.ts';
import { type ContactDraft, readContactRow } from './read-contact-row.ts';
import type { ContactWriter } from './store-contact.ts';
import type { EventWriter } from './store-event.ts';
import type { Fault, RowOutcome, Tally } from './tally.ts';

/** Reads the people of one file in; `onPerson` is told of each. */
export async function storeContactRows(
  { table, file, dates, read: columns }: OpenedContacts,
  writer: ContactWriter,
  tally: Tally,
  request: ImportRequest,
  onPerson: (contactId: number, draft: ContactDraft) => void,
): Promise<Result<null>> {
  const fileName = basename(file.path);
  const { path } = file;
  tellDates(path, dates, tally);
  const idColumn = columns.names[columns.fields.indexOf('externalId')] ?? '';
  for await (const batch of table.rows()) {
    if (!batch.ok) return batch;
    const place = { path, done: batch.value.done, total: file.bytes };
    for await (const records of pace(batch.value.records, request, place)) {
      if (!records.ok) return records;
      for (const record of records.value) {
        const { row, cells } = record;
        const misfit = misfitOf(record, columns.names.length);
        const draft = misfit === null ? readContactRow(cells, columns) : err([misfit]);
        if (!draft.ok) {
          tally.rejectRow(path, row, draft.error);
          request.watch?.({ path, row, cells, fate: 'rejected', faults: draft.error, draft: null, lines: [] });
          continue;
        }
        const { contactId, outcome, fault } = writer.store(draft.value, file, fileName);
        onPerson(contactId, draft.value);
        tally.count(outcome);
        const faults = fault === null ? draft.value.emptied : [...draft.value.emptied, { ...fault, column: idColumn }];
        for (const emptied of faults) tally.ignoreCell(path, row, emptied);
        request.watch?.({ path, row, cells, fate: outcome, faults, draft: draft.value, lines: [] });
      }
    }
  }
  return ok(null);
}

/** Reads the events of one file in. */
export async function storeEventRows(
  { file, dates, rows: read }: OpenedEvents,
  writer: EventWriter,
  tally: Tally,
  request: ImportRequest,
): Promise<Result<null>> {
  const { path } = file;
  tellDates(path, dates, tally);
  for await (const batch of read()) {
    if (!batch.ok) return batch;
    const place = { path, done: batch.value.done, total: file.bytes };
    for await (const rows of pace(batch.value.rows, request, place)) {
      if (!rows.ok) return rows;
      for (const eventRow of rows.value) {
        const { row, cells } = eventRow;
        const stored = storeEventRow(eventRow, writer);
        const lines = stored.lines;
        if (stored.outcome === null) {
          tally.rejectRow(path, row, stored.faults);
          request.watch?.({ path, row, cells, fate: 'rejected', faults: stored.faults, draft: null, lines });
          continue;
        }
        tally.count(stored.outcome);
        for (const fault of stored.faults) tally.ignoreCell(path, row, fault);
        request.watch?.({ path, row, cells, fate: stored.outcome, faults: stored.faults, draft: null, lines });
      }
    }
  }
  return ok(null);
}

function tellDates(path: string, dates: OpenedContacts['dates'], tally: Tally): void {
  if (dates === null || dates.by === 'dates' || dates.by === 'choice') return;
  tally.assumeDates(path, { column: dates.column, found: dates.example, says: sayDatesRead(dates) });
}

interface StoredRow {
  /** null: the row stays out. */
  readonly outcome: RowOutcome | null;
  readonly faults: readonly Fault[];
  readonly lines: readonly JourneyLine[];
}

/** A row of several events is new when one of them is; it stays out only when none goes in. */
function storeEventRow({ lines }: EventRow, writer: EventWriter): StoredRow {
  if (!lines.ok) return { outcome: null, faults: lines.error, lines: [] };
  const outcomes: RowOutcome[] = [];
  const faults = new Map<string, Fault>();
  for (const line of lines.value) {
    const stored = writer.store(line);
    if (stored.ok) outcomes.push(stored.value);
    else faults.set(line.contact, stored.error);
  }
  const outcome =
    (['created', 'updated', 'unchanged', 'merged'] as const).find((each) => outcomes.includes(each)) ?? null;
  const emptied = lines.value.flatMap((line) => line.emptied.map(({ key, ...fault }) => ({ column: key, ...fault })));
  return {
    outcome,
    faults: outcome === null ? [...faults.values()] : [...faults.values(), ...emptied],
    lines: lines.value,
  };
}
