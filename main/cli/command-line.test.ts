import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { explanationSchema, importReportSchema, planVerdictsSchema } from '../../shared/formats/answers.ts';
import { contactsDocumentSchema } from '../../shared/formats/contacts-document.ts';
import { newShell, type Shell } from './testing/run-command-line.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const journey = [
  '{"contact":"ana@example.com","at":"2026-01-05T08:00:00Z","kind":"permission","channel":"email","purpose":"newsletter","method":"double-opt-in","evidence":"form 12, 84.1.2.3","until":null,"cadenceDays":7}',
  '{"contact":"ana@example.com","at":"2026-02-10T09:00:00Z","kind":"touch","id":"t0","channel":"email","ask":2,"purpose":"offer","data":"declared"}',
  '{"contact":"ana@example.com","at":"2026-03-02T09:00:00Z","kind":"touch","id":"t1","channel":"email","ask":3,"purpose":"offer","data":"declared"}',
  '{"contact":"ana@example.com","at":"2026-03-03T10:00:00Z","kind":"response","id":"r1","type":"reply","answers":"t1"}',
  '{"contact":"ana@example.com","at":"2026-04-01T12:00:00Z","kind":"purchase","amount":"120.00","currency":"EUR"}',
  '',
].join('\n');

const plan = {
  unhurriedPlan: 1,
  id: 'spring-welcome',
  name: 'Spring welcome',
  timeZone: 'Europe/Berlin',
  startOn: '2026-05-04',
  audience: ['ana@example.com'],
  steps: [{ id: 'hello', offsetDays: 0, at: '09:30', channel: 'email', purpose: 'newsletter', ask: 2 }],
};

async function shellWithJourney(): Promise<Shell> {
  const shell = newShell();
  shell.write('journey.jsonl', journey);
  expect(await shell.run('init', 'w.unhurried')).toMatchObject({ exit: 0 });
  expect(await shell.run('import', 'journey', 'journey.jsonl', '-w', 'w.unhurried')).toMatchObject({ exit: 0 });
  return shell;
}

