import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { checkOnCommandLine, typeCommand } from '../support/command-line.ts';

/** Names and texts that break what is careless: each has to be seen as text, and run nowhere. */
export const nastyPeople = [
  { email: 'quotes@example.com', first: 'Ana "Q"', last: "O'Petrović, jr.", company: 'A & B <GmbH>', id: '007' },
  { email: 'tags@example.com', first: '<b>Bo</b>', last: ']]>Ek', company: '</script><script>alert(1)', id: '1e5' },
  { email: 'formula@example.com', first: '=HYPERLINK("http://x","y")', last: '+1+1', company: '@SUM(A1)', id: '-2' },
  { email: 'rtl@example.com', first: 'עדה', last: 'لوفلايس', company: '\u202Egnp.exe', id: 'ID;|\\' },
  { email: 'emoji@example.com', first: '🌸👩‍👩‍👧', last: '_x000D_', company: 'Tab\there', id: '12345678901234567890' },
  { email: 'lines@example.com', first: 'Line\r\nbreak', last: 'Line\nfeed', company: '1/2', id: '2026-05-04' },
  { email: 'long@example.com', first: 'M'.repeat(300), last: 'ä'.repeat(300), company: 'x', id: 'TRUE' },
] as const;

const nastyText = 'Dear {{first_name}},\n\n=1+1; "a", b\\; <i>c</i> ]]> </script> BEGIN:VALARM\n\n🌸 עדה';

const steps = [
  {
    id: 'hello',
    offsetDays: 0,
    at: '09:30',
    channel: 'email',
    purpose: 'offer',
    subject: '=HYPERLINK("http://x") for {{first_name}}; \\ , "now"',
    body: nastyText,
  },
  { id: 'call', offsetDays: 21, at: '10:00', channel: 'phone', purpose: 'offer', subject: '', body: '' },
  { id: 'card', offsetDays: 40, at: '23:15', channel: 'direct-mail', purpose: 'offer', subject: 'Karte', body: '' },
] as const;

export const overrideReason = '=cmd|"/C calc"!A0, said </script>\r\nand more';

export const nastyPlan = {
  unhurriedPlan: 1,
  id: 'nasty',
  name: '=Plan "</script>" ]]> 🌸',
  timeZone: 'America/St_Johns',
  startOn: '2026-10-20',
  audience: nastyPeople.map(({ email }) => email),
  steps,
  adjustments: [
    {
      contact: 'tags@example.com',
      step: 'call',
      override: { reason: overrideReason, by: '@Kari', at: '2026-09-01T08:00:00Z' },
    },
    { contact: 'quotes@example.com', step: 'card', leftOut: true },
  ],
} as const;

const nastyNow = '2026-10-01T08:00:00Z';

export interface NastyWorkspace {
  readonly folder: string;
  readonly workspace: string;
  readonly plan: string;
}

/** A workspace with these people, and the plan beside it. */
export function makeNastyWorkspace(): NastyWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'unhurried-readers-'));
  const made = { folder, workspace: join(folder, 'nasty.unhurried'), plan: join(folder, 'plan.json') };
  const contacts = join(folder, 'contacts.csv');
  const rows = nastyPeople.map(({ email, first, last, company, id }) => [email, first, last, company, id]);
  writeFileSync(
    contacts,
    Papa.unparse({ fields: ['Email', 'First Name', 'Last Name', 'Company', 'Record ID'], data: rows }),
  );
  writePlan(made, nastyPlan);
  type('init', made.workspace);
  type('import', 'contacts', contacts, '-w', made.workspace);
  return made;
}

export function writePlan({ plan }: NastyWorkspace, content: object): void {
  writeFileSync(plan, JSON.stringify(content));
}

/** Exports the plan; the path of the file. */
export function exportNasty(made: NastyWorkspace, format: string, name: string, ...words: readonly string[]): string {
  const out = join(made.folder, name);
  type('export', made.plan, '-w', made.workspace, '--format', format, '-o', out, '--now', nastyNow, ...words);
  return out;
}

/** What is meant, from another command than the export. */
export function nastyVerdicts({ plan, workspace }: NastyWorkspace) {
  return checkOnCommandLine(plan, workspace, nastyNow);
}

function type(...words: readonly string[]): void {
  const { status, stderr } = typeCommand(...words);
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
}
