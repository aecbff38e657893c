import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileChoice, FilesReport } from '../../shared/contract/import-contract.ts';
import type { ImportPreview } from '../../shared/contract/import-preview.ts';
import type { Result } from '../../shared/result/result.ts';
import { contact, errorOf, newWorkspace, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import type { Workspace } from '../db/workspace.ts';
import { type FilesImportRequest, importFiles } from './import-files.ts';
import { noLinks } from './link-events.ts';
import { previewFiles } from './preview-files.ts';
import { printRejectedCsv } from './print-rejected-csv.ts';
import { fileOf, quietJob } from './testing/import-text.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/crm-exports');

const people = `Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date,Country/Region,Newsletter ok?,Unsubscribed,Empty
1,Ana,Horvat,ana@example.com,lead,2025-09-16 08:12,Croatia,yes,,
2,Bo,Lind,bo@example.com,lead,2024-02-30,Sweden,ja,,
3,Chi,Okafor,chi(at)example.com,lead,2025-09-18,Nigeria,no,,
4,Dee,Ray,dee@example.com,customer,2025-09-19,Ireland,no,TRUE,
5,Eve,Moss,eve@example.com,customer,2025-09-20,Ireland,no,,
`;
const log = `Activity Type,Activity Date,Call Outcome,Associated Contact Email
Form submission,2026-03-01 09:00,,ana@example.com
Call,2026-03-03 09:00,Connected,ana@example.com
Call,2026-03-04 09:00,No answer,fay@example.com
`;

const choices = (...paths: readonly string[]): readonly FileChoice[] =>
  paths.map((path) => ({ path, kind: null, mapping: null, dayOrder: null }));

function preview(
  workspace: Workspace,
  files: readonly FileChoice[],
  part: { rowsFrom?: number; rowsShown?: number } = {},
): Promise<Result<ImportPreview>> {
  const request = { files, at: noon, batch: '', job: quietJob, rowsFrom: 0, rowsShown: 200, ...part };
  return previewFiles(workspace.repositories, request);
}

function run(
  workspace: Workspace,
  files: readonly FileChoice[],
  more: Partial<FilesImportRequest> = {},
): Promise<Result<FilesReport>> {
  const request = {
    files,
    at: noon,
    batch: 'batch',
    job: quietJob,
    links: noLinks,
    permission: null,
    agreements: null,
    ...more,
  };
  const info = { name: 'import', says: 'Import', at: noon };
  return workspace.commands.runLong(info, () => importFiles(workspace.repositories, request));
}

const given = {
  channel: 'email',
  purpose: 'newsletter',
  method: 'single-opt-in',
  at: noon - 1000,
  until: null,
  evidence: 'the card of the fair',
  cadenceDays: 7,
} as const;

