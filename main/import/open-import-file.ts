import type {
  ActivityField,
  ActivityMapping,
  ColumnMeaning,
  DatesRead,
  DayOrder,
  FileKind,
  RecognisedBy,
} from '../../shared/contract/import-preview.ts';
import { activityFields } from '../../shared/contract/import-preview.ts';
import { type ContactField, contactFields, type Mapping } from '../../shared/contract/import-report.ts';
import { showFound } from '../../shared/formats/fault.ts';
import { journeyKeyOf, journeyRecordOfCells } from '../../shared/formats/journey-cells.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { recogniseActivities } from './activity-columns.ts';
import { isMark } from './contact-marks.ts';
import { type CsvTable, openCsvTable } from './csv-table.ts';
import { findDayOrder } from './day-order.ts';
import { decodeFile } from './decode-file.ts';
import { type EventReader, readEventRows, readJsonRows, toLines } from './event-rows.ts';
import type { InspectedFile } from './inspect-file.ts';
import { namesPeople, recogniseColumns } from './map-columns.ts';
import { createActivityNames, readActivityRow } from './read-activity-row.ts';
import { isOfAgreement } from './read-agreement.ts';
import type { ContactColumns } from './read-contact-row.ts';
import { refusal } from './refusal.ts';

export interface ColumnOfFile {
  readonly name: string;
  readonly meaning: ColumnMeaning;
  readonly by: RecognisedBy;
}

interface Opened {
  readonly file: InspectedFile;
  /** null: JSON lines. */
  readonly delimiter: string | null;
  readonly columns: readonly ColumnOfFile[];
  /** null: no date could be read in two ways. */
  readonly dates: DatesRead | null;
}

export interface OpenedContacts extends Opened {
  readonly kind: 'contacts';
  readonly table: CsvTable;
  readonly read: ContactColumns;
}

export interface OpenedEvents extends Opened {
  readonly kind: 'activities' | 'journey';
  readonly rows: EventReader;
}

export interface HowToRead {
  readonly kind: FileKind | null;
  readonly mapping: Readonly<Record<string, ColumnMeaning>> | null;
  readonly preset: Mapping | null;
  readonly dayOrder: DayOrder | null;
  /** The instant of the import, in ms. */
  readonly at: number;
}

/** By what stands in the file rather than by its name: a list of people, a CRM's log, or our own journey lines. */
export async function openImportFile(
  file: InspectedFile,
  how: HowToRead,
): Promise<Result<OpenedContacts | OpenedEvents>> {
  const start = await firstText(file);
  if (!start.ok) return start;
  const isJson = start.value.startsWith('{') || /\.(jsonl|ndjson|json)$/i.test(file.path);
  if (isJson && how.kind !== 'contacts') return openJsonLines(file, start.value);
  const table = await openCsvTable(file);
  if (!table.ok) return table;
  if (how.kind === 'contacts') return openContacts(table.value, how);
  if (how.kind === 'activities') return (await openActivities(table.value, how)) ?? noActivities(table.value);
  const keys = table.value.columns.map(journeyKeyOf);
  if (how.kind === 'journey' || ['contact', 'at', 'kind'].every((key) => keys.includes(key))) {
    return openJourney(table.value, keys);
  }
  return (await openActivities(table.value, how)) ?? openContacts(table.value, how);
}

/** Reads a file as events: JSON lines, a journey's columns, or the log of a CRM. */
export async function openEvents(
  file: InspectedFile,
  how: Pick<HowToRead, 'at' | 'dayOrder'>,
): Promise<Result<OpenedEvents>> {
  const start = await firstText(file);
  if (!start.ok) return start;
  if (start.value.startsWith('{') || /\.(jsonl|ndjson|json)$/i.test(file.path)) return openJsonLines(file, start.value);
  const table = await openCsvTable(file);
  if (!table.ok) return table;
  const keys = table.value.columns.map(journeyKeyOf);
  const isJourney = ['contact', 'at', 'kind'].every((key) => keys.includes(key));
  const log = isJourney ? null : await openActivities(table.value, { kind: null, mapping: null, preset: null, ...how });
  return log ?? openJourney(table.value, keys);
}

