import type { ExportFormat } from '../../shared/formats/export-formats.ts';
import { printCalendar } from './print-calendar.ts';
import { printCsv } from './print-csv.ts';
import { printJson } from './print-json.ts';
import { printPicture } from './print-picture.ts';
import { printReview } from './print-review.ts';
import { printSendList } from './print-send-list.ts';
import { printXlsx } from './print-xlsx.ts';
import type { Printer } from './printer.ts';

/** How each format is printed. */
export const printers: Readonly<Record<ExportFormat, Printer>> = {
  html: printReview,
  // What a browser makes the PDF of.
  pdf: printReview,
  xlsx: printXlsx,
  csv: printCsv,
  'send-list': printSendList,
  ics: printCalendar,
  svg: printPicture,
  // What it makes the PNG of.
  png: printPicture,
  json: printJson,
};
