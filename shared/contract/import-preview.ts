import type { JourneyEvent } from '../domain/event.ts';
import { contactFields, type ImportReport, type Rejected } from './import-report.ts';

export const fileKinds = ['contacts', 'activities', 'journey'] as const;
/** Contacts: a person per row. Activities: a CRM's log, an act per row. Journey: our own lines, JSON or CSV. */
export type FileKind = (typeof fileKinds)[number];

/** What one column of an activities export means. */
export const activityFields = [
  'email',
  'externalId',
  'activityType',
  'activityDate',
  'activityTime',
  'activityId',
  'direction',
  'outcome',
  'subject',
  'text',
  'purpose',
  'fact',
  'ignore',
] as const;
export type ActivityField = (typeof activityFields)[number];
export type ActivityMapping = Readonly<Record<string, ActivityField>>;

export const columnMeanings = [
  ...contactFields,
  'activityType',
  'activityDate',
  'activityTime',
  'activityId',
  'direction',
  'outcome',
  'subject',
  'text',
  'purpose',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/**
 * How a column got its meaning. `stage`, `claim` and `kept` are facts: a stage of the CRM, a yes to letters that says
 * neither when nor how, and whatever else no verdict reads.
 */
export type RecognisedBy =
  | 'name'
  | 'values'
  | 'name and values'
  | 'choice'
  | 'preset'
  | 'stage'
  | 'claim'
  | 'kept'
  | 'empty';

export interface PreviewColumn {
  readonly name: string;
  /** Up to three different values, as they stand in the file. */
  readonly samples: readonly string[];
  readonly meaning: ColumnMeaning;
  readonly by: RecognisedBy;
  /** What the values are, where that was looked at: "all dates", "31 countries"; ''. */
  readonly detail: string;
}

export const dayOrders = ['day-first', 'month-first'] as const;
/** Which number comes first in 03/04/2026. */
export type DayOrder = (typeof dayOrders)[number];

/**
 * How dates are read that could mean two days. `dates`: others of the file show it. `both`: others show both orders.
 * `guess`: nothing in the file shows it.
 */
export interface DatesRead {
  readonly order: DayOrder;
  readonly by: 'choice' | 'dates' | 'both' | 'guess';
  /** The first of them: where it stands, as it is written, and the day it is read as, in ms. */
  readonly column: string;
  readonly example: string;
  readonly at: number;
}

export type RowFate = 'created' | 'updated' | 'unchanged' | 'merged' | 'rejected';

/** One row as it will be read. */
export interface PreviewRow {
  readonly row: number;
  readonly fate: RowFate;
  /** How many values of someone who is here already change. */
  readonly changes: number;
  /** Why it stays out; '': it does not. */
  readonly says: string;
  /** Cells that stay empty. */
  readonly emptied: readonly { readonly column: string; readonly found: string }[];
  readonly person: PreviewPerson | null;
  readonly events: readonly PreviewEvent[];
}

export interface PreviewPerson {
  readonly name: string;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly company: string | null;
  readonly phone: string | null;
  readonly country: string | null;
  readonly timeZone: string | null;
  readonly createdAt: number | null;
  readonly unsubscribed: boolean;
  readonly facts: readonly string[];
}

export interface PreviewEvent {
  readonly contact: string;
  readonly event: JourneyEvent;
}

export interface FilePreview {
  readonly path: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly encoding: string;
  /** null: JSON lines. */
  readonly delimiter: string | null;
  readonly rows: number;
  readonly columns: readonly PreviewColumn[];
  /** null: no date could be read in two ways. */
  readonly dates: DatesRead | null;
  /** The part of the rows that was asked for. */
  readonly rowsFrom: number;
  readonly shown: readonly PreviewRow[];
  readonly fates: Readonly<Record<RowFate, number>>;
  /** What changes in people who are here already: a field or the name of a fact, most first. */
  readonly changes: readonly { readonly what: string; readonly people: number }[];
  /** What its rows are read as: "touch email", "response call-answered", most first. */
  readonly readings: readonly { readonly kind: JourneyEvent['kind']; readonly of: string; readonly events: number }[];
}

/** A link that the source does not name, found by how near two events lie. */
export interface ProposedLink {
  readonly key: string;
  /** reply: a touch of ours replies to their message. answer: a response of theirs answers our touch. */
  readonly what: 'reply' | 'answer';
  readonly contact: string;
  readonly event: JourneyEvent;
  readonly to: JourneyEvent;
}

/** People of whom neither an agreement nor a refusal is on record. */
export interface UnaskedPeople {
  readonly people: number;
  /** How many of them live where an opt-in counts only once it is confirmed. */
  readonly needConfirming: number;
  /** Of them, those who are here already. */
  readonly contactIds: readonly number[];
  /** A column that says yes for some of them, but neither when nor how. */
  readonly claim: {
    readonly column: string;
    readonly people: number;
    readonly needConfirming: number;
    readonly contactIds: readonly number[];
  } | null;
}

export interface ImportPreview {
  readonly files: readonly FilePreview[];
  readonly contacts: ImportReport | null;
  readonly journey: ImportReport | null;
  /** Rows that stay out, and cells that stay empty, with their places; the first thousand of each. */
  readonly staysOut: readonly Rejected[];
  readonly emptied: readonly Rejected[];
  /** People whom only events name. */
  readonly peopleOfEvents: number;
  /** People of whom it becomes known that they refused or that no mail reaches them: what stands in the way. */
  readonly refusals: {
    readonly unsubscribed: number;
    readonly doNotCall: number;
    readonly doNotContact: number;
    readonly undeliverable: number;
  };
  /** Of the people named here, those of whom neither an agreement nor a refusal would be on record. */
  readonly unasked: UnaskedPeople;
  /** Of them, those for whom the files say how and when they agreed; null: for none. Recorded when it is accepted. */
  readonly agreed: {
    /** The columns that say it. */
    readonly columns: readonly string[];
    /** Double opt-in. */
    readonly confirmed: number;
    /** Single opt-in: they signed up, and no confirmation is on file. */
    readonly signedUp: number;
    /** Of those who signed up, how many live where an opt-in counts only once it is confirmed. */
    readonly needConfirming: number;
    /** All others, of whom the files do not say it. */
    readonly rest: UnaskedPeople;
  } | null;
  readonly links: {
    readonly replies: number;
    readonly answers: number;
    /** The first of them. */
    readonly shown: readonly ProposedLink[];
  };
}
