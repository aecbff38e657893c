import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { errorOf, newWorkspace, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { contactsInto, fileOf } from './testing/import-text.ts';

const crm = (path: string): string => join(import.meta.dirname, '../../fixtures/crm-exports', path);

describe('importContacts', () => {
  it('reads a HubSpot export', async () => {
    const workspace = newWorkspace();
    const path = fileOf(
      'Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date,Time Zone,Newsletter ok?\n' +
        '51,Ana,Horvat,Ana@Example.com,Lead,2021-04-01 17:32,Europe/Zagreb,yes\n',
    );
    const report = valueOf(await contactsInto(workspace, path));
    expect(report).toMatchObject({
      read: 1,
      created: 1,
      updated: 0,
      unchanged: 0,
      merged: 0,
      ignored: 0,
      rejected: [],
    });
    const { contacts, facts, events } = workspace.repositories;
    const ana = contacts.findByEmail('ana@example.com');
    expect(ana).toMatchObject({
      email: 'Ana@Example.com',
      externalId: '51',
      firstName: 'Ana',
      lastName: 'Horvat',
      timeZone: 'Europe/Zagreb',
      createdAt: Date.UTC(2021, 3, 1, 17, 32),
    });
    expect(facts.ofContact(ana?.id ?? 0).map(({ name, value }) => [name, value])).toEqual([
      ['Lifecycle Stage', 'Lead'],
      ['Newsletter ok?', 'yes'],
    ]);
    // No permission is ever assumed.
    expect(events.count()).toBe(0);
  });

  it('keeps that somebody is not to be contacted, and neither an empty cell nor a later no takes that away', async () => {
    const workspace = newWorkspace();
    const marked = (email: string) => workspace.repositories.contacts.findByEmail(email)?.doNotContact;
    const file = fileOf('Email,Do Not Contact\nana@example.com,true\nbo@example.com,false\ncy@example.com,ask Kari\n');
    expect(valueOf(await contactsInto(workspace, file))).toMatchObject({ created: 3 });
    expect(['ana@example.com', 'bo@example.com', 'cy@example.com'].map(marked)).toEqual([true, false, false]);
    const { contacts, facts } = workspace.repositories;
    expect(facts.ofContact(contacts.findByEmail('cy@example.com')?.id ?? 0)).toMatchObject([{ value: 'ask Kari' }]);
    const later = fileOf('Email,Kontaktsperre\nana@example.com,nein\nbo@example.com,ja\ncy@example.com,\n');
    expect(valueOf(await contactsInto(workspace, later))).toMatchObject({ updated: 1, unchanged: 2 });
    expect(['ana@example.com', 'bo@example.com', 'cy@example.com'].map(marked)).toEqual([true, true, false]);
  });

  test.each([
    ['hubspot/contact_data.csv', { read: 22, created: 0, rejected: 22 }],
    ['iterable/user_history_data.csv', { read: 2, created: 2, rejected: 0 }],
    ['klaviyo/person.csv', { read: 2, created: 2, rejected: 0 }],
    ['mailchimp/member.csv', { read: 9, created: 8, rejected: 5 }],
    ['marketo/marketo_lead_data.csv', { read: 100, created: 100, rejected: 0 }],
    ['salesforce/sf_contact_data.csv', { read: 4, created: 4, rejected: 0 }],
    ['salesforce/sf_lead_data.csv', { read: 1, created: 1, rejected: 0 }],
  ])('reads %s, and a second time changes nothing', async (path, { rejected, ...counts }) => {
    const workspace = newWorkspace();
    const first = valueOf(await contactsInto(workspace, crm(path)));
    expect(first).toMatchObject(counts);
    expect(first.rejected).toHaveLength(rejected);
    const events = workspace.repositories.events.count();
    const second = valueOf(await contactsInto(workspace, crm(path), { at: noon + 86_400_000 }));
    expect(second).toMatchObject({ ...first, batch: second.batch, created: 0, unchanged: first.created });
    expect(workspace.repositories.events.count()).toBe(events);
  });

  it('rejects a row with an address that is none, or without identity, and lets the rest in', async () => {
    const workspace = newWorkspace();
    const path = fileOf(
      'Email,Name\nana@example.com,Ana\nana(at)example.com,Bo\n,Cy\n,,\n"di@example.com","Di\nDi"\nx,\n',
    );
    expect(valueOf(await contactsInto(workspace, path))).toMatchObject({
      read: 5,
      created: 2,
      rejected: [
        { file: 'people.csv', row: 3, column: 'Email', found: 'ana(at)example.com', says: 'is no e-mail address' },
        {
          file: 'people.csv',
          row: 4,
          column: 'Name',
          found: 'Cy',
          says: 'the row has neither an e-mail address nor an id',
        },
        { file: 'people.csv', row: 7, column: 'Email', found: 'x', says: 'is no e-mail address' },
      ],
    });
  });

  it('leaves a cell empty whose value is impossible, and lists it', async () => {
    const workspace = newWorkspace();
    const path = fileOf(
      'Email,Create Date,Time Zone,Phone Number,Birthday\nana@example.com,2024-02-30,Europe/Atlantis,h,2024-02-30\n',
    );
    expect(valueOf(await contactsInto(workspace, path))).toMatchObject({
      read: 1,
      created: 1,
      ignored: 4,
      rejected: [
        { row: 2, column: 'Create Date', found: '2024-02-30' },
        { row: 2, column: 'Time Zone', found: 'Europe/Atlantis' },
        { row: 2, column: 'Phone Number', found: 'h' },
        { row: 2, column: 'Birthday', found: '2024-02-30' },
      ],
    });
    expect(workspace.repositories.contacts.findByEmail('ana@example.com')).toMatchObject({
      createdAt: null,
      timeZone: null,
    });
  });

  it('merges the rows of one person by address without case, the first one deciding', async () => {
    const workspace = newWorkspace();
    const path = fileOf(
      'Email,First Name,Company\nana@example.com,Ana,\nANA@example.com,Anna,Acme\nana@Example.com,,\n',
    );
    expect(valueOf(await contactsInto(workspace, path))).toMatchObject({ read: 3, created: 1, merged: 2 });
    const stored = { email: 'ana@example.com', firstName: 'Ana', company: 'Acme' };
    expect(workspace.repositories.contacts.findByEmail('ana@example.com')).toMatchObject(stored);
    expect(valueOf(await contactsInto(workspace, path))).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 1,
      merged: 2,
    });
    expect(workspace.repositories.contacts.findByEmail('ana@example.com')).toMatchObject(stored);
  });

  it('joins rows by the id where one has no address, and keeps two addresses apart', async () => {
    const workspace = newWorkspace();
    const path = fileOf('Record ID,Email,Company\n7,,Acme\n7,ana@example.com,\n7,bo@example.com,\n');
    const report = valueOf(await contactsInto(workspace, path));
    expect(report).toMatchObject({
      created: 2,
      merged: 1,
      ignored: 1,
      rejected: [{ row: 4, column: 'Record ID', found: '7', says: 'is the id of ana@example.com already; left empty' }],
    });
    expect(workspace.repositories.contacts.findByExternalId('7')).toMatchObject({
      email: 'ana@example.com',
      company: 'Acme',
    });
  });

  it('follows a person to a new address by the id when the names agree, and not otherwise', async () => {
    const workspace = newWorkspace();
    valueOf(
      await contactsInto(workspace, fileOf('ID,Email,Last Name\n1,ana@example.com,Horvat\n2,bo@example.com,Berg\n')),
    );
    const later = fileOf('ID,Email,Last Name\n1,ana@new.example,Horvat\n2,cy@example.com,Clark\n');
    expect(valueOf(await contactsInto(workspace, later, { at: noon + 1 }))).toMatchObject({
      created: 1,
      updated: 1,
      ignored: 1,
    });
    const { contacts } = workspace.repositories;
    expect(contacts.findByExternalId('1')).toMatchObject({ email: 'ana@new.example', emailChangedAt: noon + 1 });
    expect(contacts.findByEmail('bo@example.com')).toMatchObject({ externalId: '2', emailChangedAt: null });
  });

  it('fills and updates by a later file, and never empties', async () => {
    const workspace = newWorkspace();
    valueOf(await contactsInto(workspace, fileOf('Email,First Name,Company\nana@example.com,Ana,Acme\n')));
    const later = fileOf('Email,First Name,Company,City\nana@example.com,,Beta,Split\n');
    expect(valueOf(await contactsInto(workspace, later))).toMatchObject({ created: 0, updated: 1 });
    expect(workspace.repositories.contacts.findByEmail('ana@example.com')).toMatchObject({
      firstName: 'Ana',
      company: 'Beta',
    });
  });

  it('keeps an unsubscription as an undated withdrawal that a second import does not move', async () => {
    const workspace = newWorkspace();
    const text = 'Email,Unsubscribed from all email\nana@example.com,true\nbo@example.com,false\ncy@example.com,\n';
    const path = fileOf(text);
    valueOf(await contactsInto(workspace, path));
    const { contacts, events } = workspace.repositories;
    const ana = contacts.findByEmail('ana@example.com')?.id ?? 0;
    const withdrawal = { kind: 'withdrawal', channel: 'email', purpose: null, undated: true, at: noon };
    expect(events.ofContact(ana)).toMatchObject([withdrawal]);
    expect(events.count()).toBe(1);
    const again = valueOf(await contactsInto(workspace, path, { at: noon + 5 }));
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(valueOf(await contactsInto(workspace, fileOf(`${text}\n`), { at: noon + 6 }))).toMatchObject({ updated: 0 });
    expect(events.ofContact(ana)).toMatchObject([withdrawal]);
  });

  it('withdraws again when another file says so after a newer permission', async () => {
    const workspace = newWorkspace();
    const text = 'Email,Unsubscribed from all email\nana@example.com,true\n';
    const path = fileOf(text);
    valueOf(await contactsInto(workspace, path));
    const { contacts, events } = workspace.repositories;
    const ana = contacts.findByEmail('ana@example.com')?.id ?? 0;
    events.put(
      ana,
      {
        id: 'p',
        at: noon + 10,
        kind: 'permission',
        channel: 'email',
        purpose: 'news',
        method: 'verbal',
        evidence: null,
        until: null,
        cadenceDays: null,
      },
      {},
    );
    expect(valueOf(await contactsInto(workspace, path, { at: noon + 20 }))).toMatchObject({ updated: 0 });
    expect(valueOf(await contactsInto(workspace, fileOf(`${text}\n`), { at: noon + 30 }))).toMatchObject({
      updated: 1,
    });
    expect(events.ofContact(ana).map(({ at }) => at)).toEqual([noon, noon + 10, noon + 30]);
  });

  it('takes a date of unsubscription for the date of the withdrawal', async () => {
    const workspace = newWorkspace();
    valueOf(await contactsInto(workspace, fileOf('Email Address,UNSUB_TIME\nana@example.com,2024-03-01 10:00:00\n')));
    const ana = workspace.repositories.contacts.findByEmail('ana@example.com')?.id ?? 0;
    expect(workspace.repositories.events.ofContact(ana)).toMatchObject([
      { at: Date.UTC(2024, 2, 1, 10), undated: false },
    ]);
  });

  it('takes formulas, long names, right-to-left text and emoji as text', async () => {
    const workspace = newWorkspace();
    const long = 'N'.repeat(300);
    const path = fileOf(`Email;First Name;Last Name;Company\nana@example.com;"=cmd|' /C calc'!A0";${long};שלום 🎉\n`);
    valueOf(await contactsInto(workspace, path));
    expect(workspace.repositories.contacts.findByEmail('ana@example.com')).toMatchObject({
      firstName: "=cmd|' /C calc'!A0",
      lastName: long,
      company: 'שלום 🎉',
    });
  });

  test.each([
    ['UTF-16', iconv.encode('E-Mail\tVorname\njuergen@example.de\tJürgen\n', 'utf-16le', { addBOM: true })],
    ['Windows-1252', iconv.encode('E-Mail;Vorname\njuergen@example.de;Jürgen\n', 'windows-1252')],
    ['a line of its own for the separator', Buffer.from('sep=;\r\nE-Mail;Vorname\r\njuergen@example.de;Jürgen\r\n')],
  ])('reads a file in %s', async (_, bytes) => {
    const workspace = newWorkspace();
    valueOf(await contactsInto(workspace, fileOf(bytes)));
    expect(workspace.repositories.contacts.findByEmail('juergen@example.de')).toMatchObject({ firstName: 'Jürgen' });
  });

  it('reads 300 columns, and two of the same name', async () => {
    const workspace = newWorkspace();
    const names = Array.from({ length: 300 }, (_, index) => `Field ${index}`);
    const header = `Email,Email,${names.join(',')}`;
    const path = fileOf(`${header}\nana@example.com,old@example.com,${names.map((_, index) => index).join(',')}\n`);
    expect(valueOf(await contactsInto(workspace, path))).toMatchObject({ created: 1, rejected: [] });
    const ana = workspace.repositories.contacts.findByEmail('ana@example.com')?.id ?? 0;
    const facts = workspace.repositories.facts.ofContact(ana);
    expect(facts).toHaveLength(301);
    expect(facts.find(({ name }) => name === 'Email (2)')?.value).toBe('old@example.com');
  });

  it('rejects a row whose cells are shifted', async () => {
    const path = fileOf('Company,Email\nAcme, Inc.,ana@example.com\n');
    expect(valueOf(await contactsInto(newWorkspace(), path))).toMatchObject({
      rejected: [{ row: 2, column: 'Column 3', says: 'the row has 3 cells where the header has 2' }],
    });
  });

  it('rejects a row that a stray quote has torn, and forgives one that does no harm', async () => {
    const workspace = newWorkspace();
    const path = fileOf(
      'Email,Name,City\nana@example.com,"Ana,"Split, HR"\nbo@example.com,"Bo "B" Berg","Oslo"\ncy@example.com,Cy,"Rome"\n',
    );
    expect(valueOf(await contactsInto(workspace, path))).toMatchObject({
      created: 2,
      rejected: [{ row: 2, found: 'Ana,"Split, HR', says: 'the row has a quote that is not closed' }],
    });
  });

  it('takes marks of direction out of an address', async () => {
    const workspace = newWorkspace();
    valueOf(await contactsInto(workspace, fileOf('Email\n\u200Eana@example.com\u200F\n')));
    expect(workspace.repositories.contacts.findByEmail('ana@example.com')).not.toBeNull();
  });

  test.each([
    ['empty', '', 'it is empty'],
    ['blank', ' \n\n', 'it is empty'],
    [
      'without header',
      'ana@example.com,Ana\nbo@example.com,Bo\n',
      'it has no header: its first row should name the columns',
    ],
    [
      'a journey',
      'contact,at,kind\nana@example.com,2026-01-05,note\n',
      'it is a journey file; it can be imported as a journey',
    ],
    ['a web page', '<html><table></table></html>', 'it is a web page or XML, not CSV; save it as CSV first'],
    ['JSON', '{"email":"ana@example.com"}', 'it is JSON, not CSV'],
    [
      'prose',
      'Dear Ana,\nthis is a letter.\n',
      'no column holds e-mail addresses or ids; is it a contacts file with a header?',
    ],
    [
      'broken by a quote',
      'Email,Name\nana@example.com,"Ana\nbo@example.com,Bo\n',
      'a quote opened in line 2 is never closed',
    ],
  ])('refuses a file that is %s, and writes nothing of the files beside it', async (_, text, says) => {
    const workspace = newWorkspace();
    const good = fileOf('Email\ndi@example.com\n', 'good.csv');
    const refused = errorOf(await contactsInto(workspace, [good, fileOf(text)]));
    expect(refused).toMatchObject({ code: 'invalid-input', faults: [{ says }] });
    expect(workspace.repositories.contacts.count()).toBe(0);
  });

  it('says which columns a mapping names in vain', async () => {
    const path = fileOf('Email,Name\nana@example.com,Ana\n');
    const refused = errorOf(await contactsInto(newWorkspace(), path, { mapping: { Mail: 'email' } }));
    expect(refused).toMatchObject({ faults: [{ path: 'Mail', says: 'is no column of the file; it has Email, Name' }] });
  });

  it('knows the presets by name', async () => {
    const path = fileOf('Email\nana@example.com\n');
    expect(valueOf(await contactsInto(newWorkspace(), path, { preset: 'HubSpot' }))).toMatchObject({ created: 1 });
    expect(errorOf(await contactsInto(newWorkspace(), path, { preset: 'nosuch' })).says).toContain(
      'hubspot, salesforce',
    );
  });

  it('writes nothing in a dry run, and nothing when stopped', async () => {
    const workspace = newWorkspace();
    const path = fileOf(`Email\n${Array.from({ length: 5000 }, (_, index) => `a${index}@example.com`).join('\n')}\n`);
    expect(valueOf(await contactsInto(workspace, path, { dryRun: true }))).toMatchObject({ created: 5000 });
    expect(workspace.repositories.contacts.count()).toBe(0);
    let told = 0;
    const job = { progress: () => (told += 1), isCancelled: () => told >= 2 };
    expect(errorOf(await contactsInto(workspace, path, { job }))).toMatchObject({ code: 'cancelled' });
    expect(workspace.repositories.contacts.count()).toBe(0);
  });

  it('keeps the report with the batch', async () => {
    const workspace = newWorkspace();
    const report = valueOf(await contactsInto(workspace, crm('klaviyo/person.csv')));
    expect(workspace.repositories.batches.get(report.batch)).toMatchObject({
      kind: 'contacts',
      files: ['person.csv'],
      report,
    });
    expect(readFileSync(crm('klaviyo/person.csv'), 'utf8')).toMatch(/^\uFEFFID/);
  });
});
