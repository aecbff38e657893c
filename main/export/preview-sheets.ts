import type { PreviewSheet } from '../../shared/contract/export-contract.ts';
import type { ExportDocument } from './export-document.ts';
import { planSheets } from './plan-sheets.ts';
import type { Cell, Sheet } from './xlsx/sheet.ts';

const shownRows = 100;

/** The sheets of the workbook with their first rows, each cell as a person reads it. */
export function previewSheets(document: ExportDocument): readonly PreviewSheet[] {
  return planSheets(document, () => undefined).map((sheet) => ({
    name: sheet.name,
    columns: sheet.columns.map(({ title }) => title),
    rows: firstRows(sheet).map((row) => row.map(shown)),
    totalRows: sheet.rowCount,
  }));
}

function firstRows({ rows }: Sheet): readonly (readonly Cell[])[] {
  const first: (readonly Cell[])[] = [];
  for (const row of rows()) {
    if (first.length === shownRows) break;
    first.push(row);
  }
  return first;
}

function shown(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : cell.toFixed(2);
  return 'wall' in cell ? new Date(cell.wall).toISOString().slice(0, 16).replace('T', ' ') : cell.word;
}
