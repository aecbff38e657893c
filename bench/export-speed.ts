import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { createDeflateRaw } from 'node:zlib';
import { openWorkspace } from '../main/db/workspace.ts';
import type { ExportDocument } from '../main/export/export-document.ts';
import { createPacker } from '../main/export/packed-touch.ts';
import { planSheets } from '../main/export/plan-sheets.ts';
import { printers } from '../main/export/printers.ts';
import { readExportDocument } from '../main/export/read-export-document.ts';
import { redact } from '../main/export/redact.ts';
import { writeFileWhole } from '../main/export/write-file-whole.ts';
import { sheetXml } from '../main/export/xlsx/sheet-xml.ts';
import { checkPlanKeeping } from '../main/host/check-plan.ts';
import { createSession } from '../main/host/session.ts';
import type { ExportFormat } from '../shared/formats/export-formats.ts';
import { parsePlanFile } from '../shared/formats/plan-file.ts';
import type { Result } from '../shared/result/result.ts';
import { asOf, emailOf, workspaceOf } from './make-workspace.ts';

// How long it takes to write what is already known of a plan, beside writing the same bytes with nothing to work out:
//   node bench/export-speed.ts [people]        (10,000 when left out; 8 steps)
const people = Number(process.argv[2] ?? 10_000);
const rounds = 3;
/** Times the work of a bare stream, for the formats that promise it. */
const goal = 3;
const promised: ReadonlySet<ExportFormat> = new Set(['csv', 'xlsx']);
const out = join(tmpdir(), 'unhurried-bench.part');

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.says);
  return result.value;
}

const plan = valueOf(
  parsePlanFile({
    unhurriedPlan: 1,
    id: 'bench',
    name: 'Bench',
    timeZone: 'Europe/Berlin',
    startOn: '2026-05-18',
    audience: Array.from({ length: people }, (_, number) => emailOf(number)),
    steps: Array.from({ length: 8 }, (_, number) => ({
      id: `step-${number + 1}`,
      offsetDays: number * 9,
      at: '09:30',
      channel: number === 5 ? 'direct-mail' : 'email',
      purpose: number % 2 === 0 ? 'newsletter' : 'offer',
      ask: number % 2 === 0 ? 2 : 4,
      subject: `Letter ${number + 1} for {{first_name}}`,
      body: 'This is the spring letter of the bench.\n\nYou receive it because you signed up.',
    })),
  }),
);

async function readDocument(): Promise<ExportDocument> {
  const workspace = valueOf(
    openWorkspace({ path: workspaceOf(people), passphrase: null, program: 'The bench', now: asOf }),
  );
  const report = (_: string, error: unknown) => {
    throw error;
  };
  const session = createSession({ program: 'The bench', now: () => asOf, report }, () => undefined);
  session.hold(workspace);
  const pack = createPacker();
  const verdicts = valueOf(await checkPlanKeeping((touches) => touches.map(pack), plan, asOf, session, 'bench'));
  const made = { plan, planVersion: 1, verdicts, madeBy: null, madeAt: asOf, reviewFor: null, sinceReview: null };
  const document = await readExportDocument(made, workspace.repositories);
  session.hold(null);
  return document;
}

interface Took {
  /** By the clock, in ms. */
  readonly wall: number;
  /** Of all threads, in ms: what a busy machine does beside it does not count. */
  readonly work: number;
}

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - startedAt, work: (user + system) / 1000 };
}

/** The best of a few: what else the machine does only makes it slower. */
async function best(work: () => Promise<unknown>): Promise<Took> {
  const all: Took[] = [];
  for (let round = 0; round < rounds; round++) all.push(await timed(work));
  return {
    wall: Math.min(...all.map(({ wall }) => wall)),
    work: Math.min(...all.map((took) => took.work)),
  };
}

/** Writes so many bytes of rows that are ready, one write each, as a program does that has nothing to work out. */
async function writeBare(rows: readonly string[], bytes: number, packer: Transform | null): Promise<void> {
  const file = createWriteStream(out, { flush: true });
  if (packer !== null) packer.pipe(file);
  const sink = packer ?? file;
  if (rows.length === 0) throw new Error('there are no rows to write');
  for (let left = bytes, index = 0; left > 0; index++) {
    const row = rows[index % rows.length] ?? '';
    left -= Buffer.byteLength(row);
    if (!sink.write(row)) await once(sink, 'drain');
  }
  sink.end();
  await finished(file);
}

/** The same bytes in pieces as large as they may be: what the disk alone takes. */
async function writeInPieces(bytes: number): Promise<void> {
  const piece = Buffer.alloc(1 << 18, 'unhurried ');
  const file = await open(out, 'w');
  for (let left = bytes; left > 0; left -= piece.length) await file.writeFile(piece.subarray(0, left));
  await file.sync();
  await file.close();
}

const choices = { events: 'step', told: () => undefined, protection: null } as const;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const milliseconds = ({ wall, work }: Took) => `${Math.round(wall)} ms (work ${Math.round(work)} ms)`;
const times = (took: Took, base: Took) =>
  `${(took.wall / base.wall).toFixed(1)} times (work ${(took.work / base.work).toFixed(1)} times)`;

async function measure(document: ExportDocument, format: ExportFormat): Promise<void> {
  const written = await best(() => writeFileWhole(out, printers[format](document, choices)));
  const { size } = await stat(out);
  const bare = await (format === 'xlsx' ? packedBare(document) : plainBare(size));
  const disk = await best(() => writeInPieces(size));
  console.log(`${format}: ${megabytes(size)} in ${milliseconds(written)}`);
  if (promised.has(format) && written.work / bare.work > goal) process.exitCode = 1;
  console.log(`  a bare stream: ${milliseconds(bare)}, ${times(written, bare)}`);
  console.log(`  the disk alone: ${milliseconds(disk)}, ${times(written, disk)}`);
  await rm(out, { force: true });
}

async function plainBare(size: number): Promise<Took> {
  const start = (await buffer(createReadStream(out, { end: 1_000_000 }))).toString('utf8');
  const rows = start.split(/(?<=\n)/).slice(0, -1);
  return best(() => writeBare(rows, size, null));
}

/** A workbook is packed XML, and so is what the bare stream writes. */
async function packedBare(document: ExportDocument): Promise<Took> {
  let bytes = 0;
  let start = '';
  for (const [index, sheet] of planSheets(document, () => undefined).entries()) {
    for (const part of sheetXml(sheet, index === 0)) {
      bytes += Buffer.byteLength(part);
      if (start.length < 1_000_000) start += part;
    }
  }
  const rows = start.split(/(?<=<\/row>)/).slice(0, -1);
  console.log(`xlsx: ${megabytes(bytes)} of XML, packed`);
  return best(() => writeBare(rows, bytes, createDeflateRaw({ level: 1 })));
}

const document = await readDocument();
console.log(`${document.verdicts.touches.length} touches of ${people} people`);
const formats: readonly ExportFormat[] = ['csv', 'xlsx', 'send-list', 'json', 'ics'];
for (const format of formats) await measure(document, format);
console.log(`people by code: ${milliseconds(await timed(async () => redact(document, 'codes')))}`);
console.log(`most memory at once: ${megabytes(process.resourceUsage().maxRSS * 1024)}`);
