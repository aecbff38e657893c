import { describe, expect, it, test } from 'vitest';
import { contact, errorOf, newWorkspace, valueOf } from '../db/testing/temporary-workspace.ts';
import type { Workspace } from '../db/workspace.ts';
import { fileOf, journeyInto } from './testing/import-text.ts';

function saidOf(workspace: Workspace, email: string): readonly string[] {
  const id = workspace.repositories.contacts.findByEmail(email)?.id ?? 0;
  return workspace.repositories.events
    .ofContact(id)
    .map((event) =>
      [event.kind, 'type' in event ? event.type : 'channel' in event ? event.channel : ''].join(' ').trim(),
    );
}

async function logged(text: string): Promise<Workspace> {
  const workspace = newWorkspace();
  workspace.repositories.contacts.insert(contact({ email: 'ana@example.com', externalId: 'zcrm_1' }));
  valueOf(await journeyInto(workspace, fileOf(text, 'log.csv')));
  return workspace;
}

/** What these programs call one thing that happened, and what it is. */
const words: readonly (readonly [word: string, is: string])[] = [
  ['Send Email', 'touch email'],
  ['Email Sent', 'touch email'],
  ['E-Mail gesendet', 'touch email'],
  ['Email: Your offer', 'touch email'],
  ['Open Email', 'response open'],
  ['Email read', 'response open'],
  ['E-Mail geöffnet', 'response open'],
  ['First opening', 'response open'],
  ['Click Email', 'response click'],
  ['Click Link', 'response click'],
  ['Email link clicked', 'response click'],
  ['Visit Webpage', 'response visit'],
  ['Page hit', 'response visit'],
  ['Viewed Product', 'response visit'],
  ['Active on Site', 'response visit'],
  ['Asset downloaded', 'response visit'],
  ['Fill Out Form', 'response form'],
  ['Unsubscribe Email', 'withdrawal email'],
  ['unsub', 'withdrawal email'],
  ['Unsubscribed from Email Marketing', 'withdrawal email'],
  ['Do not contact', 'withdrawal email'],
  ['abuse', 'complaint spam'],
  ['Complaint', 'complaint spam'],
  ['Bounced Email', 'bounce soft'],
  ['Email Bounced Soft', 'bounce soft'],
  ['Hard Bounce', 'bounce hard'],
  ['Placed Order', 'purchase'],
  ['Refunded Order', 'refund'],
  ['Ordered Product', 'note'],
  ['Started Checkout', 'note'],
  ['Email Delivered', 'note'],
  ['Email Preferences Updated', 'note'],
  ['Change Data Value', 'note'],
];

describe('a word for what happened', () => {
  test.each(words)('%s is %s', async (word, is) => {
    const workspace = await logged(`Activity Type,Activity Date,Email\n${word},2025-03-04,ana@example.com\n`);
    expect(saidOf(workspace, 'ana@example.com')).toEqual([is]);
  });
});

