import { basename } from 'node:path';
import type { AcceptedLinks, AgreementTerms, FileChoice, FilesReport } from '../../shared/contract/import-contract.ts';
import type { ImportReport } from '../../shared/contract/import-report.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { type ImportJob, type ImportRequest, type ImportStore, inspectAll, type RowSeen } from './import-run.ts';
import { findLinks, type PlacedLink, storeLinks } from './link-events.ts';
import { type OpenedContacts, type OpenedEvents, openImportFile } from './open-import-file.ts';
import { createPeopleReader, type PeopleRead } from './people-read.ts';
import { faultOfChannel, type GroupPermission, recordAgreements, recordGroup } from './record-permissions.ts';
import { createContactWriter } from './store-contact.ts';
import { createEventWriter } from './store-event.ts';
import { storeContactRows, storeEventRows } from './store-rows.ts';
import { createTally } from './tally.ts';

export interface FilesRequest {
  readonly files: readonly FileChoice[];
  readonly at: number;
  readonly batch: string;
  readonly job: ImportJob;
  readonly watch?: (seen: RowSeen) => void;
}

export interface FilesImportRequest extends FilesRequest {
  readonly links: AcceptedLinks;
  /** Under which terms it is recorded how people agreed, where the files say how and when; null: it is not. */
  readonly agreements: AgreementTerms | null;
  readonly permission: GroupPermission | null;
}

export interface FilesRead {
  readonly opened: readonly (OpenedContacts | OpenedEvents)[];
  readonly contacts: ImportReport | null;
  readonly journey: ImportReport | null;
  readonly people: PeopleRead;
  readonly links: readonly PlacedLink[];
}

/** Reads files of any kind as one import, contacts first, so that events find their people. Links are only proposed. */
export async function readFiles(store: ImportStore, request: FilesRequest): Promise<Result<FilesRead>> {
  const opened = await openAll(request.files, request.at);
  if (!opened.ok) return opened;
  const whole: ImportRequest = { ...request, paths: request.files.map(({ path }) => path), preset: null };
  const people = createPeopleReader(request.at);
  const contactFiles = opened.value.filter((file) => file.kind === 'contacts');
  const contacts = createTally();
  const contactWriter = createContactWriter(store, request.at);
  for (const file of contactFiles) {
    const stored = await storeContactRows(file, contactWriter, contacts, whole, people.of(file));
    if (!stored.ok) return stored;
  }

  const eventFiles = opened.value.filter((file) => file.kind !== 'contacts');
  const events = createTally();
  const eventWriter = createEventWriter(store, true);
  for (const file of eventFiles) {
    const stored = await storeEventRows(file, eventWriter, events, whole);
    if (!stored.ok) return stored;
  }
  people.add(eventWriter.people.keys());
  const links = await findLinks(store, eventWriter, request.job);
  if (!links.ok) return links;
  return ok({
    opened: opened.value,
    contacts: contactFiles.length === 0 ? null : contacts.report(request.batch),
    journey: eventFiles.length === 0 ? null : events.report(eventBatch(request.batch, contactFiles.length > 0)),
    people,
    links: links.value,
  });
}

/**
 * The same, and stores what a person accepted beside it. Runs inside a command: an error value means that nothing may
 * stay written, and one undo takes back all of it.
 */
export async function importFiles(store: ImportStore, request: FilesImportRequest): Promise<Result<FilesReport>> {
  const { agreements, permission, batch, at } = request;
  const fault = faultOfChannel(agreements) ?? faultOfChannel(permission);
  if (fault !== null) return err(fault);
  const read = await readFiles(store, request);
  if (!read.ok) return read;
  const { contacts, journey, links, people, opened } = read.value;
  const linked = storeLinks(store, links, request.links);
  const agreed = agreements === null ? 0 : recordAgreements(store, people, agreements, at);
  const permitted = agreed + (permission === null ? 0 : recordGroup(store, people, permission, at));
  const keep = (report: ImportReport | null, kind: 'contacts' | 'journey'): void => {
    if (report === null) return;
    const files = opened.filter((file) => (file.kind === 'contacts') === (kind === 'contacts'));
    const names = files.map(({ file }) => basename(file.path));
    store.batches.insert({ id: report.batch, kind, files: names, importedAt: at, report });
  };
  keep(contacts, 'contacts');
  keep(journey, 'journey');
  const isOfJourneys = opened.some(({ kind }) => kind === 'journey');
  return ok({ batch, contacts, journey, isOfJourneys, linked, permitted });
}

/** Two reports of one import need two names; one undo, by the first, takes back both. */
function eventBatch(batch: string, isSecond: boolean): string {
  return isSecond ? `${batch}-events` : batch;
}

/** Every file is opened and understood before the first row is written. */
async function openAll(
  choices: readonly FileChoice[],
  at: number,
): Promise<Result<readonly (OpenedContacts | OpenedEvents)[]>> {
  const files = await inspectAll(choices.map(({ path }) => path));
  if (!files.ok) return files;
  const opened: (OpenedContacts | OpenedEvents)[] = [];
  for (const [index, file] of files.value.entries()) {
    const { kind = null, mapping = null, dayOrder = null } = choices[index] ?? {};
    const one = await openImportFile(file, { kind, mapping, dayOrder, preset: null, at });
    if (!one.ok) return one;
    opened.push(one.value);
  }
  return ok(opened);
}
