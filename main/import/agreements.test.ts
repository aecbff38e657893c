import { describe, expect, it, test } from 'vitest';
import type { FileChoice, FilesReport } from '../../shared/contract/import-contract.ts';
import type { ImportPreview } from '../../shared/contract/import-preview.ts';
import { newWorkspace, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import type { Workspace } from '../db/workspace.ts';
import { type FilesImportRequest, importFiles } from './import-files.ts';
import { noLinks } from './link-events.ts';
import { previewFiles } from './preview-files.ts';
import { contactsInto, fileOf, quietJob } from './testing/import-text.ts';

// Ana confirmed; Bo's list asks for no confirmation, so both times are one; Chi was put on the list by somebody; Dee
// confirmed and left again; of Eve there is nothing; Fay signed up and never confirmed.
const mailchimp = `Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,CC,UNSUB_TIME
ana@example.com,Ana,Novak,2,2024-03-01 10:00:00,84.1.2.3,2024-03-01 10:04:11,84.1.2.3,HR,
bo@example.com,Bo,Lind,2,2024-03-02 10:00:00,84.1.2.4,2024-03-02 10:00:00,84.1.2.4,DE,
chi@example.com,Chi,Okafor,2,,,2024-03-03 10:00:00,84.1.2.5,NG,
dee@example.com,Dee,Ray,2,2024-03-04 10:00:00,84.1.2.6,2024-03-04 10:09:00,84.1.2.6,IE,2025-01-07 08:00:00
eve@example.com,Eve,Moss,2,,,,,DE,
fay@example.com,Fay,Berg,2,2024-03-05 10:00:00,84.1.2.7,,,SE,
`;
const terms = { channel: 'email', purpose: 'newsletter', cadenceDays: 7 } as const;

const chosen = (path: string): FileChoice => ({ path, kind: null, mapping: null, dayOrder: null });

async function preview(workspace: Workspace, path: string): Promise<ImportPreview> {
  const request = { files: [chosen(path)], at: noon, batch: '', job: quietJob, rowsFrom: 0, rowsShown: 200 };
  return valueOf(await previewFiles(workspace.repositories, request));
}

async function run(workspace: Workspace, path: string, more: Partial<FilesImportRequest> = {}): Promise<FilesReport> {
  const nothing = { links: noLinks, permission: null, agreements: null };
  const request = { files: [chosen(path)], at: noon, batch: 'batch', job: quietJob, ...nothing, ...more };
  const info = { name: 'import', says: 'Import', at: noon };
  return valueOf(await workspace.commands.runLong(info, () => importFiles(workspace.repositories, request)));
}

function permissionsOf(workspace: Workspace, email: string) {
  const { contacts, events } = workspace.repositories;
  return events.ofContact(contacts.findByEmail(email)?.id ?? 0).filter(({ kind }) => kind === 'permission');
}

describe('what a file says about how and when people agreed', () => {
  it('is proposed, told apart by whether they confirmed', async () => {
    const found = await preview(newWorkspace(), fileOf(mailchimp));
    expect(
      found.files[0]?.columns
        .filter(({ name }) => name.endsWith('_TIME'))
        .map(({ meaning, by, detail }) => [meaning, by, detail]),
    ).toEqual([
      ['agreedAt', 'name and values', 'all dates'],
      ['confirmedAt', 'name and values', 'all dates'],
      ['unsubscribed', 'name', ''],
    ]);
    expect(found.agreed).toMatchObject({
      columns: ['OPTIN_TIME', 'CONFIRM_TIME'],
      confirmed: 1,
      signedUp: 2,
      needConfirming: 1,
      rest: { people: 2, needConfirming: 1 },
    });
    expect(found.unasked).toMatchObject({ people: 5, needConfirming: 2 });
  });

  it('is recorded for nobody before a person accepts it, and kept as facts all the same', async () => {
    const workspace = newWorkspace();
    expect(await run(workspace, fileOf(mailchimp))).toMatchObject({ permitted: 0 });
    expect(permissionsOf(workspace, 'ana@example.com')).toEqual([]);
    const ana = workspace.repositories.contacts.findByEmail('ana@example.com');
    expect(ana?.createdAt).toBe(Date.UTC(2024, 2, 1, 10));
    const facts = workspace.repositories.facts.ofContact(ana?.id ?? 0);
    expect(facts.find(({ name }) => name === 'CONFIRM_TIME')?.value).toBe('2024-03-01 10:04:11');
  });

  it('is recorded as the file says it once it is accepted, for one purpose and rhythm', async () => {
    const workspace = newWorkspace();
    expect(await run(workspace, fileOf(mailchimp), { agreements: terms })).toMatchObject({ permitted: 3 });
    expect(permissionsOf(workspace, 'ana@example.com')).toMatchObject([
      {
        channel: 'email',
        purpose: 'newsletter',
        method: 'double-opt-in',
        at: Date.UTC(2024, 2, 1, 10, 4, 11),
        until: null,
        evidence: 'OPTIN_TIME 2024-03-01 10:00:00, CONFIRM_TIME 2024-03-01 10:04:11',
        cadenceDays: 7,
      },
    ]);
    const bo = permissionsOf(workspace, 'bo@example.com');
    expect(bo).toMatchObject([{ method: 'single-opt-in', at: Date.UTC(2024, 2, 2, 10) }]);
    expect(permissionsOf(workspace, 'fay@example.com')).toMatchObject([
      { method: 'single-opt-in', evidence: 'OPTIN_TIME 2024-03-05 10:00:00' },
    ]);
    for (const email of ['chi@example.com', 'dee@example.com', 'eve@example.com'])
      expect(permissionsOf(workspace, email), email).toEqual([]);
  });

  it('leaves the others to be recorded by hand in the same import', async () => {
    const workspace = newWorkspace();
    const permission = {
      ...terms,
      method: 'verbal',
      at: noon - 1000,
      until: null,
      evidence: 'asked on the phone',
      claimColumn: null,
    } as const;
    const report = await run(workspace, fileOf(mailchimp), { agreements: terms, permission });
    expect(report).toMatchObject({ permitted: 5 });
    expect(permissionsOf(workspace, 'ana@example.com')).toHaveLength(1);
    expect(permissionsOf(workspace, 'eve@example.com')).toMatchObject([{ method: 'verbal' }]);
  });

  it('is no news in a second import, under another name too, and goes with the import that brought it', async () => {
    const workspace = newWorkspace();
    await run(workspace, fileOf(mailchimp), { agreements: terms });
    expect((await preview(workspace, fileOf(mailchimp, 'again.csv'))).agreed).toBeNull();
    expect(await run(workspace, fileOf(mailchimp, 'again.csv'), { agreements: terms, batch: 'b2' })).toMatchObject({
      permitted: 0,
      contacts: { created: 0 },
    });
    expect(permissionsOf(workspace, 'ana@example.com')).toHaveLength(1);

    const other = newWorkspace();
    await run(other, fileOf(mailchimp), { agreements: terms });
    valueOf(await other.history.undo());
    expect(other.repositories.contacts.count()).toBe(0);
  });

  it('can be accepted for people who came in without it', async () => {
    const workspace = newWorkspace();
    await run(workspace, fileOf(mailchimp));
    expect((await preview(workspace, fileOf(mailchimp))).agreed).toMatchObject({ confirmed: 1, signedUp: 2 });
    expect(await run(workspace, fileOf(mailchimp), { agreements: terms, batch: 'b2' })).toMatchObject({ permitted: 3 });
  });

  test.each([
    ['a German list', 'E-Mail;Vorname;Einwilligung am\nana@example.com;Ana;14.03.2025\n', 'single-opt-in'],
    [
      'a German list with a confirmation of the same day',
      'E-Mail;Vorname;Einwilligung am;Bestätigt am\nana@example.com;Ana;14.03.2025;14.03.2025\n',
      'double-opt-in',
    ],
    ['a date of a double opt-in alone', 'Email,Double opt-in date\nana@example.com,2025-03-14\n', 'double-opt-in'],
    ['a time of consent', 'Email,Consent Timestamp\nana@example.com,2025-03-14T09:00:00Z\n', 'single-opt-in'],
  ])('is read from %s', async (_, text, method) => {
    const workspace = newWorkspace();
    await run(workspace, fileOf(text), { agreements: terms });
    const [permission] = permissionsOf(workspace, 'ana@example.com');
    expect(permission).toMatchObject({ method });
    expect(new Date(permission?.at ?? 0).toISOString()).toContain('2025-03-14');
  });

  test.each([
    ['a column of yes and no', 'Email,Opt-in date\nana@example.com,yes\n'],
    ['a day that has not been', 'Email,Opt-in date\nana@example.com,2099-03-14\n'],
    ['no such day', 'Email,Opt-in date,Name\nana@example.com,2024-02-30,Ana\nbo@example.com,,Bo\n'],
    ['who says no beside it', 'Email,Newsletter ok?,Opt-in date\nana@example.com,no,2025-03-14\nbo@example.com,yes,\n'],
    ['a confirmation of nobody says what', 'E-Mail;Bestätigt am\nana@example.com;14.03.2025\n'],
    ['when a contact was made', 'Email,Create Date\nana@example.com,2025-03-14\n'],
  ])('is not read from %s', async (_, text) => {
    const workspace = newWorkspace();
    expect((await preview(workspace, fileOf(text))).agreed).toBeNull();
    expect(await run(workspace, fileOf(text), { agreements: terms })).toMatchObject({ permitted: 0 });
  });
});

describe('import contacts of the command line', () => {
  it('says how many agreed as the file says, and records it only when told for which purpose', async () => {
    const workspace = newWorkspace();
    const file = fileOf(mailchimp);
    const first = valueOf(await contactsInto(workspace, file));
    expect(first.agreements).toEqual({ confirmed: 1, signedUp: 2, recorded: 0 });
    expect(permissionsOf(workspace, 'ana@example.com')).toEqual([]);
    const second = valueOf(await contactsInto(workspace, file, { agreements: terms }));
    expect(second.agreements).toEqual({ confirmed: 1, signedUp: 2, recorded: 3 });
    expect(permissionsOf(workspace, 'ana@example.com')).toMatchObject([{ method: 'double-opt-in' }]);
    expect(valueOf(await contactsInto(workspace, file, { agreements: terms })).agreements).toBeUndefined();
  });

  it('reads a column as that where the mapping says so', async () => {
    const workspace = newWorkspace();
    const text = 'Email,Eingetragen\nana@example.com,2025-03-14\n';
    const report = valueOf(
      await contactsInto(workspace, fileOf(text), { mapping: { Eingetragen: 'agreedAt' }, agreements: terms }),
    );
    expect(report.agreements).toEqual({ confirmed: 0, signedUp: 1, recorded: 1 });
  });
});

it('says how many withdrawals a file brings, once, and not again', async () => {
  const workspace = newWorkspace();
  const text =
    'E-mail;Prénom;Désabonné;Do not call;Do not contact\na@example.com;A;oui;;\nb@example.com;B;non;yes;\nc@example.com;C;oui;;\nc@example.com;C;oui;;\nd@example.com;D;;;yes\n';
  expect((await preview(workspace, fileOf(text))).refusals).toEqual({
    unsubscribed: 2,
    doNotCall: 1,
    doNotContact: 1,
    undeliverable: 0,
  });
  await run(workspace, fileOf(text));
  expect((await preview(workspace, fileOf(text))).refusals).toEqual({
    unsubscribed: 0,
    doNotCall: 0,
    doNotContact: 0,
    undeliverable: 0,
  });
});

it('counts nobody who is not to be contacted among those whose permission is not recorded, before as after', async () => {
  const workspace = newWorkspace();
  const before = fileOf('Email,Do not contact\na@example.com,\nb@example.com,yes\n');
  expect((await preview(workspace, before)).unasked.people).toBe(1);
  await run(workspace, before);
  const later = fileOf('Email,Do not contact\na@example.com,yes\nb@example.com,yes\n');
  const found = await preview(workspace, later);
  expect(found.unasked.people).toBe(0);
  expect(found.contacts).toMatchObject({ updated: 1, unchanged: 1 });
  expect(found.refusals.doNotContact).toBe(1);
});