describe('a log of another program', () => {
  it('of calls of Zoho names people by their id, and says which calls were only planned', async () => {
    const workspace =
      await logged(`Record Id,Call Owner.id,Call Owner,Subject,Call Type,Call Purpose,Contact Name.id,Contact Name,Call Start Time,Call Duration,Call Result,Outgoing Call Status,Created Time
zcrm_7,zcrm_9,Sue,Offer,Outbound,Prospecting,zcrm_1,Ana Novak,2025-03-04 09:00:00,05:12,Interested,Completed,2025-03-01 09:00:00
zcrm_8,zcrm_9,Sue,Offer,Outbound,Prospecting,zcrm_1,Ana Novak,2025-03-05 09:00:00,00:12,No response/Busy,Completed,2025-03-01 09:00:00
zcrm_9,zcrm_9,Sue,Offer,Outbound,,zcrm_1,Ana Novak,2025-03-06 09:00:00,,,Scheduled,2025-03-01 09:00:00
zcrm_10,zcrm_9,Sue,Question,Missed,,zcrm_1,Ana Novak,2025-03-07 09:00:00,,,,2025-03-01 09:00:00
`);
    expect(saidOf(workspace, 'ana@example.com')).toEqual([
      'touch phone',
      'response call-answered',
      'touch phone',
      'note',
      'response reply',
    ]);
    expect(workspace.repositories.contacts.count()).toBe(1);
  });

  it('of tasks of Zoho is notes, whatever their subject is', async () => {
    const workspace =
      await logged(`Record Id,Task Owner.id,Task Owner,Subject,Due Date,Contact Name.id,Contact Name,Status,Priority,Created Time
zcrm_7,zcrm_9,Sue,Call,2025-03-04,zcrm_1,Ana Novak,Completed,High,2025-03-01 09:00:00
`);
    expect(saidOf(workspace, 'ana@example.com')).toEqual(['note']);
    expect(workspace.repositories.contacts.count()).toBe(1);
  });

  it('of Klaviyo names its columns after the event and the profile', async () => {
    const workspace = await logged(`Event Name,Event Timestamp,Profile Email,Profile ID,Campaign Name
Received Email,2025-03-04T09:00:00+00:00,ana@example.com,01H,Spring
Opened Email,2025-03-04T10:00:00+00:00,ana@example.com,01H,Spring
`);
    expect(saidOf(workspace, 'ana@example.com')).toEqual(['touch email', 'response open']);
  });

  it('of Dynamics in German is dated by when it took place, else by when it was due', async () => {
    const workspace =
      await logged(`(Nicht ändern) Aktivität;Betreff;Bezug;E-Mail (Bezug) (Kontakt);Aktivitätstyp;Aktivitätsstatus;Fälligkeitsdatum;Tatsächliches Ende;Richtung
a1;Angebot;Ana Novak;ana@example.com;Telefonanruf;Abgeschlossen;03.03.2025 10:00;04.03.2025 10:00;Ausgehend
a2;Angebot;Ana Novak;ana@example.com;E-Mail;Abgeschlossen;05.03.2025 10:00;;Eingehend
a3;Angebot;Ana Novak;ana@example.com;Telefonanruf;Abgebrochen;06.03.2025 10:00;;Ausgehend
a4;Angebot;Ana Novak;ana@example.com;Brief;Offen;07.03.2025 10:00;;Ausgehend
`);
    expect(saidOf(workspace, 'ana@example.com')).toEqual(['touch phone', 'response reply', 'note', 'note']);
    const id = workspace.repositories.contacts.findByEmail('ana@example.com')?.id ?? 0;
    expect(workspace.repositories.events.ofContact(id)[0]?.at).toBe(Date.UTC(2025, 2, 4, 10));
  });

  it('of Brevo has its instants in a column of times', async () => {
    const workspace = await logged(`Event;Time;Email;Subject
Sent;04-03-2025 09:00:00;ana@example.com;News
First opening;04-03-2025 10:00:00;ana@example.com;News
`);
    expect(saidOf(workspace, 'ana@example.com')).toEqual(['touch email', 'response open']);
  });

  it('of an Outlook calendar is meetings with whom was asked to come', async () => {
    const workspace = await logged(`Subject,Start Date,Start Time,End Date,Meeting Organizer,Required Attendees
Demo,3/14/2025,10:00:00 AM,3/14/2025,Sue,ana@example.com;bo@example.com
`);
    expect(saidOf(workspace, 'ana@example.com')).toEqual(['touch meeting']);
    expect(saidOf(workspace, 'bo@example.com')).toEqual(['touch meeting']);
    const id = workspace.repositories.contacts.findByEmail('bo@example.com')?.id ?? 0;
    expect(workspace.repositories.events.ofContact(id)[0]?.at).toBe(Date.UTC(2025, 2, 14, 10));
  });

  it('of Pipedrive tells day and time in two columns', async () => {
    const workspace =
      await logged(`Activity - Done,Activity - Subject,Activity - Type,Person - Email - Work,Activity - Due date,Activity - Due time
Done,Talk,Call,ana@example.com,2025-03-04,16:30
Done,Talk,Call,ana@example.com,2025-03-05,
`);
    const id = workspace.repositories.contacts.findByEmail('ana@example.com')?.id ?? 0;
    expect(workspace.repositories.events.ofContact(id).map(({ at }) => at)).toEqual([
      Date.UTC(2025, 2, 4, 16, 30),
      Date.UTC(2025, 2, 5),
    ]);
  });

  it('of mails of HubSpot is about whom it names, and never about the sender', async () => {
    const workspace =
      await logged(`Record ID,Email subject,Activity date,Email direction,Email send status,Associated Contact IDs,Email from address,Email to address
801,Hello,2025-03-04 09:00,EMAIL,SENT,zcrm_1,sue@vendor.example,ana@example.com
802,Re: Hello,2025-03-05 09:00,INCOMING_EMAIL,SENT,zcrm_1,ana@example.com,sue@vendor.example
`);
    expect(saidOf(workspace, 'ana@example.com')).toEqual(['touch email', 'response reply']);
    expect(workspace.repositories.contacts.findByEmail('sue@vendor.example')).toBeNull();
  });

  it('says the same twice where two rows of one file do, and that is nothing that was here already', async () => {
    const workspace = newWorkspace();
    const row = 'ana@example.com,2025-03-04 09:00:00,open,March news\n';
    const text = `Email Address,Timestamp,Action,Campaign Title\n${row}${row}`;
    const path = fileOf(text, 'log.csv');
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({ created: 1, merged: 1, unchanged: 0 });
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({ created: 0, merged: 0, unchanged: 2 });
  });

  it('that says of no row with whom it was is refused with what it lacks', async () => {
    const text = `(Do Not Modify) Activity,Subject,Regarding,Activity Type,Activity Status,Actual End
a1,Offer,Ana Novak,Phone Call,Completed,3/4/2025 10:00
`;
    expect(errorOf(await journeyInto(newWorkspace(), fileOf(text, 'log.csv'))).says).toBe(
      'log.csv cannot be imported: it is a log of activities, but no column holds the e-mail addresses or ids of the contacts; export it with one of them',
    );
  });
});
