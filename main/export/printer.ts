import type { CalendarEvents } from '../../shared/formats/export-formats.ts';
import type { PageProtection } from './encrypt-page.ts';
import type { ExportDocument } from './export-document.ts';

/** A file part by part, so that a long one never lies in memory whole. */
export type FileParts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

export interface PrintChoices {
  /** Of a calendar: an entry for each touch, or one for each step. */
  readonly events: CalendarEvents;
  /** Told now and then how many touches were printed. */
  readonly told: (touches: number) => void;
  /** Of a page: what opens it; null: anyone. */
  readonly protection: PageProtection | null;
}

/** Writes a document in one format. */
export type Printer = (document: ExportDocument, choices: PrintChoices) => FileParts;
