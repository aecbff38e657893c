import { Braces, FileText, type LucideIcon, Table2 } from 'lucide-react';
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
    format: 'csv',
    title: 'Table (CSV)',
    says: 'For whoever works on in a spreadsheet: a row per touch with its verdict, the reasons and the safe date.',
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
