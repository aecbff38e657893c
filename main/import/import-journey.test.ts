import { describe, expect, it, test } from 'vitest';
import { contact, errorOf, newWorkspace, noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { fileOf, journeyInto } from './testing/import-text.ts';

const lines = [
  '{"contact":"ana@example.com","at":"2026-03-03T10:00:00Z","kind":"response","id":"r1","type":"reply","answers":"t1"}',
  '{"contact":"ana@example.com","at":"2026-01-05T08:00:00Z","kind":"permission","channel":"email","purpose":"newsletter","method":"double-opt-in","evidence":"form 12, 84.1.2.3","until":null,"cadenceDays":7}',
  '{"contact":"Ana@example.com","at":"2026-03-02T09:00:00Z","kind":"touch","id":"t1","channel":"email","ask":3,"purpose":"offer","data":"declared"}',
  '{"contact":"ana@example.com","at":"2026-04-01T12:00:00Z","kind":"purchase","amount":"120.00","currency":"EUR","shop":"north"}',
];
const journey = `${lines.join('\n')}\n`;
const note = (contactName: string, more = ''): string =>
  `{"contact":"${contactName}","at":"2026-03-03T10:00:00Z","kind":"note"${more}}\n`;

describe('importJourney', () => {
  it('reads lines in any order, creates bare contacts, and twice is once', async () => {
    const workspace = newWorkspace();
    const path = fileOf(`\uFEFF${journey}`, 'journey.jsonl');
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({ read: 4, created: 4, rejected: [] });
    const { contacts, events } = workspace.repositories;
    const ana = contacts.findByEmail('ana@example.com');
    expect(contacts.count()).toBe(1);
    expect(events.ofContactWithExtra(ana?.id ?? 0)).toMatchObject([
      { kind: 'permission', cadenceDays: 7 },
      { kind: 'touch', id: 't1', ask: 3 },
      { kind: 'response', answers: 't1' },
      { kind: 'purchase', amount: '120.00', extra: { shop: 'north' } },
    ]);
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({
      read: 4,
      created: 0,
      updated: 0,
      unchanged: 4,
    });
    expect(events.count()).toBe(4);
  });

  it('reads the same from CSV', async () => {
    const workspace = newWorkspace();
    valueOf(await journeyInto(workspace, fileOf(journey, 'journey.jsonl')));
    const csv = fileOf(
      'contact;at;kind;id;channel;ask;purpose;data;method;evidence;cadenceDays;type;answers;amount;currency;shop\n' +
        'ana@example.com;2026-01-05T08:00:00Z;permission;;email;;newsletter;;double-opt-in;form 12, 84.1.2.3;7;;;;;\n' +
        'ana@example.com;2026-03-02T09:00:00Z;touch;t1;email;3;offer;declared;;;;;;;;\n' +
        'ana@example.com;2026-03-03T10:00:00Z;response;r1;;;;;;;;reply;t1;;;\n' +
        'ana@example.com;2026-04-01T12:00:00Z;purchase;;;;;;;;;;;120.00;EUR;north\n',
      'journey.csv',
    );
    expect(valueOf(await journeyInto(workspace, csv))).toMatchObject({ read: 4, created: 0, updated: 0, unchanged: 4 });
  });

  it('finds people by the id of their CRM, and rejects an id nobody has', async () => {
    const workspace = newWorkspace();
    workspace.repositories.contacts.insert(contact({ externalId: '51' }));
    const path = fileOf(note('51') + note('52'), 'journey.jsonl');
    expect(valueOf(await journeyInto(workspace, path))).toMatchObject({
      created: 1,
      rejected: [
        { file: 'journey.jsonl', row: 2, column: 'contact', found: '52', says: 'is an id that no contact has' },
      ],
    });
  });

  it('rejects what it cannot read, with its line, and reads the rest', async () => {
    const bad = [
      '{"contact":"ana@example.com","at":"2024-02-30","kind":"note"}',
      '{"contact":"ana@example.com","at":"2024-02-28","kind":"response","type":"wave"}',
      '',
      '{"contact":"ana@example.com",',
      '["ana@example.com"]',
      '{"contact":"ana@example.com","at":"2024-02-28","kind":"purchase","amount":"much"}',
    ];
    const path = fileOf(`${note('ana@example.com')}${bad.join('\n')}`, 'journey.jsonl');
    expect(valueOf(await journeyInto(newWorkspace(), path))).toMatchObject({
      read: 6,
      created: 2,
      ignored: 1,
      rejected: [
        { row: 2, column: 'at', found: '2024-02-30' },
        { row: 3, column: 'type', found: 'wave' },
        { row: 5, column: '', says: 'the line is no JSON' },
        { row: 6, column: '', says: 'the line is no JSON object' },
        { row: 7, column: 'amount', found: 'much' },
      ],
    });
  });

  it('replaces an event of the same id by a later import, but not within one', async () => {
    const workspace = newWorkspace();
    const first = fileOf(note('ana@example.com', ',"id":"n1","text":"one"'), 'a.jsonl');
    valueOf(await journeyInto(workspace, first));
    const second = fileOf(note('ana@example.com', ',"id":"n1","text":"two"'), 'b.jsonl');
    expect(valueOf(await journeyInto(workspace, second))).toMatchObject({ created: 0, updated: 1 });
    const both = valueOf(await journeyInto(workspace, [second, first, second]));
    expect(both).toMatchObject({
      read: 3,
      unchanged: 2,
      rejected: [{ file: 'a.jsonl', row: 1, column: 'id', found: 'n1' }],
    });
  });

  test.each([
    [
      'a list instead of lines',
      '[{"contact":"ana@example.com"}]',
      'journey.jsonl',
      'it is no list of JSON lines: each line should be one object',
    ],
    [
      'columns of another file',
      'Email,Name\nana@example.com,Ana\n',
      'journey.csv',
      'it has no column contact, no column at, no column kind; is it a journey file with a header?',
    ],
    [
      'JSON over several lines',
      '{\n  "contact": "ana@example.com"\n}\n',
      'journey.jsonl',
      'its JSON runs over several lines: each line should be one object',
    ],
    ['nothing', '\n', 'journey.jsonl', 'it is empty'],
  ])('refuses a file of %s', async (_, text, name, says) => {
    const workspace = newWorkspace();
    expect(errorOf(await journeyInto(workspace, fileOf(text, name)))).toMatchObject({ faults: [{ says }] });
    expect(workspace.repositories.events.count()).toBe(0);
  });

  it('tells how far it is', async () => {
    const path = fileOf(journey, 'journey.jsonl');
    const told: string[] = [];
    const job = {
      isCancelled: () => false,
      progress: (says: string, done: number, total: number) => void told.push(`${says} ${done}/${total}`),
    };
    valueOf(await journeyInto(newWorkspace(), path, { job, at: noon }));
    expect(told.at(-1)).toBe(`Reading journey.jsonl ${journey.length}/${journey.length}`);
  });
});
