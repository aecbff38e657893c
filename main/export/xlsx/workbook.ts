import type { Sheet } from './sheet.ts';
import { filterRange, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';
import { xmlText } from './xml-text.ts';
import { type ZipEntry, zip } from './zip.ts';

export interface Workbook {
  readonly title: string;
  /** Who made it, as its properties say. */
  readonly creator: string;
  /** In ms. */
  readonly createdAt: number;
  readonly sheets: readonly Sheet[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An Office Open XML workbook (ECMA-376), part by part. */
export function printWorkbook(workbook: Workbook): AsyncGenerator<Uint8Array> {
  return zip(entriesOf(workbook));
}

function* entriesOf(workbook: Workbook): Generator<ZipEntry> {
  const { sheets } = workbook;
  yield { name: '[Content_Types].xml', parts: [contentTypes(sheets)] };
  yield { name: '_rels/.rels', parts: [rootRelations] };
  yield { name: 'docProps/core.xml', parts: [properties(workbook)] };
  yield { name: 'xl/workbook.xml', parts: [workbookXml(sheets)] };
  yield { name: 'xl/_rels/workbook.xml.rels', parts: [workbookRelations(sheets)] };
  yield { name: 'xl/styles.xml', parts: [stylesXml] };
  for (const [index, sheet] of sheets.entries()) {
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, parts: sheetXml(sheet, index === 0) };
  }
}

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = sheets.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${main}.worksheet+xml"/>`,
  );
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${overrides.join('')}</Types>`;
}

const rootRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function properties({ title, creator, createdAt }: Workbook): string {
  const created = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z');
  return `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  // Excel looks for the range of a filter here as well.
  const filters = sheets.map(
    ({ name, columns, rowCount }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!${filterRange(columns, rowCount, '$')}</definedName>`,
  );
  return `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

function workbookRelations(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${list.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`;
}
