import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { errorOf, newWorkspace, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import type { Workspace } from '../db/workspace.ts';
import { contactsInto, fileOf, journeyInto } from './testing/import-text.ts';

/** The beginnings of what other programs export: their column names are real, their people are not. */
const exportsWithRefusals: Readonly<Record<string, string>> = {
  ActiveCampaign: `"ID","Email","First Name","Last Name","Account Name","Date Created","Status"
"1","ana@example.com","Ana","Novak","Acme","2025-03-04 09:00:00","Active"
"2","bo@example.com","Bo","Lind","","2025-03-04 09:00:00","Unsubscribed"
`,
  Brevo: `CONTACT ID;EMAIL;FIRSTNAME;LASTNAME;COMPANY;SMS;DOUBLE_OPT-IN;BLACKLISTED_EMAIL;BLACKLISTED_SMS;ADDED_TIME
1;ana@example.com;Ana;Novak;Acme;38514550;Yes;no;no;04-03-2025 09:00:00
2;bo@example.com;Bo;Lind;;;;yes;no;13-03-2025 09:00:00
`,
  'Dynamics 365': `(Do Not Modify) Contact,(Do Not Modify) Row Checksum,Full Name,Email,Company Name,Do not allow Emails,Do not allow Bulk Emails,Created On
6f1b1c2d-0000-4000-8000-000000000001,abc,Ana Novak,ana@example.com,Acme,Allow,Allow,3/4/2025 9:00
6f1b1c2d-0000-4000-8000-000000000002,abd,Bo Lind,bo@example.com,,Allow,Do Not Allow,3/14/2025 9:00
`,
  Pipedrive: `Person - ID,Person - Name,Person - Organization,Person - Email - Work,Person - Email - Home,Person - Phone - Work,Person - Marketing status,Person - Person created
1,Ana Novak,Acme,ana@example.com,,+385 1 4555,Subscribed,2025-03-04 09:00:00
2,Bo Lind,,bo@example.com,,,Unsubscribed,2025-03-04 09:00:00
3,Cy Moss,,,,,No consent,2025-03-04 09:00:00
`,
  Zoho: `Record Id,Contact Owner,First Name,Last Name,Account Name,Email,Email Opt Out,Created Time,Unsubscribed Mode,Unsubscribed Time
zcrm_1,Sue,Ana,Novak,Acme,ana@example.com,false,2025-03-04 09:00:00,,
zcrm_2,Sue,Bo,Lind,,bo@example.com,true,2025-03-04 09:00:00,Manual,2025-03-06 09:00:00
`,
  Klaviyo: `Email,Klaviyo ID,First Name,Last Name,Organization,Profile Created On,Date Added,Email Marketing Consent,SMS Marketing Consent
ana@example.com,01H,Ana,Novak,Acme,2025-03-04 09:00:00,2025-03-04,SUBSCRIBED,UNSUBSCRIBED
bo@example.com,01J,Bo,Lind,,2025-03-04 09:00:00,2025-03-04,UNSUBSCRIBED,NEVER_SUBSCRIBED
`,
  'a German shop': `Kundennr.;Vorname;Name;Firma;E-Mail;Erstellt;Abgemeldet am
1;Ana;Novak;Acme;ana@example.com;4. März 2025;
2;Bo;Lind;;bo@example.com;12. Dez. 2024;3. Mai 2025
`,
  'a Dutch list': `Relatienummer;Voornaam;Achternaam;E-mailadres;Bedrijf;Aangemaakt op;Uitgeschreven
1;Ana;Novak;ana@example.com;Acme;4 maart 2025;nee
2;Bo;Lind;bo@example.com;;4 maart 2025;ja
`,
};

function person(workspace: Workspace, email: string) {
  const { contacts, events } = workspace.repositories;
  const found = contacts.findByEmail(email);
  const withdrawals = events.ofContact(found?.id ?? 0).filter(({ kind }) => kind === 'withdrawal');
  return { ...found, withdrawals: withdrawals.length };
}

describe('an export of another program', () => {
  test.each(Object.entries(exportsWithRefusals))('maps itself, and who refused is refused: %s', async (_, text) => {
    const workspace = newWorkspace();
    valueOf(await contactsInto(workspace, fileOf(text)));
    const ana = person(workspace, 'ana@example.com');
    expect(ana).toMatchObject({ firstName: 'Ana', lastName: 'Novak', company: 'Acme', withdrawals: 0 });
    expect([ana.externalId, ana.createdAt]).not.toContain(null);
    expect(new Date(ana.createdAt ?? 0).toISOString()).toContain('2025-03-04');
    expect(person(workspace, 'bo@example.com')).toMatchObject({ lastName: 'Lind', withdrawals: 1 });
  });

  it('says since when somebody refused where one of its columns does', async () => {
    const workspace = newWorkspace();
    valueOf(await contactsInto(workspace, fileOf(exportsWithRefusals['Zoho'] ?? '')));
    const id = workspace.repositories.contacts.findByEmail('bo@example.com')?.id ?? 0;
    expect(workspace.repositories.events.ofContact(id)).toMatchObject([
      { kind: 'withdrawal', at: Date.UTC(2025, 2, 6, 9), undated: false },
    ]);
  });

  it('loses nothing to the apostrophe by which Shopify keeps numbers from being counted', async () => {
    const workspace = newWorkspace();
    const text = `Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Phone\n'123,Ana,Novak,ana@example.com,yes,'+385 1 4555\n`;
    valueOf(await contactsInto(workspace, fileOf(text)));
    expect(person(workspace, 'ana@example.com')).toMatchObject({ externalId: '123', phone: '+385 1 4555' });
  });

  it('is read in the encoding of Central Europe where that is what it is', async () => {
    const workspace = newWorkspace();
    const rows = [
      'Łukasz;Żak;lukasz@example.pl',
      'Małgorzata;Wiśniewska;gosia@example.pl',
      'Święto;Gąsior;sg@example.pl',
    ];
    const text = `Imię;Nazwisko;Adres e-mail\n${rows.join('\n')}\n`;
    valueOf(await contactsInto(workspace, fileOf(iconv.encode(text, 'windows-1250'))));
    expect(person(workspace, 'lukasz@example.pl')).toMatchObject({ firstName: 'Łukasz', lastName: 'Żak' });
    expect(person(workspace, 'gosia@example.pl')).toMatchObject({ firstName: 'Małgorzata', lastName: 'Wiśniewska' });
  });
});

describe('a table that is no list of people', () => {
  test.each([
    [
      'companies of HubSpot',
      'Record ID,Company name,Company owner,Create Date,Phone Number\n1,Acme,sue@example.com,2025-03-04,555-1234\n',
    ],
    [
      'deals of HubSpot',
      'Record ID,Deal Name,Deal Stage,Close Date,Deal owner\n1,Acme 2025,Won,2025-03-04,sue@example.com\n',
    ],
    [
      'campaigns of Mailchimp',
      'id,create_time,from_name,reply_to,status,title\nc2b4,2020-04-14 21:27:44,Bob,bob@example.com,sent,March\n',
    ],
    [
      'templates of Iterable',
      'id,updated_at,created_at,creator_user_id,name\n1,2021-05-24,2021-05-24,sue@example.com,fun\n',
    ],
    [
      'opportunities of Salesforce',
      'id,account_id,amount,close_date,name,owner_id\n0061,0011,120,2025-03-04,Acme,0051\n',
    ],
    ['what happened, by number only', 'activity_date,activity_type_id,id,lead_id\n2025-03-04,10,77,1305232\n'],
  ])('is refused rather than taken for people: %s', async (_, text) => {
    const workspace = newWorkspace();
    expect(errorOf(await contactsInto(workspace, fileOf(text))).says).toMatch(/^people.csv cannot be imported: /);
    expect(workspace.repositories.contacts.count()).toBe(0);
  });

  it('is read all the same when a person says what its columns mean', async () => {
    const workspace = newWorkspace();
    const path = fileOf('id,name\n7,Ana Novak\n');
    const report = valueOf(await contactsInto(workspace, path, { mapping: { id: 'externalId', name: 'fullName' } }));
    expect(report).toMatchObject({ created: 1 });
  });

  it('is told from people who have an id of the CRM and no address', async () => {
    const workspace = newWorkspace();
    expect(valueOf(await contactsInto(workspace, fileOf('Record ID,First Name\n7,Ana\n')))).toMatchObject({
      created: 1,
    });
    expect(valueOf(await contactsInto(workspace, fileOf('Contact ID,Company\n8,Acme\n')))).toMatchObject({
      created: 1,
    });
  });
});

describe('a log of another program', () => {
  function saidOf(workspace: Workspace, email: string): readonly string[] {
    const id = workspace.repositories.contacts.findByEmail(email)?.id ?? 0;
    return workspace.repositories.events
      .ofContact(id)
      .map((event) =>
        [event.kind, 'type' in event ? event.type : 'channel' in event ? event.channel : ''].join(' ').trim(),
      );
  }

  it('of a Mailchimp campaign is opens, clicks and bounces', async () => {
    const workspace = newWorkspace();
    const text = `Email Address,Timestamp,Action,URL,Campaign Title
ana@example.com,2025-03-04 09:00:00,open,,March news
ana@example.com,2025-03-04 09:01:00,click,https://example.com,March news
bo@example.com,2025-03-04 09:05:00,bounce,,March news
`;
    valueOf(await journeyInto(workspace, fileOf(text, 'log.csv')));
    expect(saidOf(workspace, 'ana@example.com')).toEqual(['response open', 'response click']);
    expect(saidOf(workspace, 'bo@example.com')).toEqual(['bounce soft']);
  });

  it('of Klaviyo names a mail of ours as received by them', async () => {
    const workspace = newWorkspace();
    const text = `Event Name,Timestamp,Email,Subject
Received Email,2025-03-04 09:00:00,ana@example.com,News
Opened Email,2025-03-04 10:00:00,ana@example.com,News
Received SMS,2025-03-05 09:00:00,ana@example.com,
Placed Order,2025-03-06 09:00:00,ana@example.com,
Marked Email as Spam,2025-03-07 09:00:00,ana@example.com,
`;
    valueOf(await journeyInto(workspace, fileOf(text, 'log.csv')));
    expect(saidOf(workspace, 'ana@example.com')).toEqual([
      'touch email',
      'response open',
      'touch sms',
      'purchase',
      'complaint spam',
    ]);
  });

  it('of Pipedrive has its own names, and what is still to do did not happen', async () => {
    const workspace = newWorkspace();
    const text = `Activity - ID,Activity - Subject,Activity - Type,Activity - Due date,Activity - Done,Activity - Contact person,Person - Email - Work
1,Call Ana,Call,2025-03-04,Done,Ana Novak,ana@example.com
2,Lunch,Lunch,2025-03-05,To do,Bo Lind,bo@example.com
`;
    valueOf(await journeyInto(workspace, fileOf(text, 'log.csv')));
    expect(saidOf(workspace, 'ana@example.com')).toEqual(['touch phone']);
    expect(saidOf(workspace, 'bo@example.com')).toEqual(['note']);
  });

  it('of Salesforce tasks says by their status whether they happened', async () => {
    const workspace = newWorkspace();
    const text = `Id,Email,Subject,ActivityDate,Status,TaskSubtype,CallDisposition,IsClosed
00T1,ana@example.com,Call,2025-03-04,Completed,Call,Connected,true
00T2,ana@example.com,Call again,2025-03-05,Not Started,Call,,false
00T3,ana@example.com,Email: Offer,2025-03-06,Deferred,Email,,false
`;
    valueOf(await journeyInto(workspace, fileOf(text, 'log.csv')));
    expect(saidOf(workspace, 'ana@example.com')).toEqual(['touch phone', 'response call-answered', 'note', 'note']);
  });
});

describe('what else an export says of a person', () => {
  const said = `First Name,Last Name,Email,Do Not Call,CLEAN_TIME
Ana,Novak,ana@example.com,0,
Bo,Lind,bo@example.com,1,2025-02-02 08:00:00
`;
  const kept = (workspace: Workspace, email: string) => {
    const id = workspace.repositories.contacts.findByEmail(email)?.id ?? 0;
    return workspace.repositories.events.ofContact(id);
  };

  it('is whether they may be called, and whether mail reaches them', async () => {
    const workspace = newWorkspace();
    valueOf(await contactsInto(workspace, fileOf(said)));
    expect(kept(workspace, 'ana@example.com')).toEqual([]);
    expect(kept(workspace, 'bo@example.com')).toMatchObject([
      { kind: 'bounce', type: 'hard', channel: 'email', at: Date.UTC(2025, 1, 2, 8) },
      { kind: 'withdrawal', channel: 'phone', purpose: null, at: noon, undated: true },
    ]);
  });

  it('is said once, however often the file is imported', async () => {
    const workspace = newWorkspace();
    const path = fileOf(said.replace('2025-02-02 08:00:00', 'hard bounce'));
    valueOf(await contactsInto(workspace, path));
    const before = workspace.repositories.events.count();
    expect(before).toBe(2);
    expect(valueOf(await contactsInto(workspace, path, { at: noon + 86_400_000 }))).toMatchObject({ unchanged: 2 });
    expect(workspace.repositories.events.count()).toBe(before);
  });

  it('is a failed address too where a state says "cleaned"', async () => {
    const workspace = newWorkspace();
    const text = 'Email Address,Status\nana@example.com,subscribed\nbo@example.com,cleaned\n';
    valueOf(await contactsInto(workspace, fileOf(text)));
    expect(kept(workspace, 'ana@example.com')).toEqual([]);
    expect(kept(workspace, 'bo@example.com')).toMatchObject([{ kind: 'bounce', type: 'hard', channel: 'email' }]);
  });
});
