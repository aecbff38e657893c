import { z } from 'zod';
import type { Contact } from '../domain/contact.ts';
import { permissionMethods } from '../domain/event.ts';
import type { Explanation, Standing } from '../domain/explanation.ts';
import { type Condition, conditions, type Stage, stages } from '../domain/stage.ts';
import { aheadContract } from './ahead-contract.ts';
import { type ContactDetails, happenedSchema } from './contact-details.ts';
import { exportContract } from './export-contract.ts';
import { importContract } from './import-contract.ts';
import { instant } from './instant.ts';
import { modelContract } from './model-contract.ts';
import { command, query, topics } from './operation.ts';
import { contactSorts, type EmailPermission, emailPermissions, type Outlook, type StageMoves } from './outlook.ts';
import { planContract } from './plan-contract.ts';
import { policyContract } from './policy-contract.ts';
import { reviewContract } from './review-contract.ts';

const nothing = z.object({});
const path = z.string().min(1);

/** Undoing and redoing may bring back anything that is in the workspace; which file is open stays. */
const ofUndoing = topics.filter((topic) => topic !== 'workspace');

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
  readonly emailPermission: EmailPermission;
  /** What happened last and what comes next; null when it was not asked for. */
  readonly outlook: Outlook | null;
}

export interface ContactPage {
  /** How many contacts match, of which `rows` is one page. */
  readonly total: number;
  readonly rows: readonly ContactRow[];
  /** How many match per stage, whatever stage was asked for. */
  readonly byStage: Readonly<Record<Stage, number>>;
  /** The same, and per condition. */
  readonly byCondition: Readonly<Record<Stage, Readonly<Record<Condition, number>>>>;
}

/** A contact of a selection: the row, and the name it has in plans. */
export interface SelectedContact {
  readonly id: number;
  /** E-mail address, else CRM id, else the row, as plans name people. */
  readonly key: string;
}

export type { ContactDetails, Happened, PlannedOfContact } from './contact-details.ts';

export type { PlanSummary } from './plan-contract.ts';

export interface UndoState {
  /** What one undo would take back, as a person would say it; null: nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** How old a standing may be where nobody says: a window can wait an hour. */
export const standingAgeMs = 3_600_000;

/** Who is meant; everything that is null narrows nothing. */
const contactFilter = {
  at: instant,
  search: z.string().default(''),
  stage: z.enum(stages).nullable().default(null),
  condition: z.enum(conditions).nullable().default(null),
  emailPermission: z.enum(emailPermissions).nullable().default(null),
  /** As the source wrote it. */
  country: z.string().nullable().default(null),
  /** Of the audience of this plan, of any plan, or of none. */
  plan: z
    .union([z.enum(['any', 'none']), z.object({ id: z.string() })])
    .nullable()
    .default(null),
  /** How far the instant the standings hold for may lie before `at`; 0: not at all. */
  standingAgeMs: z.number().min(0).default(standingAgeMs),
};

/**
 * What may cross between a window, a command line or a test and the process that owns the data.
 * Everything else about the conversation is derived from this table.
 */
export const dataContract = {
  'workspace.status': query(nothing, z.custom<WorkspaceInfo | null>()),
  'workspace.create': command(z.object({ path, passphrase: z.string().min(1).nullable() }), z.custom<WorkspaceInfo>(), {
    topics,
  }),
  /** The same, filled with a company nobody lives in, whose eighteen months end at `now`. */
  'workspace.createSample': command(
    z.object({ path, passphrase: z.string().min(1).nullable(), now: instant }),
    z.custom<WorkspaceInfo>(),
    { topics },
  ),
  'workspace.open': command(z.object({ path, passphrase: z.string().min(1).nullable() }), z.custom<WorkspaceInfo>(), {
    topics,
  }),
  'workspace.close': command(nothing, z.null(), { topics }),
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
      ...contactFilter,
      /** Only these people, by e-mail address (compared without case) or CRM id; null: everyone. */
      among: z.array(z.string()).max(1000).nullable().default(null),
      sort: z.enum(contactSorts).default('name'),
      descending: z.boolean().default(false),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(1000).default(200),
      /** Also what happened last with each of the rows and what is planned next, with its verdict. */
      withOutlook: z.boolean().default(false),
    }),
    z.custom<ContactPage>(),
  ),
  /** How many changed their stage lately; null where there are too many to tell in time. */
  'contacts.moves': query(z.object({ at: instant }), z.custom<StageMoves | null>()),
  /** Everyone a filter finds, as a selection. */
  'contacts.select': query(z.object(contactFilter), z.custom<readonly SelectedContact[]>()),
  /** Full names that are written nearly like what was searched, nearest first. */
  'contacts.nearNames': query(z.object({ search: z.string().min(1) }), z.array(z.string())),
  /** Every country on record with how many are there, most first. */
  'contacts.countries': query(nothing, z.custom<readonly { readonly country: string; readonly contacts: number }[]>()),
  'contacts.details': query(z.object({ contactId: z.int(), at: instant }), z.custom<ContactDetails>()),
  'contacts.explain': query(z.object({ contact: z.string(), at: instant }), z.custom<Explanation>()),
  'contacts.withoutPermission': query(z.object({ at: instant }), z.object({ contactIds: z.array(z.int()) })),
  /** How many of these people live where an opt-in counts only once it is confirmed. */
  'contacts.needConfirming': query(z.object({ contactIds: z.array(z.int()) }), z.object({ people: z.int() })),
  /** Of a group, whoever refused and has not agreed since stays as they are: only their own word undoes that. */
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
    z.object({ recorded: z.int(), refused: z.int() }),
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

  ...importContract,

  ...planContract,
  ...aheadContract,
  ...modelContract,
  ...exportContract,
  ...reviewContract,
  ...policyContract,

  'history.state': query(nothing, z.custom<UndoState>()),
  'history.undo': command(nothing, z.object({ says: z.string() }), { topics: ofUndoing }),
  'history.redo': command(nothing, z.object({ says: z.string() }), { topics: ofUndoing }),
} as const;

export type DataContract = typeof dataContract;
