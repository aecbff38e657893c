import type { ExportFormat } from '../../shared/formats/export-formats.ts';
import { printCsv } from './print-csv.ts';
import { printJson } from './print-json.ts';
import { printReview } from './print-review.ts';
import type { Printer } from './printer.ts';

/** How each format is printed. */
export const printers: Readonly<Record<ExportFormat, Printer>> = {
  html: printReview,
  csv: printCsv,
  json: printJson,
};
