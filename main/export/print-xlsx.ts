import { planSheets } from './plan-sheets.ts';
import type { Printer } from './printer.ts';
import { printWorkbook } from './xlsx/workbook.ts';

/** A workbook for whoever works on in a spreadsheet. */
export const printXlsx: Printer = (document, { told }) =>
  printWorkbook({
    title: document.plan.name,
    creator: document.madeBy ?? 'Unhurried',
    createdAt: Date.parse(document.verdicts.now),
    sheets: planSheets(document, told),
  });
