import {
  Braces,
  CalendarDays,
  ChartColumn,
  FileText,
  Image,
  type LucideIcon,
  Printer,
  Send,
  Sheet,
  Table2,
} from 'lucide-react';
import type { ExportFormat } from '../../../shared/formats/export-formats.ts';

export interface FormatWords {
  readonly format: ExportFormat;
  readonly title: string;
  /** Who it is for, in a few words. */
  readonly says: string;
  /** What it holds, where there is room to say so. */
  readonly more: string;
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
    says: 'For whoever approves, in any browser',
    more: 'The plan as its lead reads it: the riskiest touches first, reasons, texts and permissions. Needs neither Unhurried nor a network.',
    icon: FileText,
    thing: 'the page',
    kind: 'Page',
  },
  {
    format: 'pdf',
    title: 'Pages to print (PDF)',
    says: 'For paper, or for the files',
    more: 'The page for the lead on numbered sheets, with bookmarks and text that can be searched and copied.',
    icon: Printer,
    thing: 'the PDF',
    kind: 'PDF',
  },
  {
    format: 'xlsx',
    title: 'Workbook (XLSX)',
    says: 'To sort and filter, with real dates',
    more: 'A workbook: touches, people, steps, reasons and overrides on a sheet each, coloured by verdict.',
    icon: Sheet,
    thing: 'the workbook',
    kind: 'Workbook',
  },
  {
    format: 'send-list',
    title: 'Send list (CSV)',
    says: 'For the tool that sends, with CRM ids',
    more: 'Whom each step goes to on which date, then whom nothing goes to, with the reason.',
    icon: Send,
    thing: 'the send list',
    kind: 'Send list',
  },
  {
    format: 'ics',
    title: 'Calendar (ICS)',
    says: 'For whoever acts on the day',
    more: 'Importing a later calendar updates the entries of this one. Nothing rings, and nobody counts as busy.',
    icon: CalendarDays,
    thing: 'the calendar',
    kind: 'Calendar',
  },
  {
    format: 'svg',
    title: 'Picture (SVG)',
    says: 'For a slide, with nobody named',
    more: 'The steps on their dates with the shares of their verdicts, sharp at any size.',
    icon: ChartColumn,
    thing: 'the picture',
    kind: 'Picture',
  },
  {
    format: 'png',
    title: 'Image (PNG)',
    says: 'For a mail or a chat',
    more: 'The same picture in dots, two for each of a screen, for what shows no SVG.',
    icon: Image,
    thing: 'the image',
    kind: 'Image',
  },
  {
    format: 'csv',
    title: 'Table (CSV)',
    says: 'For any spreadsheet or program',
    more: 'A row per touch with its verdict, the reasons and the safe date, riskiest first.',
    icon: Table2,
    thing: 'the table',
    kind: 'Table',
  },
  {
    format: 'json',
    title: 'Data (JSON)',
    says: 'For programs, with every number',
    more: 'Every verdict with the numbers behind its reasons, as the published schema describes it.',
    icon: Braces,
    thing: 'the data',
    kind: 'Data',
  },
];

export function wordsFor(format: ExportFormat): FormatWords {
  return formats.find((one) => one.format === format) ?? formats[0];
}
