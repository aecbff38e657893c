import { basename } from 'node:path';
import type {
  FilePreview,
  ImportPreview,
  PreviewColumn,
  PreviewPerson,
  PreviewRow,
  RowFate,
} from '../../shared/contract/import-preview.ts';
import type { Rejected } from '../../shared/contract/import-report.ts';
import { contactFullName } from '../../shared/domain/contact.ts';
import { showFound } from '../../shared/formats/fault.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { type ColumnTally, createColumnTally } from './column-tally.ts';
import { type FilesRequest, readFiles } from './import-files.ts';
import type { ImportStore, RowSeen } from './import-run.ts';
import type { OpenedContacts, OpenedEvents } from './open-import-file.ts';
import { createOverlayStore } from './overlay-store.ts';
import { unaskedAmong } from './people-read.ts';
import { createRefusalTally, sayAgreed, sayUnasked } from './preview-people.ts';
import type { ContactDraft } from './read-contact-row.ts';
import type { Fault } from './tally.ts';

export interface PreviewRequest extends FilesRequest {
  readonly rowsFrom: number;
  readonly rowsShown: number;
}

const mostListed = 1000;
const linksListed = 500;
const factsShown = 4;

/** What an import of these files would do, found by doing it beside the workspace. Nothing is written. */
export async function previewFiles(workspace: ImportStore, request: PreviewRequest): Promise<Result<ImportPreview>> {
  const store = createOverlayStore(workspace);
  const seen = new Map<string, FileTally>();
  const staysOut: Rejected[] = [];
  const emptied: Rejected[] = [];
  const refusals = createRefusalTally(store);
  const watch = (row: RowSeen): void => {
    let file = seen.get(row.path);
    if (file === undefined) {
      file = createFileTally(request);
      seen.set(row.path, file);
    }
    file.take(row, store.takeChanges());
    const events = store.takeEvents();
    if (row.draft !== null) refusals.take(events);
    const list = row.fate === 'rejected' ? staysOut : emptied;
    for (const fault of row.fate === 'rejected' ? row.faults.slice(0, 1) : row.faults) {
      if (list.length >= mostListed) break;
      list.push({ file: basename(row.path), row: row.row, ...fault, found: showFound(fault.found) });
    }
    request.watch?.(row);
  };
  const read = await readFiles(store, { ...request, watch });
  if (!read.ok) return read;
  const { contacts, journey, links, people, opened } = read.value;
  const created = [...people.claims.keys()].filter((contactId) => store.isNew(contactId)).length;
  const unasked = unaskedAmong(store, people, request.at);
  return ok({
    files: opened.map((file) => (seen.get(file.file.path) ?? createFileTally(request)).preview(file)),
    contacts,
    journey,
    staysOut,
    emptied,
    peopleOfEvents: created - (contacts?.created ?? 0),
    refusals: refusals.counts(),
    unasked: sayUnasked(store, read.value, unasked),
    agreed: sayAgreed(store, read.value, unasked),
    links: {
      replies: links.filter(({ what }) => what === 'reply').length,
      answers: links.filter(({ what }) => what === 'answer').length,
      shown: links
        .slice(0, linksListed)
        .map(({ key, what, contact, event, to }) => ({ key, what, contact, event, to })),
    },
  });
}

interface FileTally {
  take(row: RowSeen, changes: readonly string[]): void;
  preview(file: OpenedContacts | OpenedEvents): FilePreview;
}

function createFileTally({ rowsFrom, rowsShown }: PreviewRequest): FileTally {
  const fates: Record<RowFate, number> = { created: 0, updated: 0, unchanged: 0, merged: 0, rejected: 0 };
  const shown: PreviewRow[] = [];
  const changed = new Map<string, number>();
  const readings = new Map<string, FilePreview['readings'][number]>();
  const columns: ColumnTally = createColumnTally();
  let rows = 0;
  return {
    take(row, changes) {
      columns.take(row.cells);
      if (rows >= rowsFrom && rows < rowsFrom + rowsShown) shown.push(toPreviewRow(row, changes.length));
      rows += 1;
      fates[row.fate] += 1;
      if (row.draft !== null) {
        for (const what of new Set(changes)) changed.set(what, (changed.get(what) ?? 0) + 1);
      }
      for (const { event } of row.fate === 'rejected' ? [] : row.lines) {
        const of = 'type' in event ? event.type : 'channel' in event ? (event.channel ?? '') : '';
        const key = `${event.kind} ${of}`;
        readings.set(key, { kind: event.kind, of, events: (readings.get(key)?.events ?? 0) + 1 });
      }
    },
    preview: ({ kind, file, delimiter, columns: known, dates }) => ({
      path: file.path,
      name: basename(file.path),
      kind,
      encoding: file.encoding,
      delimiter,
      rows,
      columns: known.map(({ name, meaning, by }, index): PreviewColumn => {
        const { samples, filled, detail } = columns.of(index, meaning);
        const isEmpty = filled === 0 && (by === 'kept' || by === 'claim' || by === 'stage');
        return { name, samples, meaning, by: isEmpty ? 'empty' : by, detail };
      }),
      dates,
      rowsFrom,
      shown,
      fates,
      changes: [...changed].map(([what, people]) => ({ what, people })).sort((a, b) => b.people - a.people),
      readings: [...readings.values()].sort((a, b) => b.events - a.events),
    }),
  };
}

function toPreviewRow({ row, fate, faults, draft, lines }: RowSeen, changes: number): PreviewRow {
  const [first] = faults;
  return {
    row,
    fate,
    changes,
    says: fate === 'rejected' && first !== undefined ? sayFault(first) : '',
    emptied: fate === 'rejected' ? [] : faults.map(({ column, found }) => ({ column, found: showFound(found) })),
    person: draft === null ? null : toPerson(draft),
    events: fate === 'rejected' ? [] : lines.map(({ contact, event }) => ({ contact, event })),
  };
}

function sayFault({ column, found, says }: Fault): string {
  if (says.startsWith('the row')) return says;
  return [column, found === '' ? '' : `“${showFound(found)}”`, says].filter((part) => part !== '').join(' ');
}

function toPerson(draft: ContactDraft): PreviewPerson {
  const { email, externalId, company, phone, country, timeZone, createdAt } = draft;
  return {
    name: draft.firstName === null && draft.lastName === null ? '' : contactFullName(draft),
    email,
    externalId,
    company,
    phone,
    country,
    timeZone,
    createdAt,
    unsubscribed: draft.marks.unsubscribed !== null,
    facts: draft.facts.slice(0, factsShown).map(({ value }) => showFound(value)),
  };
}
