import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ok, type Result } from '../../shared/result/result.ts';
import { type CsvRecord, readCsvRecords } from './csv-records.ts';
import type { TextChunk } from './decode-file.ts';

const spectrum = join(import.meta.dirname, '../../fixtures/csv-spectrum');

async function* inPieces(text: string, length: number): AsyncGenerator<Result<TextChunk>> {
  for (let start = 0; start < text.length; start += length)
    yield ok({ text: text.slice(start, start + length), done: 0 });
}

async function recordsOf(text: string, length = 1000): Promise<Result<readonly CsvRecord[]>> {
  const records: CsvRecord[] = [];
  for await (const batch of readCsvRecords('people.csv', inPieces(text, length), ',')) {
    if (!batch.ok) return batch;
    records.push(...batch.value.records);
  }
  return ok(records);
}

describe('readCsvRecords', () => {
  // Its JSON names another phone number than its CSV.
  const files = readdirSync(join(spectrum, 'csvs')).filter((name) => name !== 'location_coordinates.csv');

  test.each(files)('reads %s of csv-spectrum, cut at every length', async (name) => {
    const text = readFileSync(join(spectrum, 'csvs', name), 'utf8');
    const json = readFileSync(join(spectrum, 'json', `${basename(name, '.csv')}.json`), 'utf8');
    for (const length of [1, 2, 3, 5, 8, 13, 1000]) {
      const records = await recordsOf(text, length);
      if (!records.ok) throw new Error(records.error.says);
      const [header, ...rows] = records.value;
      const objects = rows.map(({ cells }) =>
        Object.fromEntries(header?.cells.map((key, at) => [key, cells[at]]) ?? []),
      );
      expect(objects).toEqual(JSON.parse(json));
    }
  });

  it('numbers rows as a spreadsheet does: a cell of several lines is one row, a blank line is one too', async () => {
    expect(await recordsOf('a,b\n"one\ntwo\nthree",x\n\nlast,y\n')).toMatchObject({
      value: [
        { row: 1 },
        { row: 2, cells: ['one\ntwo\nthree', 'x'] },
        { row: 3, cells: [''] },
        { row: 4, cells: ['last', 'y'] },
      ],
    });
  });

  it('reads lines that end in different ways', async () => {
    expect(await recordsOf('a,b\r\n"1",2\n3,"4"\r\n5,6')).toMatchObject({
      value: [{ cells: ['a', 'b'] }, { cells: ['1', '2'] }, { cells: ['3', '4'] }, { cells: ['5', '6'] }],
    });
    expect(await recordsOf('a,b\r1,2\r3,4\r')).toMatchObject({
      value: [{ cells: ['a', 'b'] }, { cells: ['1', '2'] }, { cells: ['3', '4'] }],
    });
  });

  it('forgives a stray quote inside one line', async () => {
    expect(await recordsOf('a,b\n"Ana "the great" Novak",1\n5" pipe,2\n')).toMatchObject({
      value: [{}, { cells: ['Ana "the great" Novak', '1'] }, { cells: ['5" pipe', '2'] }],
    });
  });

  const good = (rows: number): string => '"Ana","ana@example.com"\n'.repeat(rows);
  test.each([
    ['to the end of the file', `name,email\nBo,bo@example.com\n"Cy,cy@example.com\nDi,di@example.com\n`, 3],
    ['after a cell of two lines', `name,email\n"Bo\nBo",bo@example.com\nCy,"cy@example.com\n`, 4],
    ['until the quote of a later line', `name,email\n${good(40_000)}"Cy,cy@example.com\n${good(500)}`, 40_002],
    ['in the last line', `name,email\n${good(3)}Cy,"cy@example.com`, 5],
  ])('refuses a quote that stays open %s, and names the line', async (_, text, line) => {
    for (const length of [7, 65_536]) {
      if (length === 7 && text.length > 100_000) continue;
      expect(await recordsOf(text, length)).toMatchObject({
        ok: false,
        error: { faults: [{ path: `people.csv:${line}`, says: `a quote opened in line ${line} is never closed` }] },
      });
    }
  });
});