describe('the command line', () => {
  it('creates a workspace, says when it is not encrypted, and writes over nothing', async () => {
    const shell = newShell();
    const created = await shell.run('init', 'w.unhurried');
    expect(created).toMatchObject({ exit: 0, out: 'w.unhurried is created.\n' });
    expect(created.errors).toContain('not encrypted');
    expect(await shell.run('init', 'w.unhurried')).toMatchObject({
      exit: 2,
      out: '',
      errors: 'w.unhurried is already there.\n',
    });
  });

  it('creates a workspace of the sample company', async () => {
    const shell = newShell();
    expect(await shell.run('init', 'sample.unhurried', '--sample')).toMatchObject({
      exit: 0,
      out: 'sample.unhurried is created, with 212 contacts.\n',
    });
    expect(await shell.run('verify', 'sample.unhurried')).toMatchObject({ exit: 0 });
  });

  it('takes the first line of a file for the passphrase', async () => {
    const shell = newShell();
    shell.write('key.txt', 'correct horse\r\nsecond line\n');
    shell.write('other.txt', 'wrong horse\n');
    shell.write('empty.txt', '\n');
    expect(await shell.run('init', 'w.unhurried', '--passphrase-file', 'key.txt')).toMatchObject({
      exit: 0,
      errors: '',
    });
    const contacts = ['contacts', '-w', 'w.unhurried', '--json'] as const;
    expect((await shell.run(...contacts, '--passphrase-file', 'key.txt')).json()).toEqual({ contacts: [] });
    expect(await shell.run(...contacts, '--passphrase-file', 'other.txt')).toMatchObject({ exit: 2, out: '' });
    expect(await shell.run(...contacts, '--passphrase-file', 'empty.txt')).toMatchObject({ exit: 2, out: '' });
    expect(await shell.run(...contacts)).toMatchObject({ exit: 2, out: '' });
  });

  it('answers with one JSON document and nothing else, whatever is done with the file', async () => {
    const shell = newShell();
    const created = await shell.run('init', 'w.unhurried', '--json');
    expect(created.json()).toEqual({ workspace: join(shell.folder, 'w.unhurried'), encrypted: false, contacts: 0 });
    const copied = await shell.run('backup', 'w.unhurried', '-o', 'b.unhurried', '--json');
    expect(copied.json()).toMatchObject({ out: join(shell.folder, 'b.unhurried') });
    const restored = await shell.run('restore', 'b.unhurried', '-o', 'r.unhurried', '--json');
    expect(restored.json()).toEqual({ out: join(shell.folder, 'r.unhurried') });
  });

  it('says in whole sentences where somebody stands with whom nothing weighs yet', async () => {
    const shell = newShell();
    shell.write(
      'journey.jsonl',
      '{"contact":"ana@example.com","at":"2026-01-05T08:00:00Z","kind":"permission","channel":"any","purpose":"offer","method":"verbal"}\n',
    );
    await shell.run('init', 'w.unhurried');
    await shell.run('import', 'journey', 'journey.jsonl', '-w', 'w.unhurried');
    const { out } = await shell.run('explain', 'ana@example.com', '-w', 'w.unhurried', '--at', '2026-02-01');
    expect(out).toContain('ana@example.com is an acquaintance, steady');
    expect(out).toMatch(/still there +0\.\d\d; cold from \d+ \w+ 2027 on if nothing comes back\n/);
    expect(out).toContain('would feel like the only message (now), the only message (lately)');
  });

  it('names the latest of very many events', async () => {
    const shell = newShell();
    const lines = Array.from({ length: 40 }, (_, day) =>
      JSON.stringify({
        contact: 'ana@example.com',
        at: new Date(Date.UTC(2026, 0, day + 1)).toISOString(),
        kind: 'response',
        type: 'visit',
        id: `v${day}`,
      }),
    );
    shell.write('journey.jsonl', lines.join('\n'));
    await shell.run('init', 'w.unhurried');
    await shell.run('import', 'journey', 'journey.jsonl', '-w', 'w.unhurried');
    const { out } = await shell.run('explain', 'ana@example.com', '-w', 'w.unhurried', '--at', '2026-05-04');
    expect(out).toContain('Responded 40 times unasked (32 events, then v32, v33, v34, v35, v36, v37, v38, v39)\n');
  });

  it('tells the chance that somebody is still there as stage and condition take it, beside that of verdicts', async () => {
    const shell = newShell();
    const lines = [
      { at: '2023-09-08T08:00:00Z', kind: 'purchase', amount: '35' },
      { at: '2023-09-20T08:00:00Z', kind: 'response', type: 'reply' },
    ].map((line) => JSON.stringify({ contact: 'ana@example.com', ...line }));
    shell.write('journey.jsonl', lines.join('\n'));
    await shell.run('init', 'w.unhurried');
    await shell.run('import', 'journey', 'journey.jsonl', '-w', 'w.unhurried');
    const { out } = await shell.run('explain', 'ana@example.com', '-w', 'w.unhurried', '--at', '2026-05-04');
    expect(out).toContain('is a customer, lost');
    expect(out).toContain('No response since 20 September 2023, far longer than expected');
    expect(out).toMatch(/still there +0\.0\d, for verdicts 0\.\d\d; cold since \d+ \w+ 20\d\d\n/);
  });

  it('imports contacts, reports in the published shape, and takes an import back', async () => {
    const shell = newShell();
    await shell.run('init', 'w.unhurried');
    shell.write('people.csv', 'Email,First Name,Create Date\nana@example.com,Ana,2024-02-30\nbo(at)example.com,Bo,\n');
    const dry = await shell.run('import', 'contacts', 'people.csv', '-w', 'w.unhurried', '--dry-run');
    expect(dry.out).toBe(
      [
        'Nothing is written. It would be: 2 rows read: 1 contact created, 0 updated, 0 unchanged, 1 row rejected. 1 cell left empty.',
        '  people.csv:2  Create Date  "2024-02-30" is no date; expected one such as 2026-01-05; left empty',
        '  people.csv:3  Email        "bo(at)example.com" is no e-mail address',
        '',
      ].join('\n'),
    );
    const imported = await shell.run('import', 'contacts', 'people.csv', '-w', 'w.unhurried', '--json');
    const report = importReportSchema.parse(imported.json());
    expect(report).toMatchObject({ read: 2, created: 1, ignored: 1, rejected: [{ row: 2 }, { row: 3 }] });
    expect(await shell.run('import', 'undo', report.batch, '-w', 'w.unhurried')).toMatchObject({ exit: 0 });
    expect((await shell.run('contacts', '-w', 'w.unhurried', '--json')).json()).toEqual({ contacts: [] });
    expect(await shell.run('import', 'undo', 'nosuch', '-w', 'w.unhurried')).toMatchObject({ exit: 2 });
  });

  it('maps columns as it is told', async () => {
    const shell = newShell();
    await shell.run('init', 'w.unhurried');
    shell.write('people.csv', 'Email,Second,Who\nold@example.com,ana@example.com,Ana\n');
    shell.write('map.json', '{"Second":"email","Who":"firstName"}');
    shell.write('bad.json', '{"Second":"mail"}');
    const command = ['import', 'contacts', 'people.csv', '-w', 'w.unhurried', '--map'] as const;
    expect(await shell.run(...command, 'bad.json')).toMatchObject({ exit: 2 });
    expect(await shell.run(...command, 'map.json')).toMatchObject({ exit: 0 });
    expect((await shell.run('contacts', '-w', 'w.unhurried', '--json')).json()).toMatchObject({
      contacts: [{ email: 'ana@example.com', firstName: 'Ana' }],
    });
  });

  it('refuses a broken file with its place, and writes nothing', async () => {
    const shell = newShell();
    await shell.run('init', 'w.unhurried');
    shell.write('people.csv', 'Email,Name\nana@example.com,"Ana\nbo@example.com,Bo\n');
    expect(await shell.run('import', 'contacts', 'people.csv', '-w', 'w.unhurried', '--json')).toMatchObject({
      exit: 2,
      out: '',
      errors:
        'people.csv cannot be imported: a quote opened in line 2 is never closed\n  people.csv:2: a quote opened in line 2 is never closed\n',
    });
    expect((await shell.run('contacts', '-w', 'w.unhurried', '--json')).json()).toEqual({ contacts: [] });
  });

  describe('with the journey of the format card', () => {
    it('explains, lists, checks and exports in the published shapes', async () => {
      const shell = await shellWithJourney();
      const { folder } = shell;
      const at = ['--at', '2026-04-08T09:00:00Z'] as const;
      const explained = explanationSchema.parse(
        (await shell.run('explain', 'ANA@example.com', '-w', 'w.unhurried', ...at, '--json')).json(),
      );
      const rounded = (number: number): number => Number(number.toFixed(5));
      expect([explained.x, explained.tx, explained.T, explained.trust, explained.limitGapDays].map(rounded)).toEqual([
        2, 86.16667, 20, 0.79239, 7.11633,
      ]);
      expect(
        [explained.near.P, explained.near.G ?? 0, explained.season.P, explained.season.G ?? 0].map(rounded),
      ).toEqual([1.00585, 36.62567, 1.40759, 35.2794]);
      expect(explained).toMatchObject({ level: 3, stage: 'customer', replyWait: null });
      expect((await shell.run('explain', 'ana@example.com', '-w', 'w.unhurried', ...at)).out).toContain(
        'is a customer',
      );

      const listed = await shell.run('contacts', '-w', 'w.unhurried', '--json');
      const { contacts } = contactsDocumentSchema.parse(listed.json());
      expect(contacts).toMatchObject([{ email: 'ana@example.com', stage: 'customer' }]);
      expect(contacts[0]).not.toHaveProperty('moving');
      const then = contactsDocumentSchema.parse(
        (await shell.run('contacts', '-w', 'w.unhurried', ...at, '--json')).json(),
      );
      expect(then.contacts[0]?.moving).toMatchObject({ coldAt: explained.coldAt });

      shell.write('plan.json', JSON.stringify(plan));
      const now = ['-w', 'w.unhurried', '--now', '2026-05-01T00:00:00Z'] as const;
      const checked = await shell.run('check', 'plan.json', ...now, '--json');
      const verdicts = planVerdictsSchema.parse(checked.json());
      expect(verdicts.touches).toHaveLength(1);
      expect(checked.exit).toBe(verdicts.touches[0]?.verdict === 'fine' ? 0 : 1);
      expect(await shell.run('export', 'plan.json', ...now, '--format', 'json', '-o', 'out.json')).toMatchObject({
        exit: 0,
      });
      // An export also says on which events it rests.
      const { journeys, ...exported } = planVerdictsSchema.parse(
        JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')),
      );
      expect(exported).toEqual(verdicts);
      expect(journeys).toHaveLength(1);
      const page = ['--format', 'html', '--by', 'Kari Løvaas', '-o', 'plan.html'] as const;
      expect(await shell.run('export', 'plan.json', ...now, ...page)).toMatchObject({ exit: 0 });
      expect(readFileSync(join(shell.folder, 'plan.html'), 'utf8')).toContain('<bdi>Kari Løvaas</bdi>');
      expect(await shell.run('export', 'plan.json', ...now, '--format', 'csv', '-o', 'out.csv')).toMatchObject({
        exit: 0,
      });
      expect(readFileSync(join(folder, 'out.csv'), 'utf8').split('\r\n')).toHaveLength(3);
    });

    it('ends with 1 unless all is fine, riskiest first', async () => {
      const shell = await shellWithJourney();
      const steps = [
        ...plan.steps,
        { id: 'again', offsetDays: 1, at: '09:30', channel: 'email', purpose: 'offer', ask: 2 },
      ];
      shell.write('plan.json', JSON.stringify({ ...plan, steps }));
      const checked = await shell.run('check', 'plan.json', '-w', 'w.unhurried', '--now', '2026-05-01T00:00:00Z');
      expect(checked.exit).toBe(1);
      expect(checked.out).toMatch(/^Spring welcome, as of 1 May 2026, 00:00 UTC: 2 touches, 1 blocked/);
      expect(checked.out.split('\n').slice(2)[0]).toMatch(
        /^blocked {3}ana@example.com {2}again {2}5 May 2026, 07:30 UTC/,
      );
    });

    it('names everyone a plan names in vain, and every fault of a plan', async () => {
      const shell = await shellWithJourney();
      shell.write('plan.json', JSON.stringify({ ...plan, audience: ['zoe@example.com', 'ana@example.com', '77'] }));
      const command = ['-w', 'w.unhurried', '--json'] as const;
      const checked = await shell.run('check', 'plan.json', ...command);
      expect(checked).toMatchObject({ exit: 2, out: '' });
      expect(checked.errors).toContain('$.audience[0]: "zoe@example.com"');
      expect(checked.errors).toContain('$.audience[2]: "77"');
      shell.write('plan.json', JSON.stringify({ ...plan, unhurriedPlan: 2 }));
      expect((await shell.run('check', 'plan.json', ...command)).errors).toContain('$.unhurriedPlan: "2"');
      expect(await shell.run('check', 'nosuch.json', ...command)).toMatchObject({ exit: 2, out: '' });
    });

    it('backs up, verifies and restores', async () => {
      const shell = await shellWithJourney();
      expect(await shell.run('backup', 'w.unhurried', '-o', 'b.unhurried')).toMatchObject({ exit: 0 });
      expect(await shell.run('verify', 'b.unhurried')).toMatchObject({ exit: 0, out: 'b.unhurried is sound.\n' });
      expect(await shell.run('restore', 'b.unhurried', '-o', 'r.unhurried')).toMatchObject({ exit: 0 });
      expect(await shell.run('restore', 'b.unhurried', '-o', 'w.unhurried')).toMatchObject({ exit: 2 });
      const same = ['--at', '2026-04-08', '--json'] as const;
      const before = await shell.run('contacts', '-w', 'w.unhurried', ...same);
      expect((await shell.run('contacts', '-w', 'r.unhurried', ...same)).out).toBe(before.out);
      writeFileSync(join(shell.folder, 'x.unhurried'), 'no database at all');
      expect(await shell.run('verify', 'x.unhurried')).toMatchObject({ exit: 1 });
      expect(await shell.run('verify', 'nosuch.unhurried')).toMatchObject({ exit: 2 });
    });
  });

  test.each([
    [['contacts']],
    [['contacts', '-w', 'nosuch.unhurried']],
    [['contacts', '-w', 'nosuch.unhurried', '--at', 'tomorrow']],
    [['contacts', '-w', 'nosuch.unhurried', '--stage', 'pal']],
    [['check', 'plan.json', '-w', 'nosuch.unhurried', '--now', '2024-02-30']],
    [['export', 'plan.json', '-w', 'nosuch.unhurried', '--format', 'docx', '-o', 'x']],
    [['nosuch']],
    [[]],
  ])('ends with 2 and an empty standard output for %j', async (words) => {
    const shell = newShell();
    expect(await shell.run(...words)).toMatchObject({ exit: 2, out: '' });
    expect(existsSync(join(shell.folder, 'nosuch.unhurried'))).toBe(false);
  });

  it('answers --help with 0', async () => {
    expect(await newShell().run('--help')).toMatchObject({ exit: 0, errors: '' });
  });

  it('lists everything a plan names that is not known, at once: people, channels and facts', async () => {
    const shell = await shellWithJourney();
    const [step] = plan.steps;
    const steps = [
      { ...step, facts: ['first_name', 'Shoe size'] },
      { ...step, id: 'later', channel: 'pigeon' },
    ];
    shell.write('plan.json', JSON.stringify({ ...plan, audience: ['ana@example.com', 'zoe@example.com'], steps }));
    const checked = await shell.run('check', 'plan.json', '-w', 'w.unhurried');
    expect(checked).toMatchObject({ exit: 2, out: '' });
    for (const named of ['zoe@example.com', 'Shoe size', 'pigeon']) expect(checked.errors).toContain(named);
    expect(checked.errors).not.toContain('first_name');

    shell.write('plan.json', JSON.stringify({ ...plan, audience: ['yan@example.com', 'zoe@example.com'] }));
    const other = await shell.run('check', 'plan.json', '-w', 'w.unhurried', '--json');
    expect(other).toMatchObject({ exit: 2, out: '' });
    for (const named of ['yan@example.com', 'zoe@example.com']) expect(other.errors).toContain(named);
  });
});
