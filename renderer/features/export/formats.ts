import { Braces, CalendarDays, ChartColumn, FileText, type LucideIcon, Send, Sheet, Table2 } from 'lucide-react';
import type { ExportFormat } from '../../../shared/formats/export-formats.ts';

export interface FormatWords {
  readonly format: ExportFormat;
  readonly title: string;
  /** Who it is for. */
  readonly says: string;
  readonly icon: LucideIcon;
  /** In a sentence: "the page". */
  readonly thing: string;
  /** In the dialog of the operating system. */
  readonly kind: string;
}

/** What a plan can be exported as, the likeliest first. */
export const formats: readonly [FormatWords, ...FormatWords[]] = [
  {
    format: 'html',
    title: 'Page for the lead (HTML)',
    says: 'For whoever approves the plan. Opens in any browser, without Unhurried and without a network.',
    icon: FileText,
    thing: 'the page',
    kind: 'Page',
  },
  {
    format: 'xlsx',
    title: 'Workbook (XLSX)',
    says: 'For whoever works on in a spreadsheet: touches, people, steps, reasons and overrides, with real dates and filters.',
    icon: Sheet,
    thing: 'the workbook',
    kind: 'Workbook',
  },
  {
    format: 'send-list',
    title: 'Send list (CSV)',
    says: 'For the tool that sends: whom each step goes to, with the ids of the CRM, and whom nothing goes to, with the reason.',
    icon: Send,
    thing: 'the send list',
    kind: 'Send list',
  },
  {
    format: 'ics',
    title: 'Calendar (ICS)',
    says: 'For whoever has to be there on the day. Importing a later one updates the entries; nothing rings.',
    icon: CalendarDays,
    thing: 'the calendar',
    kind: 'Calendar',
  },
  {
    format: 'svg',
    title: 'Picture (SVG)',
    says: 'For a slide or a document: the steps on their dates, sharp at any size, with nobody named in it.',
    icon: ChartColumn,
    thing: 'the picture',
    kind: 'Picture',
  },
  {
    format: 'csv',
    title: 'Table (CSV)',
    says: 'For other programs and any spreadsheet: a row per touch with its verdict, the reasons and the safe date.',
    icon: Table2,
    thing: 'the table',
    kind: 'Table',
  },
  {
    format: 'json',
    title: 'Data (JSON)',
    says: 'For other programs: every verdict with the numbers behind its reasons.',
    icon: Braces,
    thing: 'the data',
    kind: 'Data',
  },
];

export function wordsFor(format: ExportFormat): FormatWords {
  return formats.find((one) => one.format === format) ?? formats[0];
}
