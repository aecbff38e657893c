import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl';
import type { Cell, Sheet } from './sheet.ts';
import { printWorkbook } from './workbook.ts';

const openZip = promisify<Buffer, Options, ZipFile>(fromBuffer);

/** Names and texts of a zip as another program reads it; it checks the sums of each entry. */
async function unzip(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(bytes, { lazyEntries: true, validateEntrySizes: true });
  const found = new Map<string, string>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', () => resolve(found));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error !== null) return reject(error);
        buffer(stream).then((content) => {
          found.set(entry.fileName, content.toString('utf8'));
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
}

function aSheet(name: string, rows: readonly (readonly Cell[])[]): Sheet {
  const columns = Array.from({ length: 28 }, (_, index) => ({ title: `Column ${index + 1}`, width: 10 }));
  return { name, columns, rowCount: rows.length, rows: () => rows };
}

async function parts(sheets: readonly Sheet[], title = 'Spring', creator = 'Kari') {
  return unzip(await buffer(printWorkbook({ title, creator, createdAt: Date.UTC(2026, 3, 8, 9), sheets })));
}

function cellsOf(xml: string | undefined) {
  const document = new new Window().DOMParser().parseFromString(xml ?? '', 'application/xml');
  return [...document.querySelectorAll('c')].map((cell) => [
    cell.getAttribute('r'),
    cell.querySelector('t')?.textContent ?? Number(cell.querySelector('v')?.textContent),
  ]);
}

describe('a workbook', () => {
  it('holds texts as texts, numbers and dates as numbers, and leaves empty cells out', async () => {
    const wall = Date.UTC(2026, 4, 4, 9, 30);
    const row: readonly Cell[] = ['=1+1', 0.5, null, '', { wall }, { verdict: 'too-fast', word: 'Too fast' }, -3];
    const found = await parts([aSheet('Touches', [row])]);
    const xml = found.get('xl/worksheets/sheet1.xml');
    expect(cellsOf(xml).slice(28)).toEqual([
      ['A2', '=1+1'],
      ['B2', 0.5],
      ['E2', wall / 86_400_000 + 25_569],
      ['F2', 'Too fast'],
      ['G2', -3],
    ]);
    expect(xml).not.toContain('<f>');
    expect(cellsOf(xml)[27]).toEqual(['AB1', 'Column 28']);
  });

  it('freezes the header of every sheet, filters all of its rows, and shows the first sheet', async () => {
    const found = await parts([aSheet('Touches', [['a'], ['b']]), aSheet('People', [])]);
    const [first = '', second = ''] = [1, 2].map((number) => found.get(`xl/worksheets/sheet${number}.xml`));
    expect(first).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(first).toContain('<autoFilter ref="A1:AB3"/>');
    expect(second).toContain('state="frozen"');
    expect(second).toContain('<autoFilter ref="A1:AB1"/>');
    expect([first, second].map((xml) => xml.includes('tabSelected="1"'))).toEqual([true, false]);
    expect(found.get('xl/workbook.xml')).toContain('Touches!$A$1:$AB$3');
  });

  it('takes any text: mark-up, line ends, what looks like an escape, halves of characters, more than a cell holds', async () => {
    const texts = ['</t><script>', 'a\r\nb\rc', '_x000D_', 'half \uD83C', 'bell \u0007', ' spaces ', '🌸'];
    const long = 'x'.repeat(40_000);
    const found = await parts([aSheet('Touches', [[...texts, long]])], '<title> & "q"');
    const cells = cellsOf(found.get('xl/worksheets/sheet1.xml'))
      .slice(28)
      .map(([, value]) => value);
    // Spreadsheets read the escape of a character back to what it was.
    expect(cells.map((text) => String(text).replaceAll('_x005F_', '_'))).toEqual([
      '</t><script>',
      'a\nb\nc',
      '_x000D_',
      'half \uFFFD',
      'bell \uFFFD',
      ' spaces ',
      '🌸',
      `${'x'.repeat(32_766)}…`,
    ]);
    expect(found.get('docProps/core.xml')).toContain('<dc:title>&lt;title&gt; &amp; &quot;q&quot;</dc:title>');
  });

  it('says who made it and when, and nothing else of whoever did', async () => {
    const found = await parts([aSheet('Touches', [])]);
    expect([...found.keys()].toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(found.get('docProps/core.xml')).toContain('<dc:creator>Kari</dc:creator>');
    expect(found.get('docProps/core.xml')).toContain('2026-04-08T09:00:00Z');
  });

  it('that cannot be made fails, and does not end as if it were whole', async () => {
    const broken: Sheet = {
      ...aSheet('Touches', []),
      *rows() {
        yield ['a'];
        throw new Error('a bug');
      },
    };
    await expect(parts([broken])).rejects.toThrow('a bug');
  });
});
