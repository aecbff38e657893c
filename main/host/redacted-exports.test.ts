import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../shared/domain/plan.ts';
import { type ExportFormat, exportFormats, isPressed } from '../../shared/formats/export-formats.ts';
import { parsePlanFile } from '../../shared/formats/plan-file.ts';
import { redactions } from '../../shared/formats/redactions.ts';
import { noon, valueOf } from '../db/testing/temporary-workspace.ts';
import { hostWithWorkspace, type TemporaryHost } from './testing/temporary-host.ts';

const now = Date.parse('2026-04-08T09:00:00Z');

/** Names as people and files have them. */
const people = [
  {
    email: 'ana.quotes@example.com',
    first: 'Ana "Q"',
    last: "O'Petrović",
    company: 'Weißbräu & Söhne <GmbH>',
    id: 'CRM-88431',
  },
  {
    email: 'bo+tag@example.com',
    first: '<b>Bobo</b>',
    last: ']]>Ek',
    company: '=HYPERLINK("http://x")',
    id: '0035f00000QxYz',
  },
  { email: 'ada@example.com', first: 'עדהלה', last: 'לבלייס', company: 'חברה בעמ', id: '999123' },
  {
    email: 'sakura@example.com',
    first: '🌸Sakura',
    last: '桜井花子',
    company: '</script><script>alert(1)',
    id: 'id|\\4711;x',
  },
  {
    email: 'long@example.com',
    first: 'Maximiliane',
    last: 'Langename'.repeat(33),
    company: 'Comma, Ltd.',
    id: 'LONG-10001',
  },
  { email: 'li.lei@beijing.example', first: '雷', last: '李', company: '北京学校', id: 'LI-30003' },
  { email: 'will@example.com', first: 'Will', last: 'Zweitname', company: null, id: 'WILL-20002' },
  { email: 'nameless.person@example.com', first: null, last: null, company: null, id: null },
] as const;
const phones = ['+385 91 555 0101', '+46 8 555 0102', '030/5550103', '5550104', '5550105', null, '5550106', null];

/** The same as a link, a keyboard without accents, another hand and a language without blanks have it. */
const otherwiseWritten = [
  ...['ana.quotes%40example', 'Petrovic', 'Weissbraeu', 'ana-q-o-petrovic', '385-91-5550101', 'Langename'],
  ...['李雷', '北京学校', 'beijing.example'],
];

const secrets = [
  ...people.flatMap(({ email, first, last, company, id }) => [email, first, last, company, id]),
  ...phones,
  ...['Petrović', 'Bobo', 'Sakura', 'Söhne', 'HYPERLINK'],
].filter((secret): secret is Exclude<typeof secret, null | 'Will'> => secret !== null && secret !== 'Will');

const cell = (text: string | null) => `"${(text ?? '').replaceAll('"', '""')}"`;
const contactsCsv = [
  'Email,First Name,Last Name,Company,Record ID,Phone Number,Favourite',
  ...people.map(({ email, first, last, company, id }, place) =>
    [email, first, last, company, id, phones[place] ?? null, `Geheimwert ${place}`].map(cell).join(','),
  ),
].join('\r\n');

const ana = people[0];
const plan: Plan = valueOf(
  parsePlanFile({
    unhurriedPlan: 1,
    id: 'zweitname-renewal-1a2b',
    name: 'Renewal of Maximiliane and Sakura',
    timeZone: 'Europe/Berlin',
    startOn: '2026-05-04',
    audience: people.map(({ email }) => email),
    steps: [
      {
        id: 'hello-zweitname',
        offsetDays: 0,
        at: '09:30',
        channel: 'email',
        purpose: 'offer for Zweitname',
        subject: 'Hello {{first_name}}, and MAXIMILIANE',
        body: [
          `Dear {{ first_name }} of {{company}}, {{favourite}},\r\nas Bobo said at ${ana.company}: {{email}}.`,
          'https://crm.example/ana-q-o-petrovic?e=ana.quotes%40example.com, Petrovic, 00385-91-5550101, Bobos Termin,',
          'Weissbraeu & Soehne, 你好李雷，北京学校欢迎。 https://www.beijing.example/',
        ].join('\r\n'),
        facts: ['first_name'],
      },
      { id: 'call', offsetDays: 3, at: '09:30', channel: 'phone', purpose: 'offer', subject: 'A call', body: '' },
    ],
    adjustments: [
      {
        contact: ana.email,
        step: 'call',
        override: {
          reason: `${ana.first} ${ana.last} (${phones[0]}) asked ana "q" for it; 🌸Sakura agrees, will@example.com too. Will did.`,
          by: 'Kari',
          at: '2026-04-01T08:00:00Z',
        },
      },
      { contact: 'bo+tag@example.com', step: 'call', leftOut: true },
      { contact: 'gone@example.com', step: 'call', leftOut: true },
    ],
  }),
);

async function hostWithPeople(): Promise<TemporaryHost> {
  const host = await hostWithWorkspace();
  const paths = [host.file('people.csv', contactsCsv)];
  const report = valueOf(await host.call('import.contacts', { jobId: 'j', paths, at: noon }));
  expect(report).toMatchObject({ created: people.length });
  return host;
}

