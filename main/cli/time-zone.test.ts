import { expect, test, vi } from 'vitest';
import { newShell } from './testing/run-command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const now = '2026-03-27T22:30:00Z';
const contacts = [
  'Email,First Name,Country,Time Zone,Create Date',
  'ana@example.com,Ana,Croatia,Europe/Zagreb,2026-01-05',
  'bo@example.com,Bo,USA,America/New_York,05/01/2026',
  'cem@example.com,Cem,,,2026-01-05 08:00',
].join('\n');
const journey = ['ana', 'bo', 'cem']
  .flatMap((name) =>
    [
      {
        kind: 'permission',
        at: '2026-01-05',
        channel: 'any',
        purpose: 'offer',
        method: 'double-opt-in',
        cadenceDays: 7,
      },
      { kind: 'touch', at: '2026-03-08T06:59:00Z', id: 't1', channel: 'email', purpose: 'offer', ask: 3 },
      { kind: 'response', at: '2026-03-08T23:30:00Z', type: 'reply', answers: 't1' },
      { kind: 'response', at: '2026-03-09T00:30:00Z', type: 'visit' },
      { kind: 'purchase', at: '2024-03-28T23:59:59Z', amount: '10.00' },
      { kind: 'touch', at: '2026-03-26T20:00:00Z', id: 't2', channel: 'phone', purpose: 'talk', ask: 3 },
    ].map((event) => JSON.stringify({ contact: `${name}@example.com`, ...event })),
  )
  .join('\n');
const plan = {
  unhurriedPlan: 1,
  id: 'change-of-clocks',
  timeZone: 'Europe/Berlin',
  startOn: '2026-03-28',
  pace: 'personal',
  audience: ['ana@example.com', 'bo@example.com', 'cem@example.com'],
  steps: [
    { id: 'call', offsetDays: 0, at: '21:30', channel: 'phone', purpose: 'offer' },
    { id: 'letter', offsetDays: 1, at: '02:30', channel: 'email', purpose: 'offer', body: 'We noticed you.' },
    { id: 'offer', offsetDays: 9, at: '09:30', channel: 'email', purpose: 'offer', ask: 4 },
  ],
};

test('the time zone of the machine changes nothing', async () => {
  const shell = newShell();
  shell.write('contacts.csv', contacts);
  shell.write('journey.jsonl', journey);
  shell.write('plan.json', JSON.stringify(plan));
  const answers = [];
  for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']) {
    const file = `${zone.replace('/', '-')}.unhurried`;
    const run = (...words: readonly string[]) => shell.runWith({ TZ: zone }, ...words);
    expect(await run('init', file)).toMatchObject({ exit: 0 });
    expect(await run('import', 'contacts', 'contacts.csv', '-w', file)).toMatchObject({ exit: 0 });
    expect(await run('import', 'journey', 'journey.jsonl', '-w', file)).toMatchObject({ exit: 0 });
    const checked = await run('check', 'plan.json', '-w', file, '--now', now, '--json');
    const explained = await run('explain', 'bo@example.com', '-w', file, '--at', now, '--json');
    const listed = await run('contacts', '-w', file, '--at', now, '--json');
    expect([checked, explained, listed].map(({ exit }) => exit)).toEqual([1, 0, 0]);
    answers.push([checked, explained, listed].map(({ out }) => out));
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});