export async function openContacts(table: CsvTable, how: HowToRead): Promise<Result<OpenedContacts>> {
  const { file, columns: names } = table;
  if (['contact', 'at', 'kind'].every((key) => names.some((column) => column.toLowerCase() === key))) {
    return refusal(file.path, 'it is a journey file; it can be imported as a journey', { line: 1 });
  }
  const recognised = recogniseColumns(table, ofFields(how.mapping, contactFields), how.preset);
  const fields = recognised.map(({ field }) => field);
  if (!fields.includes('email') && !fields.includes('externalId')) {
    const says = 'no column holds e-mail addresses or ids; is it a contacts file with a header?';
    return refusal(file.path, says, { line: 1, found: showFound(names.join(table.delimiter)) });
  }
  const columns = recognised.map(({ field, by }, index) => ({ name: names[index] ?? '', meaning: field, by }));
  if (!namesPeople(columns)) {
    const says = 'its rows have an id, but neither an e-mail address nor the name of a person; is it a list of people?';
    return refusal(file.path, says, { line: 1, found: showFound(names.join(table.delimiter)) });
  }
  const ofDates = fields.flatMap((field, index) =>
    field === 'createdAt' || isOfAgreement(field) || isMark(field) ? [index] : [],
  );
  const dates = await findDayOrder(table, ofDates, how.dayOrder);
  if (!dates.ok) return dates;
  const read = { names, fields, dayOrder: dates.value?.order ?? 'day-first' };
  return ok({ kind: 'contacts', file, delimiter: table.delimiter, columns, dates: dates.value, table, read });
}

/** null: the table is no log of activities. */
async function openActivities(
  table: CsvTable,
  { mapping, dayOrder, at }: HowToRead,
): Promise<Result<OpenedEvents> | null> {
  const chosen: ActivityMapping | null = ofFields(mapping, activityFields);
  const log = recogniseActivities(table, chosen);
  if (log === null) return null;
  if (log === 'nobody') {
    const says =
      'it is a log of activities, but no column holds the e-mail addresses or ids of the contacts; export it with one of them';
    return refusal(table.file.path, says, { line: 1, found: showFound(table.columns.join(table.delimiter)) });
  }
  const columns = log.recognised.map(({ field, by }, index) => ({
    name: table.columns[index] ?? '',
    meaning: field,
    by,
  }));
  const { file, delimiter } = table;
  const dates = await findDayOrder(table, log.columns.dates, dayOrder);
  if (!dates.ok) return dates;
  const read = { ...log.columns, dayOrder: dates.value?.order ?? 'day-first' };
  return ok({
    kind: 'activities',
    file,
    delimiter,
    columns,
    dates: dates.value,
    rows: () => {
      const names = createActivityNames();
      return readEventRows(table, (cells) => readActivityRow(cells, read, names, at));
    },
  });
}

function noActivities(table: CsvTable): ReturnType<typeof refusal> {
  const says = 'no columns say what each activity was, when, and with whom';
  return refusal(table.file.path, says, { line: 1, found: showFound(table.columns.join(table.delimiter)) });
}

function openJourney(table: CsvTable, keys: readonly string[]): Result<OpenedEvents> {
  const missing = ['contact', 'at', 'kind'].filter((key) => !keys.includes(key));
  const { file, delimiter } = table;
  if (missing.length > 0) {
    const says = `it has no column ${missing.join(', no column ')}; is it a journey file with a header?`;
    return refusal(file.path, says, { line: 1, found: showFound(table.columns.join(delimiter)) });
  }
  const columns = table.columns.map(
    (name): ColumnOfFile => ({ name, meaning: 'fact', by: journeyKeyOf(name) === name.trim() ? 'name' : 'kept' }),
  );
  return ok({
    kind: 'journey',
    file,
    delimiter,
    columns,
    dates: null,
    rows: () => readEventRows(table, (cells) => toLines(journeyRecordOfCells(keys, cells))),
  });
}

function openJsonLines(file: InspectedFile, start: string): Result<OpenedEvents> {
  const firstLine = start.split('\n')[0]?.trim() ?? '';
  if (firstLine === '{') return refusal(file.path, 'its JSON runs over several lines: each line should be one object');
  if (!firstLine.startsWith('{')) {
    return refusal(file.path, 'it is no list of JSON lines: each line should be one object', {
      line: 1,
      found: showFound(firstLine),
    });
  }
  return ok({ kind: 'journey', file, delimiter: null, columns: [], dates: null, rows: () => readJsonRows(file) });
}

async function firstText(file: InspectedFile): Promise<Result<string>> {
  for await (const chunk of decodeFile(file)) {
    if (!chunk.ok) return chunk;
    const text = chunk.value.text.trimStart();
    if (text !== '') return ok(text.slice(0, 1000));
  }
  return refusal(file.path, 'it is empty');
}

/** The part of a choice that names meanings this kind of file has. */
function ofFields<F extends ContactField | ActivityField>(
  mapping: HowToRead['mapping'],
  fields: readonly F[],
): Readonly<Record<string, F>> | null {
  if (mapping === null) return null;
  const known = new Map<string, F>(fields.map((field) => [field, field]));
  const entries = Object.entries(mapping).flatMap(([name, meaning]) => {
    const field = known.get(meaning);
    return field === undefined ? [] : [[name, field] as const];
  });
  return Object.fromEntries(entries);
}
