import { describe, expect, it, test } from 'vitest';
import type { JourneyEvent } from '../../shared/domain/event.ts';
import { contact, errorOf, newWorkspace, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import type { Workspace } from '../db/workspace.ts';
import { contactsInto, fileOf, journeyInto } from './testing/import-text.ts';

const hubspot = `Activity Type,Activity Date,Call Outcome,Email Direction,Associated Contact Email,Subject
Form submission,2026-03-01 09:00,,,ana@example.com,Asked for the guide
Email,2026-03-02 09:00,,OUTGOING_EMAIL,ana@example.com,Your guide
Email,2026-03-04 10:00,,INCOMING_EMAIL,ana@example.com,Re: Your guide
Call,2026-03-20 10:00,Connected,,ana@example.com,
Call,2026-03-25 10:00,No answer,,bo@example.com,
Meeting,2026-04-01 10:00,Completed,,ana@example.com; bo@example.com,Demo
Note,2026-04-02 10:00,,,ana@example.com,Likes tea
Task,2026-04-03 10:00,,,ana@example.com,Send offer
`;

function eventsOf(workspace: Workspace, email: string): readonly JourneyEvent[] {
  const id = workspace.repositories.contacts.findByEmail(email)?.id ?? 0;
  return workspace.repositories.events.ofContact(id);
}

const said = (event: JourneyEvent): string =>
  [event.kind, 'type' in event ? event.type : '', 'channel' in event ? event.channel : ''].filter(Boolean).join(' ');

describe('a log of activities', () => {
  it('maps itself to events, and the same file twice changes nothing', async () => {
    const workspace = newWorkspace();
    const path = fileOf(hubspot, 'hubspot-activities.csv');
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({ read: 8, created: 8, rejected: [] });
    expect(eventsOf(workspace, 'ana@example.com').map(said)).toEqual([
      'response form',
      'touch email',
      'response reply email',
      'touch phone',
      'response call-answered phone',
      'touch meeting',
      'response booking meeting',
      'note',
      'note',
    ]);
    expect(eventsOf(workspace, 'bo@example.com').map(said)).toEqual([
      'touch phone',
      'touch meeting',
      'response booking meeting',
    ]);
    const [call, answer] = eventsOf(workspace, 'ana@example.com').slice(3);
    expect(answer).toMatchObject({ answers: call?.id });
    const before = workspace.repositories.events.count();
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({ created: 0, updated: 0, unchanged: 8 });
    expect(workspace.repositories.events.count()).toBe(before);
  });

  it('stores proposed links only when they are accepted, and a later import keeps them', async () => {
    const workspace = newWorkspace();
    const path = fileOf(hubspot, 'hubspot-activities.csv');
    const links = () =>
      eventsOf(workspace, 'ana@example.com').flatMap((event): readonly (string | boolean | null)[] => {
        if (event.kind === 'touch') return [event.inReplyTo];
        return event.kind === 'response' ? [event.answers !== null] : [];
      });
    valueOf(await journeyInto(workspace, path));
    expect(links()).toEqual([false, null, false, null, true, null, true]);
    valueOf(await journeyInto(workspace, path, { links: { replies: true, answers: true, without: [] } }));
    const [form] = eventsOf(workspace, 'ana@example.com');
    expect(links()).toEqual([false, form?.id, true, null, true, null, true]);
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({ updated: 0, unchanged: 8 });
    expect(links()).toEqual([false, form?.id, true, null, true, null, true]);
  });

  it('keeps its ids by the record id, and follows an outcome that was changed there', async () => {
    const workspace = newWorkspace();
    const calls = (outcome: string) =>
      `Record ID,Call Title,Call Outcome,Activity Date,Associated Contact\n77,Intro,${outcome},2026-03-01 09:00,Ana Horvat (ana@example.com)\n`;
    valueOf(await journeyInto(workspace, fileOf(calls('No answer'), 'calls.csv')));
    valueOf(await journeyInto(workspace, fileOf(calls('Connected'), 'calls.csv')));
    expect(eventsOf(workspace, 'ana@example.com')).toMatchObject([
      { kind: 'touch', id: 'activity-77' },
      { kind: 'response', id: 'activity-77-answered', answers: 'activity-77' },
    ]);
  });

  it('tells two acts of one kind in one minute apart', async () => {
    const workspace = newWorkspace();
    const rows = ['Busy', 'Connected'].map((outcome) => `Call,2026-03-01 09:00,${outcome},ana@example.com`);
    const path = fileOf(
      `Activity Type,Activity Date,Call Outcome,Associated Contact Email\n${rows.join('\n')}\n`,
      'calls.csv',
    );
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({ read: 2, created: 2, rejected: [] });
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({ read: 2, created: 0, unchanged: 2 });
  });

  it('finds people by the id of their CRM where there is no address', async () => {
    const workspace = newWorkspace();
    workspace.repositories.contacts.insert(contact({ email: 'ana@example.com', externalId: '51' }));
    const path = fileOf(
      'Type,Date,Contact ID,Subject\nCall,2026-03-01,51,Hello\nCall,2026-03-02,52,Hello\n',
      'activities.csv',
    );
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({
      created: 1,
      rejected: [{ row: 3, column: 'contact', found: '52', says: 'is an id that no contact has' }],
    });
  });

  it('rejects a row without a date or a person, with its place', async () => {
    const path = fileOf(
      'Activity Type,Activity Date,Associated Contact Email\nCall,2026-02-30,ana@example.com\nCall,,ana@example.com\nCall,2026-03-01,\nCall,2026-03-01,ana(at)example.com\n',
      'activities.csv',
    );
    expect(valueOf(await journeyInto(newWorkspace(), path)).rejected).toMatchObject([
      { row: 2, column: 'Activity Date', found: '2026-02-30', says: 'is no date' },
      { row: 3, column: 'Activity Date' },
      { row: 4, column: 'Associated Contact Email', says: 'the row names no contact' },
      { row: 5, column: 'Associated Contact Email', found: 'ana(at)example.com', says: 'is no e-mail address' },
    ]);
  });

  test.each([
    ['Outbound Email', '', 'touch email'],
    ['Incoming email', '', 'response reply email'],
    ['Inbound call', '', 'response reply phone'],
    ['E-Mail', 'Failed', 'note'],
    ['Email', 'BOUNCED', 'touch email,bounce soft email'],
    ['Meeting', 'Canceled', 'note'],
    ['Meeting', 'No show', 'touch meeting'],
    ['Termin', 'Scheduled', 'touch meeting,response booking meeting'],
    ['Anruf', 'Verbunden', 'touch phone,response call-answered phone'],
    ['Aufgabe', '', 'note'],
    ['Deal stage change', '', 'note'],
    ['Page view', '', 'response visit'],
    ['Email delivered', '', 'note'],
    ['Email opened', '', 'response open email'],
    ['Opened a ticket', '', 'note'],
    ['Call attempt', 'No', 'note'],
    ['Unsubscribed', '', 'withdrawal email'],
    ['SMS', '', 'touch sms'],
  ])('reads %s %s as %s', async (type, outcome, expected) => {
    const workspace = newWorkspace();
    const path = fileOf(
      `Activity Type,Activity Date,Outcome,Email\n${type},2026-03-01 09:00,${outcome},ana@example.com\n`,
      'activities.csv',
    );
    valueOf(await journeyInto(workspace, path));
    expect(eventsOf(workspace, 'ana@example.com').map(said).join(',')).toBe(expected);
  });

  it('keeps what has not happened yet as a note, until a later export says what became of it', async () => {
    const workspace = newWorkspace();
    const day = 86_400_000;
    const meeting = (outcome: string) =>
      `Record ID,Activity Type,Activity Date,Outcome,Email\n7,Meeting,${new Date(noon + day).toISOString()},${outcome},ana@example.com\n`;
    valueOf(await journeyInto(workspace, fileOf(meeting('Scheduled'), 'a.csv')));
    expect(eventsOf(workspace, 'ana@example.com').map(said)).toEqual(['note']);
    valueOf(await journeyInto(workspace, fileOf(meeting('Completed'), 'a.csv'), { at: noon + 2 * day }));
    expect(eventsOf(workspace, 'ana@example.com').map(said)).toEqual(['touch meeting', 'response booking meeting']);
  });

  it.each([
    [
      'forms',
      'Form Name,Submission Date,Email,First Name\nGuide,2026-03-01 10:00,ana@example.com,Ana\n',
      'response form',
    ],
    [
      'tasks of another CRM',
      'ID,Subject,Type,Due date,Done,Contact person,Contact person - Email\n1,Hello,Call,2026-03-01,Yes,Ana,ana@example.com\n2,Later,Call,2026-03-02,No,Ana,ana@example.com\n',
      'touch phone,note',
    ],
    [
      'a mail program',
      'email,created_at,event_name\nana@example.com,2026-03-01T10:00:00Z,emailSend\nana@example.com,2026-03-01T12:00:00Z,emailClick\nana@example.com,2026-03-01T13:00:00Z,emailSubscribe\n',
      'touch email,response click email,note',
    ],
  ])('reads an export of %s', async (_, text, expected) => {
    const workspace = newWorkspace();
    valueOf(await journeyInto(workspace, fileOf(text, 'export.csv')));
    expect(eventsOf(workspace, 'ana@example.com').map(said).join(',')).toBe(expected);
  });

  it('is not mistaken for contacts, nor contacts for it', async () => {
    const log = errorOf(await contactsInto(newWorkspace(), fileOf(hubspot)));
    expect(log.says).toContain('it is a log of activities');
    const people = fileOf(
      'First Name,Last Name,Email,Type,Last Activity Date\nAna,Horvat,ana@example.com,Call,2026-03-01\n',
    );
    expect(valueOf(await contactsInto(newWorkspace(), people))).toMatchObject({ created: 1 });
  });
});