describe('a preview', () => {
  it('says what each column means and how that was recognised', async () => {
    const found = valueOf(await preview(newWorkspace(), choices(fileOf(people))));
    expect(found.files).toMatchObject([{ kind: 'contacts', encoding: 'utf-8', delimiter: ',', rows: 5 }]);
    expect(found.files[0]?.columns.map(({ name, meaning, by, detail }) => [name, meaning, by, detail])).toEqual([
      ['Record ID', 'externalId', 'name', ''],
      ['First Name', 'firstName', 'name', ''],
      ['Last Name', 'lastName', 'name', ''],
      ['Email', 'email', 'name and values', ''],
      ['Lifecycle Stage', 'fact', 'stage', ''],
      ['Create Date', 'createdAt', 'name and values', ''],
      ['Country/Region', 'country', 'name and values', '4 countries'],
      ['Newsletter ok?', 'fact', 'claim', ''],
      ['Unsubscribed', 'unsubscribed', 'name', ''],
      ['Empty', 'fact', 'empty', ''],
    ]);
    expect(found.files[0]?.columns[6]?.samples).toEqual(['Croatia', 'Sweden', 'Nigeria']);
  });

  it('says what will happen to whom, what stays out and what stays empty, and writes nothing', async () => {
    const workspace = newWorkspace();
    const { contacts, events } = workspace.repositories;
    contacts.insert(contact({ email: 'bo@example.com', firstName: 'Bo' }));
    const found = valueOf(await preview(workspace, choices(fileOf(people))));
    expect(found.contacts).toMatchObject({ read: 5, created: 3, updated: 1, ignored: 1 });
    expect(found.staysOut).toMatchObject([{ row: 4, column: 'Email', found: 'chi(at)example.com' }]);
    expect(found.emptied).toMatchObject([{ row: 3, column: 'Create Date', found: '2024-02-30' }]);
    expect(found.files[0]?.fates).toEqual({ created: 3, updated: 1, unchanged: 0, merged: 0, rejected: 1 });
    expect(found.files[0]?.shown[1]).toMatchObject({ row: 3, fate: 'updated', person: { name: 'Bo Lind' } });
    // Last name, id, country, and two facts.
    expect(found.files[0]?.shown[1]?.changes).toBe(5);
    expect(found.files[0]?.shown[2]).toMatchObject({ fate: 'rejected', says: expect.stringContaining('chi(at)') });
    // Dee has refused: that is on record.
    expect(found.unasked).toMatchObject({ people: 3, claim: { column: 'Newsletter ok?', people: 2 } });
    expect([contacts.count(), events.count()]).toEqual([1, 0]);
  });

  it('reads a column as it is told to', async () => {
    const files = [
      { path: fileOf(people), kind: null, mapping: { Country: 'ignore', 'Country/Region': 'company' }, dayOrder: null },
    ] as const;
    const found = valueOf(await preview(newWorkspace(), files));
    expect(found.files[0]?.columns[6]).toMatchObject({ meaning: 'company', by: 'choice' });
    expect(found.files[0]?.shown[0]?.person).toMatchObject({ company: 'Croatia', country: null });
  });

  it('knows an event without an id again', async () => {
    const workspace = newWorkspace();
    const contacts = fileOf('Email,Unsubscribed date\nana@example.com,2025-01-07\n');
    const journey = fileOf(
      '{"contact":"ana@example.com","at":"2025-01-05T08:00:00Z","kind":"purchase","amount":"12.00","currency":"EUR","shop":"one"}\n',
      'journey.jsonl',
    );
    valueOf(await run(workspace, choices(contacts, journey)));
    const again = valueOf(await preview(workspace, choices(contacts, journey)));
    expect(again.contacts).toMatchObject({ updated: 0, unchanged: 1 });
    expect(again.journey).toMatchObject({ created: 0, unchanged: 1 });
    expect(again.refusals.unsubscribed).toBe(0);
  });

  it('shows the rows that are asked for', async () => {
    const found = valueOf(await preview(newWorkspace(), choices(fileOf(people)), { rowsFrom: 3, rowsShown: 1 }));
    expect(found.files[0]?.shown.map(({ row }) => row)).toEqual([5]);
  });

  it('reads activities beside their people, and proposes what replies to what', async () => {
    const workspace = newWorkspace();
    const found = valueOf(await preview(workspace, choices(fileOf(log, 'log.csv'), fileOf(people))));
    expect(found.files.map(({ kind }) => kind)).toEqual(['activities', 'contacts']);
    expect(found).toMatchObject({ contacts: { created: 4 }, journey: { created: 3 }, peopleOfEvents: 1 });
    expect(found.files[0]?.readings).toEqual([
      { kind: 'touch', of: 'phone', events: 2 },
      { kind: 'response', of: 'form', events: 1 },
      { kind: 'response', of: 'call-answered', events: 1 },
    ]);
    expect(found.links).toMatchObject({
      replies: 1,
      answers: 0,
      shown: [{ what: 'reply', contact: 'ana@example.com' }],
    });
    expect(workspace.repositories.contacts.count()).toBe(0);
  });

  it('is the import: every fixture, twice, has the report its preview had', async () => {
    const workspace = newWorkspace();
    const paths = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
    for (const path of [...paths, ...paths]) {
      const files = choices(join(fixtures, path));
      const before = valueOf(await preview(workspace, files));
      const batch = `batch-${Math.random()}`;
      const done = valueOf(await run(workspace, files, { batch }));
      const nameless = (report: FilesReport['contacts']) => report && { ...report, batch: '' };
      expect([path, nameless(done.contacts), nameless(done.journey)]).toEqual([
        path,
        nameless(before.contacts),
        nameless(before.journey),
      ]);
    }
  });

  it('refuses a file as the import would, with its place', async () => {
    const lines = Array.from({ length: 40_000 }, (_, n) => `p${n}@example.com,P${n}`);
    lines[39_998] = 'p@example.com,"never closed';
    const broken = errorOf(await preview(newWorkspace(), choices(fileOf(`Email,First Name\n${lines.join('\n')}\n`))));
    expect(broken).toMatchObject({ faults: [{ path: 'people.csv:40000' }] });
    expect(errorOf(await preview(newWorkspace(), choices(fileOf('')))).says).toContain('it is empty');
  });
});

