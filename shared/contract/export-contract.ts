import { z } from 'zod';
import { calendarEvents, exportFormats } from '../formats/export-formats.ts';
import { redactions, type WordLeft } from '../formats/redactions.ts';
import { query } from './operation.ts';
import { anyPlan } from './plan-contract.ts';
import { papers } from './print-contract.ts';
import { sentPackage } from './review-contract.ts';

const planExport = z.object({
  plan: anyPlan,
  now: z.number(),
  format: z.enum(exportFormats),
  /** Who made the plan, as the page is to say it; null: it does not say. */
  madeBy: z.string().min(1).nullable().default(null),
  /** Who is asked to answer, as the page is to say it; null: it does not say. */
  reviewFor: z.string().min(1).nullable().default(null),
  /** What stands in place of people's names and everything else that tells who they are. */
  redact: z.enum(redactions).default('none'),
  events: z.enum(calendarEvents).default('step'),
  /** Of a page: what opens it; null: anyone. A preview is shown open. */
  passphrase: z.string().min(1).nullable().default(null),
  /** The sheets of a PDF. */
  paper: z.enum(papers).default('a4'),
  /** Tells how far it is, and stops it. */
  jobId: z.string().min(1).default('plans.export'),
});

/** One sheet of a workbook as a person would see it. */
export interface PreviewSheet {
  readonly name: string;
  readonly columns: readonly string[];
  /** The first of them. */
  readonly rows: readonly (readonly string[])[];
  readonly totalRows: number;
}

/** What an export would write, to be looked at first: the text itself, or the sheets of what is no text. */
export type ExportPreview = {
  /** What the plan is called in it, for the name of the file. */
  readonly planName: string;
  readonly touches: number;
  readonly left: readonly WordLeft[];
} & (
  | { readonly shows: 'text'; readonly text: string }
  | { readonly shows: 'sheets'; readonly sheets: readonly PreviewSheet[] }
);

/** What a plan can leave the workspace as. */
export const exportContract = {
  'plans.preview': query(planExport, z.custom<ExportPreview>()),
  'plans.export': query(
    planExport.extend({ out: z.string().min(1) }),
    z.object({
      bytes: z.number(),
      touches: z.int(),
      /** Names that stay in the texts of a redacted export, for they are ordinary words too. */
      left: z.array(z.object({ word: z.string(), times: z.int() })),
      /** What has to be kept of what goes out for review (`reviews.recordSent`); null: nobody answers it. */
      sent: sentPackage.nullable(),
    }),
  ),
} as const;
