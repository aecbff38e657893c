import { basename } from 'node:path';
import type { AgreementTerms } from '../../shared/contract/import-contract.ts';
import type { DayOrder } from '../../shared/contract/import-preview.ts';
import type { ImportReport, Mapping } from '../../shared/contract/import-report.ts';
import { invalidInput } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { isActivities } from './activity-columns.ts';
import { foldColumnName } from './column-synonyms.ts';
import { type CsvTable, openCsvTable } from './csv-table.ts';
import { type ImportRequest, type ImportStore, inspectAll, resolvePreset } from './import-run.ts';
import { type OpenedContacts, openContacts } from './open-import-file.ts';
import { createPeopleReader } from './people-read.ts';
import { agreedAmong, faultOfChannel, recordAgreements } from './record-permissions.ts';
import { refusal } from './refusal.ts';
import { createContactWriter } from './store-contact.ts';
import { storeContactRows } from './store-rows.ts';
import { createTally } from './tally.ts';

export interface ContactsImportRequest extends ImportRequest {
  readonly mapping: Mapping | null;
  readonly dayOrder: DayOrder | null;
  /** Under which terms it is recorded how people agreed, where a file says how and when; null: it is not. */
  readonly agreements: AgreementTerms | null;
}

/**
 * Reads contacts files into the workspace. Runs inside a command: an error value means that nothing may stay written.
 * No permission is ever assumed from a file: what it says of how and when people agreed is recorded once that is accepted.
 */
export async function importContacts(
  store: ImportStore,
  request: ContactsImportRequest,
): Promise<Result<ImportReport>> {
  const { agreements, at } = request;
  const fault = faultOfChannel(agreements);
  if (fault !== null) return err(fault);
  const opened = await openAll(request);
  if (!opened.ok) return opened;
  const tally = createTally();
  const people = createPeopleReader(at);
  const writer = createContactWriter(store, at);
  for (const file of opened.value) {
    const stored = await storeContactRows(file, writer, tally, request, people.of(file));
    if (!stored.ok) return stored;
  }
  const agreed = agreedAmong(store, people, at);
  const confirmed = agreed.filter((id) => people.agreements.get(id)?.method === 'double-opt-in').length;
  const recorded = agreements === null ? 0 : recordAgreements(store, people, agreements, at);
  const said = { confirmed, signedUp: agreed.length - confirmed, recorded };
  const report = { ...tally.report(request.batch), ...(agreed.length > 0 && { agreements: said }) };
  const files = request.paths.map((path) => basename(path));
  store.batches.insert({ id: request.batch, kind: 'contacts', files, importedAt: at, report });
  return ok(report);
}

/** Every file is opened and understood before the first row is written. */
async function openAll(request: ContactsImportRequest): Promise<Result<readonly OpenedContacts[]>> {
  const preset = resolvePreset(request.preset);
  if (!preset.ok) return preset;
  const files = await inspectAll(request.paths);
  if (!files.ok) return files;
  const tables: CsvTable[] = [];
  for (const file of files.value) {
    const table = await openCsvTable(file);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  const unknown = unknownColumns(tables, request.mapping);
  if (unknown.length > 0) {
    const names = tables.flatMap(({ columns }) => columns).join(', ');
    const faults = unknown.map((path) => ({ path, says: `is no column of the file; it has ${names}` }));
    return err(invalidInput('The mapping names columns that are not there.', faults));
  }
  const { mapping, dayOrder, at } = request;
  const how = { kind: null, mapping, dayOrder, preset: preset.value, at };
  const opened: OpenedContacts[] = [];
  for (const table of tables) {
    if (mapping === null && isActivities(table)) {
      return refusal(table.file.path, 'it is a log of activities; it can be imported as a journey', { line: 1 });
    }
    const contacts = await openContacts(table, how);
    if (!contacts.ok) return contacts;
    opened.push(contacts.value);
  }
  return ok(opened);
}

function unknownColumns(tables: readonly CsvTable[], mapping: Mapping | null): readonly string[] {
  const known = new Set(tables.flatMap(({ columns }) => columns.map(foldColumnName)));
  return Object.keys(mapping ?? {}).filter((name) => !known.has(foldColumnName(name)));
}