describe('an import of files', () => {
  it('takes people and activities as one, which one undo takes back', async () => {
    const workspace = newWorkspace();
    const { contacts, events, batches } = workspace.repositories;
    const files = choices(fileOf(log, 'log.csv'), fileOf(people));
    const done = valueOf(await run(workspace, files, { links: { replies: true, answers: true, without: [] } }));
    expect(done).toMatchObject({ contacts: { created: 4 }, journey: { created: 3 }, linked: 1, permitted: 0 });
    expect([contacts.count(), events.count()]).toEqual([5, 5]);
    valueOf(await workspace.history.takeBack(batches.get(done.batch)?.commandId ?? 0));
    expect([contacts.count(), events.count()]).toEqual([0, 0]);
    expect(batches.list().every(({ takenBack }) => takenBack)).toBe(true);
  });

  it('leaves out the proposals that were switched off', async () => {
    const workspace = newWorkspace();
    const files = choices(fileOf(log, 'log.csv'));
    const { links } = valueOf(await preview(workspace, files));
    const without = links.shown.map(({ key }) => key);
    expect(valueOf(await run(workspace, files, { links: { replies: true, answers: true, without } }))).toMatchObject({
      linked: 0,
    });
  });

  it('records how they agreed for those of whom nothing is on record, all or who say yes', async () => {
    const files = choices(fileOf(people));
    const all = newWorkspace();
    expect(valueOf(await run(all, files, { permission: { ...given, claimColumn: null } }))).toMatchObject({
      permitted: 3,
    });
    const some = newWorkspace();
    const claimColumn = 'Newsletter ok?';
    expect(valueOf(await run(some, files, { permission: { ...given, claimColumn } }))).toMatchObject({ permitted: 2 });
    const { contacts, events } = some.repositories;
    expect(events.ofContact(contacts.findByEmail('bo@example.com')?.id ?? 0)).toMatchObject([
      { kind: 'permission', method: 'single-opt-in', evidence: 'the card of the fair', cadenceDays: 7 },
    ]);
    expect(events.ofContact(contacts.findByEmail('eve@example.com')?.id ?? 0)).toEqual([]);
  });
});

describe('the rows that stay out', () => {
  it('are printed with their place and reason, and no formula', async () => {
    const csv = fileOf('Email,Name,Note\nana@example.com,Ana,\nno address,"Bo, Jr",=cmd|calc\n,,x\n');
    const printed = valueOf(
      await printRejectedCsv(newWorkspace().repositories, { files: choices(csv), at: noon, batch: '', job: quietJob }),
    );
    expect(printed.rows).toBe(2);
    expect(printed.text.split('\r\n')).toEqual([
      '\uFEFFFile,Row,Why,Email,Name,Note',
      `people.csv,3,Email is no e-mail address,no address,"Bo, Jr",'=cmd|calc`,
      'people.csv,4,the row has neither an e-mail address nor an id,,,x',
      '',
    ]);
  });
});
