import { describe, expect, it, test } from 'vitest';
import { newWorkspace, valueOf } from '../db/testing/temporary-workspace.ts';
import type { Workspace } from '../db/workspace.ts';
import { contactsInto, fileOf } from './testing/import-text.ts';

/** What stands in the way of each person, in the words of their journey. */
function refusalsIn(workspace: Workspace): Readonly<Record<string, readonly string[]>> {
  const { contacts, events } = workspace.repositories;
  return Object.fromEntries(
    ['ana', 'bo', 'cy', 'dee', 'eve'].flatMap((name) => {
      const found = contacts.findByEmail(`${name}@example.com`);
      if (found === null) return [];
      const marks = events
        .ofContact(found.id)
        .map((event) => [event.kind, 'channel' in event ? event.channel : ''].join(' '));
      return [[name, [...marks.toSorted(), ...(found.doNotContact ? ['no contact'] : [])]]];
    }),
  );
}

/** Column names and values as these programs write them; in each, Ana refused nothing. */
const refusing: readonly (readonly [
  program: string,
  text: string,
  said: Readonly<Record<string, readonly string[]>>,
])[] = [
  [
    'the blacklist of Brevo',
    `CONTACT ID;EMAIL;VORNAME;OPT_IN;BLACKLIST
1;ana@example.com;Ana;true;false
2;bo@example.com;Bo;true;true
`,
    { ana: [], bo: ['withdrawal email'] },
  ],
  [
    'the suppressions of Klaviyo, one or several',
    `Email,Klaviyo ID,Email Marketing Consent,Email Suppressions
ana@example.com,01A,SUBSCRIBED,
bo@example.com,01B,SUBSCRIBED,USER_SUPPRESSED
cy@example.com,01C,SUBSCRIBED,HARD_BOUNCE
dee@example.com,01D,NEVER_SUBSCRIBED,SPAM_COMPLAINT
eve@example.com,01E,SUBSCRIBED,"HARD_BOUNCE, UNSUBSCRIBED"
`,
    {
      ana: [],
      bo: ['withdrawal email'],
      cy: ['bounce email'],
      dee: ['withdrawal email'],
      eve: ['bounce email', 'withdrawal email'],
    },
  ],
  [
    'Dynamics in German',
    `(Nicht ändern) Kontakt;Vollständiger Name;E-Mail;E-Mails nicht zulassen;Massen-E-Mails nicht zulassen;Telefonanrufe nicht zulassen
6f1b1c2d-01;Ana Novak;ana@example.com;Zulassen;Zulassen;Zulassen
6f1b1c2d-02;Bo Lind;bo@example.com;Nicht zulassen;Zulassen;Zulassen
6f1b1c2d-03;Cy Moss;cy@example.com;Zulassen;Nicht zulassen;Nicht zulassen
`,
    { ana: [], bo: ['withdrawal email'], cy: ['withdrawal email', 'withdrawal phone'] },
  ],
  [
    'Dynamics in French',
    `Nom complet;Adresse de messagerie;Ne pas autoriser les courriers électroniques;Ne pas autoriser les appels téléphoniques
Ana Novak;ana@example.com;Autoriser;Autoriser
Bo Lind;bo@example.com;Ne pas autoriser;Ne pas autoriser
`,
    { ana: [], bo: ['withdrawal email', 'withdrawal phone'] },
  ],
  [
    'three columns of Marketo',
    `Id,Email Address,Unsubscribed,Marketing Suspended,Black Listed
1,ana@example.com,false,false,false
2,bo@example.com,false,true,false
3,cy@example.com,false,false,true
`,
    { ana: [], bo: ['withdrawal email'], cy: ['withdrawal email'] },
  ],
  [
    'one kind of mail of HubSpot',
    `Record ID,Email,Unsubscribed from all email,Opted out of email: Marketing Information
1,ana@example.com,false,
2,bo@example.com,,true
`,
    { ana: [], bo: ['withdrawal email'] },
  ],
  [
    'a German report of Salesforce',
    `Vorname;Nachname;E-Mail;E-Mail-Deaktivierung;Nicht anrufen
Ana;Novak;ana@example.com;0;0
Bo;Lind;bo@example.com;1;1
`,
    { ana: [], bo: ['withdrawal email', 'withdrawal phone'] },
  ],
  [
    'the advertising ban of a German sheet',
    `Name;E-Mail;Werbesperre;Newsletter-Abmeldung
Ana Novak;ana@example.com;;nein
Bo Lind;bo@example.com;x;nein
Cy Moss;cy@example.com;;ja
`,
    { ana: [], bo: ['no contact'], cy: ['withdrawal email'] },
  ],
];

describe('who refused', () => {
  test.each(refusing)('is read from %s', async (_, text, said) => {
    const workspace = newWorkspace();
    valueOf(await contactsInto(workspace, fileOf(text)));
    expect(refusalsIn(workspace)).toEqual(said);
  });

  it('is no matter of columns that only tell of it: why, by which letter, of fax or text messages', async () => {
    const workspace = newWorkspace();
    const text = `Email,Unsubscribed Reason,UNSUB_CAMPAIGN_TITLE,Fax opt out,SMS_BLACKLIST
ana@example.com,too many,March,yes,yes
bo@example.com,,,no,no
`;
    valueOf(await contactsInto(workspace, fileOf(text)));
    expect(refusalsIn(workspace)).toEqual({ ana: [], bo: [] });
  });
});

describe('"not allowed" in a column of consent', () => {
  it('is no agreement', async () => {
    const workspace = newWorkspace();
    const text = `Email,Newsletter consent,Opt-in date
ana@example.com,yes,2025-03-04
bo@example.com,not allowed,2025-03-04
`;
    const report = valueOf(await contactsInto(workspace, fileOf(text)));
    expect(report.agreements).toEqual({ confirmed: 0, signedUp: 1, recorded: 0 });
  });
});
