import type { Cell, Column, Sheet } from './sheet.ts';
import { styles } from './styles.ts';
import { xmlText } from './xml-text.ts';

const rowsPerPart = 16;
/** What one cell can hold. */
const mostCharacters = 32_767;
const mostKept = 20_000;
const longestKept = 64;
const dayMs = 86_400_000;
/** Day 0 of spreadsheets, as a day of 1970. */
const firstDay = 25_569;

/** The XML of one sheet in parts: header row frozen, with a filter on every column. */
export function* sheetXml({ columns, rowCount, rows }: Sheet, isFirst: boolean): Generator<string> {
  const names = columns.map((_, index) => columnName(index));
  const inline = createInlineText();
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const header = columns.map(({ title }, index) => textCell(`${names[index]}1`, styles.header, inline(title)));
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>` +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${header.join('')}</row>`;
  let part = '';
  let number = 1;
  for (const row of rows()) {
    number += 1;
    part += rowXml(row, number, names, columns, inline);
    if (number % rowsPerPart !== 0) continue;
    yield part;
    part = '';
  }
  yield `${part}</sheetData><autoFilter ref="${filterRange(columns, rowCount)}"/></worksheet>`;
}

/** "A1:T80001" */
export function filterRange(columns: readonly Column[], rowCount: number, sign = ''): string {
  return `${sign}A${sign}1:${sign}${columnName(columns.length - 1)}${sign}${rowCount + 1}`;
}

function rowXml(
  row: readonly Cell[],
  number: number,
  names: readonly string[],
  columns: readonly Column[],
  inline: (text: string) => string,
): string {
  let xml = `<row r="${number}">`;
  for (let index = 0; index < row.length; index++) {
    const cell = row[index] ?? null;
    if (cell === null || cell === '') continue;
    const place = `${names[index] ?? ''}${number}`;
    if (typeof cell === 'string')
      xml += textCell(place, columns[index]?.wraps ? styles.long : styles.text, inline(cell));
    else if (typeof cell === 'number')
      xml += numberCell(place, Number.isInteger(cell) ? styles.whole : styles.share, cell);
    else if ('wall' in cell) xml += numberCell(place, styles.date, cell.wall / dayMs + firstDay);
    else xml += textCell(place, styles[cell.verdict], inline(cell.word));
  }
  return `${xml}</row>`;
}

function numberCell(place: string, style: number, value: number): string {
  return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
}

function textCell(place: string, style: number, inline: string): string {
  return `<c r="${place}" s="${style}"${inline}`;
}

/**
 * Makes the rest of a cell of text. Names, words and steps come again in every row: what became of them is kept, as far as
 * there is room.
 */
function createInlineText(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    if (text.length > longestKept) return inlineText(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const inline = inlineText(text);
    if (kept.size < mostKept) kept.set(text, inline);
    return inline;
  };
}

/** Text within the cell itself: what begins with = is no formula there. */
function inlineText(text: string): string {
  const shown = text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
  const space = /^\s|\s$|\n|\s\s/.test(shown) ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><is><t${space}>${xmlText(shown)}</t></is></c>`;
}

/** A, B, … Z, AA: from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
