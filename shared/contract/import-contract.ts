import { z } from 'zod';
import { permissionMethods } from '../domain/event.ts';
import { columnMeanings, dayOrders, fileKinds, type ImportPreview } from './import-preview.ts';
import { type ImportReport, mappingSchema } from './import-report.ts';
import { instant } from './instant.ts';
import { command, query } from './operation.ts';

const path = z.string().min(1);
const jobId = z.string().min(1);

/** One file of an import, and how it is to be read where that was chosen. */
const fileChoiceSchema = z.object({
  path,
  /** null: what the file itself looks like. */
  kind: z.enum(fileKinds).nullable().default(null),
  /** Column name → meaning; columns it does not name mean what their names and values say. */
  mapping: z.record(z.string(), z.enum(columnMeanings)).nullable().default(null),
  /** null: what the dates of the file show. */
  dayOrder: z.enum(dayOrders).nullable().default(null),
});
export type FileChoice = Readonly<z.output<typeof fileChoiceSchema>>;

/** How a group of people agreed, as a person says it. */
const permissionGivenSchema = z.object({
  channel: z.string(),
  purpose: z.string().min(1),
  method: z.enum(permissionMethods),
  at: instant,
  until: instant.nullable(),
  evidence: z.string().min(1),
  cadenceDays: z.number().positive().nullable(),
});
export type PermissionGiven = Readonly<z.output<typeof permissionGivenSchema>>;

/** What a file that says how and when people agreed leaves open: to what, and how often. */
const agreementTermsSchema = permissionGivenSchema.pick({ channel: true, purpose: true, cadenceDays: true });
export type AgreementTerms = Readonly<z.output<typeof agreementTermsSchema>>;

/** Which of the proposed links are stored: a source that names none is never completed unasked. */
const acceptedLinksSchema = z.object({
  replies: z.boolean(),
  answers: z.boolean(),
  /** Keys of single proposals that were switched off. */
  without: z.array(z.string()).default([]),
});
export type AcceptedLinks = Readonly<z.output<typeof acceptedLinksSchema>>;

const files = z.array(fileChoiceSchema).min(1);
const changesPeople = { topics: ['contacts', 'events', 'history'], undoable: true } as const;
const dryRun = z.boolean().default(false);

/** What one import of several files did. */
export interface FilesReport {
  /** By which `import.undo` takes back all of it. */
  readonly batch: string;
  readonly contacts: ImportReport | null;
  /** Of journeys and activities. */
  readonly journey: ImportReport | null;
  /** Whether a journey file is among them, with one event in each row; a row of activities may be several. */
  readonly isOfJourneys: boolean;
  /** Proposed links that were stored. */
  readonly linked: number;
  /** People for whom it was recorded how they agreed. */
  readonly permitted: number;
}

/** One import that was made, of one file or several. */
export interface PastImport {
  /** By which `import.undo` takes back all of it. */
  readonly batch: string;
  readonly files: readonly string[];
  readonly importedAt: number;
  /** Created or changed; null: no file of that kind was among them. */
  readonly people: number | null;
  readonly events: number | null;
  readonly leftOut: number;
  /** kept: it is too long ago to be taken back. */
  readonly state: 'can be taken back' | 'taken back' | 'kept';
}

/** Everything about files that come in. */
export const importContract = {
  /** What an import of these files would do. Nothing is written. */
  'import.preview': query(
    z.object({
      jobId,
      files,
      at: instant,
      /** Rows of each file shown as they will be read: from this one on, the first being 0. */
      rowsFrom: z.int().min(0).default(0),
      rowsShown: z.int().min(0).max(1000).default(200),
    }),
    z.custom<ImportPreview>(),
  ),
  /** Files of any kind, contacts first, as one import that one undo takes back. */
  'import.files': command(
    z.object({
      jobId,
      files,
      at: instant,
      links: acceptedLinksSchema.default({ replies: false, answers: false, without: [] }),
      /** Accepts what the files say of how and when people agreed; null: nothing of it is recorded. */
      agreements: agreementTermsSchema.nullable().default(null),
      /** How those agreed of whom no permission is on record; of a column that claims one, only who says yes in it. */
      permission: permissionGivenSchema.extend({ claimColumn: z.string().nullable() }).nullable().default(null),
      dryRun,
    }),
    z.custom<FilesReport>(),
    changesPeople,
  ),
  /** Writes the rows that stay out as a CSV, each with its place and the reason. */
  'import.saveRejected': query(z.object({ jobId, files, at: instant, out: path }), z.object({ rows: z.int() })),
  /** The latest imports, newest first. */
  'import.list': query(z.object({}), z.custom<readonly PastImport[]>()),
  'import.contacts': command(
    z.object({
      jobId,
      paths: z.array(path).min(1),
      mapping: mappingSchema.nullable().default(null),
      dayOrder: z.enum(dayOrders).nullable().default(null),
      /** Name of the program whose export it is, as `--preset` names it. */
      preset: z.string().nullable().default(null),
      agreements: agreementTermsSchema.nullable().default(null),
      at: instant,
      dryRun,
    }),
    z.custom<ImportReport>(),
    changesPeople,
  ),
  'import.journey': command(
    z.object({
      jobId,
      paths: z.array(path).min(1),
      dayOrder: z.enum(dayOrders).nullable().default(null),
      preset: z.string().nullable().default(null),
      at: instant,
      links: acceptedLinksSchema.default({ replies: false, answers: false, without: [] }),
      dryRun,
    }),
    z.custom<ImportReport>(),
    changesPeople,
  ),
  'import.undo': command(z.object({ batch: z.string().min(1) }), z.object({ restored: z.int() }), {
    topics: ['contacts', 'events', 'history'],
  }),
  'jobs.cancel': query(z.object({ jobId }), z.object({ found: z.boolean() })),
} as const;
