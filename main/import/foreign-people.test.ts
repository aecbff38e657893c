import { describe, expect, it, test } from 'vitest';
import { errorOf, newWorkspace, valueOf } from '../db/testing/temporary-workspace.ts';
import type { Workspace } from '../db/workspace.ts';
import { contactsInto, fileOf } from './testing/import-text.ts';

async function imported(text: string): Promise<Workspace> {
  const workspace = newWorkspace();
  valueOf(await contactsInto(workspace, fileOf(text)));
  return workspace;
}

const person = (workspace: Workspace, email: string) => workspace.repositories.contacts.findByEmail(email);
const factsOf = (workspace: Workspace, email: string) =>
  workspace.repositories.facts.ofContact(person(workspace, email)?.id ?? 0).map(({ name, value }) => [name, value]);

describe('a person with several addresses', () => {
  const pipedrive = `Person - ID,Person - Name,Person - Email - Work,Person - Email - Home,Person - Phone - Work,Person - Phone - Mobile
1,Ana Novak,ana@work.example,ana@home.example,+385 1 4555,+385 91 4555
2,Bo Lind,,bo@home.example,,+46 70 111 22 33
`;
  it('goes by the first that is filled, and the others are kept as facts', async () => {
    const workspace = await imported(pipedrive);
    expect(person(workspace, 'ana@work.example')).toMatchObject({ phone: '+385 1 4555' });
    expect(person(workspace, 'bo@home.example')).toMatchObject({ firstName: 'Bo', phone: '+46 70 111 22 33' });
    expect(factsOf(workspace, 'ana@work.example')).toEqual([
      ['Person - Email - Home', 'ana@home.example'],
      ['Person - Phone - Mobile', '+385 91 4555'],
    ]);
    expect(factsOf(workspace, 'bo@home.example')).toEqual([]);
  });

  test.each([
    'ana@example.com, ana@home.example',
    'ana@example.com ::: ana@home.example',
    'ana@example.com; ana@home.example',
  ])('in one cell goes by the first of them: %s', async (cell) => {
    const workspace = await imported(`First Name,E-mail 1 - Value\nAna,"${cell}"\n`);
    expect(person(workspace, 'ana@example.com')).toMatchObject({ firstName: 'Ana' });
    expect(factsOf(workspace, 'ana@example.com')).toEqual([['E-mail 1 - Value', cell]]);
  });

  it('is no matter of words beside an address: such a row stays out', async () => {
    const text = 'First Name,Email\nAna,"ana@example.com, or by phone"\n';
    const report = valueOf(await contactsInto(newWorkspace(), fileOf(text)));
    expect(report.rejected).toMatchObject([{ row: 2, says: 'is no e-mail address' }]);
  });
});

test('a phone number is no name; whatever else stands where a name should be is one', async () => {
  const names = ['0171 / 234567', '+1+1', '🌸', '王', '007'];
  const rows = names.map((name, row) => `${name},p${row}@example.com`).join('\n');
  const workspace = await imported(`First Name,Email\n${rows}\n`);
  const kept = names.map((_, row) => person(workspace, `p${row}@example.com`)?.firstName);
  expect(kept).toEqual([null, '+1+1', '🌸', '王', '007']);
});

describe('columns of sheets and CRMs', () => {
  it('are known by their names in German', async () => {
    const workspace = await imported(`Kd-Nr.;Ansprechpartner;Firma;E-Mail;Telefon;Kunde seit
1001;Käthe Weiß;Acme;kaethe@example.com;0351 / 123456;04.03.2025
1002;0171 / 234567;Acme;bo@example.com;;45720
`);
    const at = Date.UTC(2025, 2, 4);
    expect(person(workspace, 'kaethe@example.com')).toMatchObject({
      externalId: '1001',
      firstName: 'Käthe',
      lastName: 'Weiß',
      createdAt: at,
    });
    expect(person(workspace, 'bo@example.com')).toMatchObject({ firstName: null, lastName: null, createdAt: at });
  });

  it('are known by their names in an English sheet and in a German Dynamics', async () => {
    const sheet = await imported(
      'Contact,E-mail,Cell #,Customer since\nAna Novak,ana@example.com,555-1234,3/14/2025\n',
    );
    expect(person(sheet, 'ana@example.com')).toMatchObject({ lastName: 'Novak', createdAt: Date.UTC(2025, 2, 14) });
    const dynamics = await imported(
      '(Nicht ändern) Kontakt;Vollständiger Name;E-Mail\n6f1b-1;Ana Novak;ana@example.com\n',
    );
    expect(person(dynamics, 'ana@example.com')).toMatchObject({ externalId: '6f1b-1' });
  });

  it('that are empty leave their meaning to one that is filled', async () => {
    const workspace = await imported('Email,Primary Phone,Business Phone\nana@example.com,,+385 1 4555\n');
    expect(person(workspace, 'ana@example.com')).toMatchObject({ phone: '+385 1 4555' });
  });

  it('say when they agreed as ActiveCampaign says it', async () => {
    const text = 'Email,GDPR consent date\nana@example.com,2025-03-04\n';
    const report = valueOf(await contactsInto(newWorkspace(), fileOf(text)));
    expect(report.agreements).toMatchObject({ signedUp: 1 });
  });

  it('called "Contact" make no people of deals', async () => {
    const text = 'Id,Deal Name,Contact,Amount\n7,Acme 2025,Ana Novak,120\n';
    expect(errorOf(await contactsInto(newWorkspace(), fileOf(text))).says).toMatch(/is it a list of people/);
  });
});

describe('a line below the table', () => {
  it('stays out, and is shown by what stands in it', async () => {
    const text = `First Name,Email,Revenue
Ana,ana@example.com,12
Total: 1,,12
,,
"Generated By:  Sue Owner  4/9/2026 10:14 AM"
`;
    const report = valueOf(await contactsInto(newWorkspace(), fileOf(text)));
    expect(report.rejected).toEqual([
      { file: 'people.csv', row: 3, column: 'First Name', found: 'Total: 1', says: expect.stringMatching(/^the row/) },
      {
        file: 'people.csv',
        row: 5,
        column: 'First Name',
        found: expect.stringMatching(/^Generated/),
        says: expect.stringMatching(/^the row/),
      },
    ]);
  });

  it('is nobody either where it stands below the ids', async () => {
    const text = `Kd-Nr.;Name;E-Mail;Umsatz
1001;Ana Novak;ana@example.com;12
Summe;;;12
Stand: 09.04.2026;;;
abc;;;
`;
    const workspace = newWorkspace();
    const report = valueOf(await contactsInto(workspace, fileOf(text)));
    expect(report.rejected.map(({ row, found }) => [row, found])).toEqual([
      [3, 'Summe'],
      [4, 'Stand: 09.04.2026'],
    ]);
    expect(report.created).toBe(2);
  });
});
