import { describe, expect, it, test } from 'vitest';
import { newWorkspace, valueOf } from '../db/testing/temporary-workspace.ts';
import type { Workspace } from '../db/workspace.ts';
import { ordersOf } from './parse-date-cell.ts';
import { contactsInto, fileOf, journeyInto } from './testing/import-text.ts';

const dayOf = (workspace: Workspace, email: string): string | undefined => {
  const at = workspace.repositories.contacts.findByEmail(email)?.createdAt;
  return at === null || at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);
};

const header = 'Email,Create Date';
/** More rows than are looked at when columns are given their meaning. */
const undecided = Array.from({ length: 3000 }, (_, row) => `p${row}@example.com,03/04/2025`);

describe('dates that could mean two days', () => {
  test.each([
    ['25/04/2025', 'day-first'],
    ['04/25/2025', 'month-first'],
    ['03/04/2025', 'either'],
    ['03-04-2025 10:00', 'either'],
    ['04/04/2025', null],
    ['03.04.2025', null],
    ['2025-04-03', null],
    ['soon', null],
  ])('%s allows %s', (cell, expected) => {
    expect(ordersOf(cell)).toBe(expected);
  });

  it('are read as the dates of the whole file show, the first rows too', async () => {
    const workspace = newWorkspace();
    const file = fileOf([header, ...undecided, 'last@example.com,25/04/2025', ''].join('\n'));
    expect(valueOf(await contactsInto(workspace, file)).dates).toBeUndefined();
    expect(dayOf(workspace, 'p0@example.com')).toBe('2025-04-03');
    expect(dayOf(workspace, 'last@example.com')).toBe('2025-04-25');
  });

  it('are never guessed in silence', async () => {
    const workspace = newWorkspace();
    const file = fileOf([header, 'ana@example.com,2025-01-01', 'bo@example.com,03/04/2025', ''].join('\n'));
    expect(valueOf(await contactsInto(workspace, file)).dates).toEqual([
      {
        file: 'people.csv',
        column: 'Create Date',
        found: '03/04/2025',
        says: 'is read as 4 March 2025, the month first: no date of the file shows which number is the day',
      },
    ]);
    expect(dayOf(workspace, 'bo@example.com')).toBe('2025-03-04');
  });

  it('are guessed to begin with the day where the header is in a language that writes them so', async () => {
    for (const name of ['Prénom', 'Nom', 'Vorname', 'Apellidos', 'Voornaam']) {
      const workspace = newWorkspace();
      const file = fileOf(`Email,${name},Create Date\nbo@example.com,Bo,03/04/2025\n`);
      expect(valueOf(await contactsInto(workspace, file)).dates, name).toMatchObject([
        { says: expect.stringContaining('3 April 2025, the day first') },
      ]);
    }
  });

  it('are no matter where nobody can read them', async () => {
    const workspace = newWorkspace();
    const file = fileOf([header, 'bo@example.com,03/04/2025 at tea', ''].join('\n'));
    expect(valueOf(await contactsInto(workspace, file)).dates).toBeUndefined();
  });

  it('are read as a person says, which needs no remark', async () => {
    const workspace = newWorkspace();
    const file = fileOf([header, 'bo@example.com,03/04/2025', ''].join('\n'));
    expect(valueOf(await contactsInto(workspace, file, { dayOrder: 'day-first' })).dates).toBeUndefined();
    expect(dayOf(workspace, 'bo@example.com')).toBe('2025-04-03');
  });

  it('are told of where other dates of the file show both orders', async () => {
    const workspace = newWorkspace();
    const rows = ['a@example.com,25/04/2025', 'b@example.com,04/25/2025', 'c@example.com,26/04/2025'];
    const file = fileOf([header, ...rows, 'd@example.com,03/04/2025', ''].join('\n'));
    expect(valueOf(await contactsInto(workspace, file)).dates).toMatchObject([
      { says: expect.stringContaining('the day first: other dates of the file show both orders') },
    ]);
    expect(['a', 'b', 'd'].map((name) => dayOf(workspace, `${name}@example.com`))).toEqual([
      '2025-04-25',
      '2025-04-25',
      '2025-04-03',
    ]);
  });

  it('are told of in a log of activities too', async () => {
    const workspace = newWorkspace();
    const log = 'Activity Type;Activity Date;Associated Contact Email\nCall;03/04/2025;ana@example.com\n';
    expect(valueOf(await journeyInto(workspace, fileOf(log, 'log.csv'))).dates).toMatchObject([
      { column: 'Activity Date', says: expect.stringContaining('3 April 2025, the day first') },
    ]);
  });
});
