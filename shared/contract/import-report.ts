import { z } from 'zod';

/** What one column of a contacts file means; columns not named are kept as facts. */
export const contactFields = [
  'email',
  'firstName',
  'lastName',
  'fullName',
  'company',
  'phone',
  'country',
  'timeZone',
  'externalId',
  'createdAt',
  'unsubscribed',
  'fact',
  'ignore',
] as const;
export type ContactField = (typeof contactFields)[number];

/** Column name → meaning, as given with `--map` or chosen on the import screen. */
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

/** What an import did, or would do with `--dry-run` (`import … --json`). */
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
}