/** What a browser makes, it makes of what these hold. */
const printedFormats = exportFormats.filter((format) => !isPressed(format));

type Choices = { readonly redact: (typeof redactions)[number]; readonly events?: 'touch' };

async function exported(host: TemporaryHost, format: ExportFormat, choices: Choices): Promise<Buffer> {
  const out = join(host.folder, `out-${format}`);
  const asked = { plan, now, format, out, madeBy: 'Kari', ...choices };
  valueOf(await host.call('plans.export', asked));
  return readFileSync(out);
}

const packed = /H4sI[A-Za-z0-9+/]{200,}={0,2}/g;

/** Every text a reader could get out of the bytes: unzipped, unfolded, unescaped, and the bytes as they are. */
function readings(format: ExportFormat, bytes: Buffer): string {
  const text = bytes.toString('utf8');
  // What is packed is read unpacked alone: among so many letters "Bobo" comes about by itself.
  const open = text.replaceAll(packed, '');
  const texts = format === 'xlsx' ? [bytes.toString('latin1'), ...unzipped(bytes)] : [open, ...unpacked(text)];
  const unfolded = texts.map((one) => one.replaceAll(/\r\n[ \t]/g, ''));
  const unescaped = unfolded.map((one) =>
    one.replaceAll(/\\([\\;,"])/g, '$1').replaceAll(/\\u([0-9a-f]{4})/gi, decoded),
  );
  const entities = unescaped.map((one) =>
    one
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
  return [...texts, ...unfolded, ...unescaped, ...entities].join('\n').replaceAll('""', '"');
}

/** What lies gzipped and in base64 within a page. */
function unpacked(page: string): readonly string[] {
  return (page.match(packed) ?? []).map((block) => gunzipSync(Buffer.from(block, 'base64')).toString('utf8'));
}

const decoded = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));

/** The names and contents of a zip, found through its central directory. */
function unzipped(bytes: Buffer): readonly string[] {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const found: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const offset = bytes.readUInt32LE(at + 42);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    found.push(bytes.toString('utf8', at + 46, at + 46 + nameLength), inflateRawSync(packed).toString('utf8'));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

describe('a redacted export', () => {
  it.each(redactions.filter((one) => one !== 'none'))(
    'tells nobody who anybody is, in no format: %s',
    async (redact) => {
      const host = await hostWithPeople();
      for (const format of printedFormats) {
        for (const choices of [{ redact }, { redact, events: 'touch' }] as const) {
          const seen = readings(format, await exported(host, format, choices)).toLowerCase();
          const leaked = [...secrets, ...otherwiseWritten, 'Geheimwert', 'gone@example.com'].filter((one) =>
            seen.includes(one.toLowerCase()),
          );
          expect({ format, leaked }).toEqual({ format, leaked: [] });
          // A first name that is a word stands in texts as a word, but nobody is called by it.
          expect(seen).not.toMatch(/will (agreed|zweit|did|has)|to will\b|with will\b/);
        }
      }
    },
  );

  it('is shown before as it is written', async () => {
    const host = await hostWithPeople();
    const preview = valueOf(await host.call('plans.preview', { plan, now, format: 'xlsx', redact: 'codes' }));
    const seen = JSON.stringify(preview).toLowerCase();
    expect(preview.planName).toMatch(/^Renewal of \S+ and \S+$/);
    expect(secrets.filter((secret) => seen.includes(JSON.stringify(secret).slice(1, -1).toLowerCase()))).toEqual([]);
  });

  it('finds all of that where nothing is redacted, so that the search is known to see', async () => {
    const host = await hostWithPeople();
    const seen: Record<string, number> = {};
    for (const format of printedFormats) {
      const text = readings(format, await exported(host, format, { redact: 'none', events: 'touch' }));
      seen[format] = [...secrets, ...otherwiseWritten].filter((secret) => text.includes(secret)).length;
    }
    expect(seen['xlsx']).toBe(secrets.length + otherwiseWritten.length);
    const page = (await exported(host, 'html', { redact: 'none' })).toString();
    expect(unpacked(page).join()).toContain(people[0].email);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(1);
  });

  it('calls a person by the same code in every export, and numbers people anew in each', async () => {
    const host = await hostWithPeople();
    const contactsOf = async (redact: Choices['redact']) => {
      const { touches } = JSON.parse((await exported(host, 'json', { redact })).toString()) as {
        touches: { contact: string }[];
      };
      return [...new Set(touches.map(({ contact }) => contact))];
    };
    const codes = await contactsOf('codes');
    expect(codes).toHaveLength(people.length);
    expect(await contactsOf('codes')).toEqual(codes);
    expect(await contactsOf('initials')).toEqual(codes);
    expect(await contactsOf('all')).toEqual(people.map((_, place) => `Person ${place + 1}`));
    const table = (await exported(host, 'csv', { redact: 'initials' })).toString();
    expect(table).toContain('A.,O.');
  });
});
