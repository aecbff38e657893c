import { open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createDeflateRaw } from 'node:zlib';
import { openWorkspace } from '../main/db/workspace.ts';
import type { ExportDocument } from '../main/export/export-document.ts';
import { planSheets } from '../main/export/plan-sheets.ts';
import type { FileParts } from '../main/export/printer.ts';
import { printers } from '../main/export/printers.ts';
import { readExportDocument } from '../main/export/read-export-document.ts';
import { redact } from '../main/export/redact.ts';
import { writeFileWhole } from '../main/export/write-file-whole.ts';
import { sheetXml } from '../main/export/xlsx/sheet-xml.ts';
import { checkPlan } from '../main/host/check-plan.ts';
import { createSession } from '../main/host/session.ts';
import type { ExportFormat } from '../shared/formats/export-formats.ts';
import { parsePlanFile } from '../shared/formats/plan-file.ts';
import type { Result } from '../shared/result/result.ts';
import { asOf, emailOf, workspaceOf } from './make-workspace.ts';

// How long it takes to write what is already known of a plan, beside writing the same bytes with nothing to work out:
//   node bench/export-speed.ts [people]        (10,000 when left out; 8 steps)
const people = Number(process.argv[2] ?? 10_000);
const rounds = 3;

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
  const verdicts = valueOf(await checkPlan(plan, asOf, session));
  const document = await readExportDocument({ plan, verdicts, madeBy: null }, workspace.repositories);
  session.hold(null);
  return document;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** The best of a few: what else the machine does only makes it slower. */
async function best(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timed(work));
  return Math.min(...times);
}

async function writeBare(out: string, parts: FileParts): Promise<void> {
  const file = await open(out, 'w');
  for await (const part of parts) await file.writeFile(part);
  await file.sync();
  await file.close();
}

/** So many bytes, of a piece that repeats. */
function* repeated(piece: Buffer, bytes: number): Generator<Buffer> {
  for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, left);
}

const choices = { events: 'step', told: () => undefined } as const;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const milliseconds = (time: number) => `${Math.round(time)} ms`;
const out = join(tmpdir(), 'unhurried-bench.part');
const pieceBytes = 1 << 18;

async function measure(document: ExportDocument, format: ExportFormat): Promise<void> {
  const written = await best(() => writeFileWhole(out, printers[format](document, choices)));
  const { size } = await stat(out);
  const bare = await best(() => writeBare(out, repeated(Buffer.alloc(pieceBytes, 'unhurried '), size)));
  const times = (written / bare).toFixed(1);
  console.log(
    `${format}: ${megabytes(size)} in ${milliseconds(written)}, a bare stream ${milliseconds(bare)}: ${times} times`,
  );
  if (format === 'xlsx') await measurePacking(document, written);
  await rm(out, { force: true });
}

/** A workbook is packed: what a bare stream through the same packer takes for as much of the same XML. */
async function measurePacking(document: ExportDocument, written: number): Promise<void> {
  let bytes = 0;
  let piece = Buffer.alloc(0);
  for (const [index, sheet] of planSheets(document, () => undefined).entries()) {
    for (const part of sheetXml(sheet, index === 0)) {
      bytes += Buffer.byteLength(part);
      // A stretch longer than what the packer looks back to.
      if (piece.length < pieceBytes) piece = Buffer.concat([piece, Buffer.from(part, 'utf8')]);
    }
  }
  const packer = () => Readable.from(repeated(piece, bytes)).pipe(createDeflateRaw({ level: 1 }));
  const packed = await best(() => writeBare(out, packer() as AsyncIterable<Buffer>));
  const times = (written / packed).toFixed(1);
  console.log(`xlsx: ${megabytes(bytes)} of XML, packed by a bare stream in ${milliseconds(packed)}: ${times} times`);
}

const document = await readDocument();
console.log(`${document.verdicts.touches.length} touches of ${people} people`);
const formats: readonly ExportFormat[] = ['csv', 'xlsx', 'send-list', 'json', 'ics'];
for (const format of formats) await measure(document, format);
console.log(`people by code: ${milliseconds(await timed(async () => redact(document, 'codes')))}`);
console.log(`most memory at once: ${megabytes(process.resourceUsage().maxRSS * 1000)}`);
