import { z } from 'zod';

/** What one column of a contacts file means. */
export const contactFields = [
  'email',
  'otherEmail',
  'firstName',
  'lastName',
  'fullName',
  'company',
  'phone',
  'otherPhone',
  'country',
  'timeZone',
  'externalId',
  'createdAt',
  'agreedAt',
  'confirmedAt',
  'unsubscribed',
  'doNotCall',
  'doNotContact',
  'undeliverable',
  'fact',
  'ignore',
] as const;
export type ContactField = (typeof contactFields)[number];

/**
 * Column name → meaning, as given with `--map` or chosen on the import screen. Columns it does not name mean what their
 * names and values say, else they are kept as facts.
 */
export const mappingSchema = z.record(z.string(), z.enum(contactFields));
export type Mapping = Readonly<z.infer<typeof mappingSchema>>;

/** A row or cell that did not go in. `row` counts lines of data as a spreadsheet shows them: the header is row 1. */
export interface Rejected {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly says: string;
}

/**
 * What an import did, or would do with `--dry-run` (`import … --json`). For contacts it counts people, for journeys
 * events. Every row read is in exactly one place: read = created + updated + unchanged + merged + rejected rows, and
 * `rejected` lists one entry per rejected row and one per ignored cell.
 */
export interface ImportReport {
  readonly unhurriedImport: 1;
  readonly batch: string;
  /** Data rows read, of all files. */
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows that said more about a person an earlier row of the same import already named. */
  readonly merged: number;
  /** Cells that stayed empty because their value is impossible; the row went in. */
  readonly ignored: number;
  readonly rejected: readonly Rejected[];
  /** Dates that could mean two days, and how they were read; there only where nothing in a file shows which. */
  readonly dates?: readonly Omit<Rejected, 'row'>[];
  /**
   * People of whom no permission was on record and for whom the file says how and when they agreed: confirmed (double
   * opt-in) or signed up alone (single opt-in). There only where it says so; recorded only when that was accepted.
   */
  readonly agreements?: { readonly confirmed: number; readonly signedUp: number; readonly recorded: number };
}
