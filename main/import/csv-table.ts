import { isEmailAddress } from '../../shared/formats/email-address.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { type CsvLayout, detectLayout } from './csv-layout.ts';
import { type CsvBatch, type CsvRecord, isBlankRecord, readCsvRecords } from './csv-records.ts';
import { decodeFile, type TextChunk } from './decode-file.ts';
import type { InspectedFile } from './inspect-file.ts';
import { refusal } from './refusal.ts';

/** A CSV file that was found to be one. */
export interface CsvTable {
  readonly file: InspectedFile;
  readonly delimiter: string;
  /** One name per column, each different; a column without a name is called by its place. */
  readonly columns: readonly string[];
  /** The first rows, to judge columns by what stands in them. */
  readonly sample: readonly CsvRecord[];
  /** All rows below the header, blank ones left out. */
  rows(): AsyncGenerator<Result<CsvBatch>>;
}

const sampleRows = 1000;

export async function openCsvTable(file: InspectedFile): Promise<Result<CsvTable>> {
  const start = await firstChunk(file);
  if (!start.ok) return start;
  const says = contradiction(start.value.text);
  if (says !== null) return refusal(file.path, says, { line: 1 });

  const layout = detectLayout(start.value.text);
  const top = await firstRecords(file, layout);
  if (!top.ok) return top;
  const [header, ...sample] = top.value;
  if (header === undefined) return refusal(file.path, 'it is empty');
  const address = header.cells.find((cell) => isEmailAddress(cell.trim()));
  if (address !== undefined) {
    return refusal(file.path, 'it has no header: its first row should name the columns', { line: 1, found: address });
  }
  return ok({
    file,
    delimiter: layout.delimiter,
    columns: nameColumns(header.cells),
    sample,
    rows: () => rowsBelow(file, layout, header.row),
  });
}

async function firstChunk(file: InspectedFile): Promise<Result<TextChunk>> {
  for await (const chunk of decodeFile(file)) {
    if (!chunk.ok || chunk.value.text.trim() !== '') return chunk;
  }
  return refusal(file.path, 'it is empty');
}

/** Formats that are text too, but no table. */
function contradiction(text: string): string | null {
  const start = text.trimStart();
  if (/^<[!?a-z]/i.test(start)) return 'it is a web page or XML, not CSV; save it as CSV first';
  if (/^[{[]\s*["{[\]}]/.test(start)) return 'it is JSON, not CSV';
  if (/^BEGIN:VCARD/i.test(start)) return 'it is a vCard file; save the contacts as CSV first';
  return null;
}

async function firstRecords(file: InspectedFile, layout: CsvLayout): Promise<Result<readonly CsvRecord[]>> {
  const records: CsvRecord[] = [];
  for await (const batch of readFrom(file, layout)) {
    if (!batch.ok) return batch;
    records.push(...batch.value.records.filter((record) => !isBlankRecord(record)).slice(0, sampleRows));
    if (records.length > 0) break;
  }
  return ok(records);
}

async function* rowsBelow(file: InspectedFile, layout: CsvLayout, headerRow: number): AsyncGenerator<Result<CsvBatch>> {
  for await (const batch of readFrom(file, layout)) {
    if (!batch.ok) return yield batch;
    const { records, done } = batch.value;
    yield ok({ records: records.filter((record) => record.row > headerRow && !isBlankRecord(record)), done });
  }
}

async function* readFrom(file: InspectedFile, layout: CsvLayout): AsyncGenerator<Result<CsvBatch>> {
  yield* readCsvRecords(
    file.path,
    layout.hasSeparatorLine ? withoutFirstLine(decodeFile(file)) : decodeFile(file),
    layout.delimiter,
  );
}

async function* withoutFirstLine(chunks: AsyncIterable<Result<TextChunk>>): AsyncGenerator<Result<TextChunk>> {
  let cut = false;
  for await (const chunk of chunks) {
    if (cut || !chunk.ok) yield chunk;
    else yield ok({ ...chunk.value, text: chunk.value.text.slice(chunk.value.text.indexOf('\n') + 1) });
    cut = true;
  }
}

/** "Email", "Email (2)", "Column 3": two columns of one name stay two columns. */
function nameColumns(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.trim().replaceAll(/\s+/g, ' ') || `Column ${index + 1}`;
    let own = name;
    for (let copy = 2; taken.has(own.toLowerCase()); copy += 1) own = `${name} (${copy})`;
    taken.add(own.toLowerCase());
    return own;
  });
}
