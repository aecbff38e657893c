import { z } from 'zod';
import type { Contact } from '../domain/contact.ts';
import { permissionMethods } from '../domain/event.ts';
import type { Explanation, Standing } from '../domain/explanation.ts';
import type { Plan } from '../domain/plan.ts';
import { conditions, stages } from '../domain/stage.ts';
import type { PlanVerdicts } from '../domain/verdict.ts';
import { type ContactDetails, happenedSchema } from './contact-details.ts';
import { type ImportReport, mappingSchema } from './import-report.ts';
import { command, query } from './operation.ts';

/** An instant in ms since 1970; the caller says what time it is, so that every answer can be had again. */
const instant = z.number();
const nothing = z.object({});
const path = z.string().min(1);
/** As much as is needed to print it as a plan file; it is then read as strictly as one. */
const planShape = z.looseObject({
  name: z.string(),
  adjustments: z.array(
    z.looseObject({ movedTo: z.number().nullable(), override: z.looseObject({ at: z.number() }).nullable() }),
  ),
});
const anyPlan = z.custom<Plan>((value) => planShape.safeParse(value).success, 'expected a plan');
const jobId = z.string().min(1);

export interface WorkspaceInfo {
  readonly path: string;
  /** The file name without its ending. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly contacts: number;
  readonly events: number;
}

/** One thing that is wrong with a file. */
export interface Finding {
  readonly code: 'pages' | 'references' | 'schema' | 'version' | 'ledger' | 'documents';
  readonly says: string;
}

export interface ContactRow extends Contact {
  readonly standing: Standing;
}

export interface ContactPage {
  /** How many contacts match, of which `rows` is one page. */
  readonly total: number;
  readonly rows: readonly ContactRow[];
  /** How many match per stage, whatever stage was asked for. */
  readonly byStage: Readonly<Record<(typeof stages)[number], number>>;
}

export type { ContactDetails, Happened, PlannedOfContact } from './contact-details.ts';

export interface PlanSummary {
  readonly id: string;
  readonly name: string;
  readonly startOn: string;
  readonly steps: number;
  readonly savedAt: number;
}

export interface UndoState {
  /** What one undo would take back, as a person would say it; null: nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/**
 * What may cross between a window, a command line or a test and the process that owns the data.
 * Everything else about the conversation is derived from this table.
 */
export const dataContract = {
  'workspace.status': query(nothing, z.custom<WorkspaceInfo | null>()),
  'workspace.create': command(z.object({ path, passphrase: z.string().min(1).nullable() }), z.custom<WorkspaceInfo>(), {
    topics: ['workspace', 'contacts', 'events', 'plans', 'policy', 'history'],
  }),
  'workspace.open': command(z.object({ path, passphrase: z.string().min(1).nullable() }), z.custom<WorkspaceInfo>(), {
    topics: ['workspace', 'contacts', 'events', 'plans', 'policy', 'history'],
  }),
  'workspace.close': command(nothing, z.null(), {
    topics: ['workspace', 'contacts', 'events', 'plans', 'policy', 'history'],
  }),
  'workspace.changePassphrase': command(
    z.object({ passphrase: z.string().min(1).nullable() }),
    z.custom<WorkspaceInfo>(),
    { topics: ['workspace'] },
  ),
  /** What is wrong with a closed workspace file or a backup; nothing, when all is well. */
  'workspace.verify': query(
    z.object({ path, passphrase: z.string().min(1).nullable() }),
    z.custom<{ readonly findings: readonly Finding[] }>(),
  ),
  /** Makes a workspace file out of a backup, once that is found sound; never over a file that is there. */
  'workspace.restore': query(
    z.object({ path, passphrase: z.string().min(1).nullable(), out: path }),
    z.object({ bytes: z.number() }),
  ),
  'workspace.backup': query(z.object({ out: path }), z.object({ bytes: z.number() })),

  'contacts.list': query(
    z.object({
      at: instant,
      search: z.string().default(''),
      stage: z.enum(stages).nullable().default(null),
      condition: z.enum(conditions).nullable().default(null),
      /** Only these people, by e-mail address (compared without case) or CRM id; null: everyone. */
      among: z.array(z.string()).max(1000).nullable().default(null),
      sort: z.enum(['name', 'trust', 'stage', 'last-touch', 'last-response']).default('name'),
      descending: z.boolean().default(false),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(1000).default(200),
      /** How far the instant the standings hold for may lie before `at`; 0: not at all. A window can wait an hour. */
      standingAgeMs: z.number().min(0).default(3_600_000),
    }),
    z.custom<ContactPage>(),
  ),
  'contacts.details': query(z.object({ contactId: z.int(), at: instant }), z.custom<ContactDetails>()),
  'contacts.explain': query(z.object({ contact: z.string(), at: instant }), z.custom<Explanation>()),
  'contacts.withoutPermission': query(z.object({ at: instant }), z.object({ contactIds: z.array(z.int()) })),
  'contacts.recordPermission': command(
    z.object({
      contactIds: z.array(z.int()).min(1),
      channel: z.string(),
      purpose: z.string().min(1),
      method: z.enum(permissionMethods),
      at: instant,
      until: instant.nullable(),
      evidence: z.string().min(1),
      cadenceDays: z.number().positive().nullable(),
    }),
    z.object({ recorded: z.int() }),
    { topics: ['contacts', 'events', 'history'], undoable: true },
  ),
  /** Something that happened, noted by hand; answers with the ids it was given. */
  'contacts.recordEvent': command(
    z.object({
      contactId: z.int(),
      at: instant,
      happened: happenedSchema,
      /** What was said, in the words of whoever notes it; '' when there is nothing to say. */
      text: z.string().max(4000),
    }),
    z.object({ ids: z.array(z.string()) }),
    { topics: ['contacts', 'events', 'history'], undoable: true },
  ),

  'import.contacts': command(
    z.object({
      jobId,
      paths: z.array(path).min(1),
      mapping: mappingSchema.nullable().default(null),
      /** Name of the program whose export it is, as `--preset` names it. */
      preset: z.string().nullable().default(null),
      at: instant,
      dryRun: z.boolean().default(false),
    }),
    z.custom<ImportReport>(),
    { topics: ['contacts', 'events', 'history'], undoable: true },
  ),
  'import.journey': command(
    z.object({
      jobId,
      paths: z.array(path).min(1),
      preset: z.string().nullable().default(null),
      at: instant,
      dryRun: z.boolean().default(false),
    }),
    z.custom<ImportReport>(),
    { topics: ['contacts', 'events', 'history'], undoable: true },
  ),
  'import.undo': command(z.object({ batch: z.string().min(1) }), z.object({ restored: z.int() }), {
    topics: ['contacts', 'events', 'history'],
  }),
  'jobs.cancel': query(z.object({ jobId }), z.object({ found: z.boolean() })),

  'plans.list': query(nothing, z.custom<readonly PlanSummary[]>()),
  'plans.get': query(z.object({ id: z.string() }), z.custom<Plan>()),
  /** Reads a plan file without storing it. */
  'plans.readFile': query(z.object({ path }), z.custom<Plan>()),
  'plans.save': command(z.object({ plan: anyPlan, at: instant }), z.object({ id: z.string() }), {
    topics: ['plans', 'history'],
    undoable: true,
  }),
  'plans.remove': command(z.object({ id: z.string() }), z.null(), { topics: ['plans', 'history'], undoable: true }),
  /** The verdicts of a plan as it is given, whether or not it is stored; a stored one with its id is replaced for this. */
  'plans.check': query(z.object({ plan: anyPlan, now: instant }), z.custom<PlanVerdicts>()),
  'plans.export': query(
    z.object({ plan: anyPlan, now: instant, format: z.enum(['json', 'csv']), out: path }),
    z.object({ bytes: z.number(), touches: z.int() }),
  ),

  'history.state': query(nothing, z.custom<UndoState>()),
  'history.undo': command(nothing, z.object({ says: z.string() }), {
    topics: ['contacts', 'events', 'plans', 'policy', 'history'],
  }),
  'history.redo': command(nothing, z.object({ says: z.string() }), {
    topics: ['contacts', 'events', 'plans', 'policy', 'history'],
  }),
} as const;

export type DataContract = typeof dataContract;
