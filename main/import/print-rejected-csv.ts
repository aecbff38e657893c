import { basename } from 'node:path';
import { ok, type Result } from '../../shared/result/result.ts';
import { type FilesRequest, readFiles } from './import-files.ts';
import type { ImportStore, RowSeen } from './import-run.ts';
import { createOverlayStore } from './overlay-store.ts';

/** The rows of an import that stay out, each with its place and the reason, as a CSV that can be mended and imported. */
export async function printRejectedCsv(
  workspace: ImportStore,
  request: FilesRequest,
): Promise<Result<{ readonly text: string; readonly rows: number }>> {
  const out: RowSeen[] = [];
  const read = await readFiles(createOverlayStore(workspace), {
    ...request,
    watch: (row) => void (row.fate === 'rejected' && out.push(row)),
  });
  if (!read.ok) return read;
  const namesOf = new Map(read.value.opened.map(({ file, columns }) => [file.path, columns.map(({ name }) => name)]));
  const header = [...new Set(out.flatMap(({ path, cells }) => columnsOf(namesOf.get(path) ?? [], cells)))];
  const lines = out.map(({ path, row, cells, faults }) => {
    const names = columnsOf(namesOf.get(path) ?? [], cells);
    const why = faults
      .map(({ column, says }) => (says.startsWith('the row') ? says : `${column} ${says}`.trim()))
      .join('; ');
    return [basename(path), String(row), why, ...header.map((name) => cells[names.indexOf(name)] ?? '')];
  });
  const text = [['File', 'Row', 'Why', ...header], ...lines].map((cells) => cells.map(neutral).join(',')).join('\r\n');
  // The mark lets spreadsheets read letters other than English ones.
  return ok({ text: `\uFEFF${text}\r\n`, rows: lines.length });
}

/** A row may have more cells than the header; JSON lines have one. */
function columnsOf(names: readonly string[], cells: readonly string[]): readonly string[] {
  if (names.length === 0) return ['Line'];
  return [...names, ...cells.slice(names.length).map((_, index) => `Column ${names.length + index + 1}`)];
}

/** A spreadsheet must not take a cell for a formula; a telephone number or a plain one is none. */
function neutral(cell: string): string {
  const isFormula = /^[=@\t\r]/.test(cell) || (/^[+-]/.test(cell) && !/^[+-][\d\s()./-]*$/.test(cell));
  const text = isFormula ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
