import type { ActivityField, ActivityMapping, DayOrder, RecognisedBy } from '../../shared/contract/import-preview.ts';
import { isEmailAddress } from '../../shared/formats/email-address.ts';
import { type ActivityKind, activityKindOf } from './activity-words.ts';
import { foldColumnName } from './column-synonyms.ts';
import { isOfOthers } from './column-values.ts';
import type { MappableTable } from './map-columns.ts';
import { parseDateCell } from './parse-date-cell.ts';

/** How the columns of an activities export are read. */
export interface ActivityColumns {
  readonly names: readonly string[];
  readonly fields: readonly ActivityField[];
  readonly dayOrder: DayOrder;
  /** What every row is, where no column says it: an export of calls only. */
  readonly everyRowIs: ActivityKind | null;
  /** Places of the columns that say whether it took place at all, beside the outcome. */
  readonly states: readonly number[];
}

export interface RecognisedActivityColumn {
  readonly field: ActivityField;
  readonly by: RecognisedBy;
}

export interface RecognisedActivities {
  readonly columns: Omit<ActivityColumns, 'dayOrder'>;
  readonly recognised: readonly RecognisedActivityColumn[];
}

type NamedField = Exclude<ActivityField, 'fact' | 'ignore'>;

/** Names of columns as CRMs write them, folded, strongest first. */
const synonyms: Readonly<Record<NamedField, string>> = {
  email:
    'associatedcontactemail associatedcontactemails contactemail contactpersonemail associatedcontact associatedcontacts contactemailaddress emailofcontact contactsemail recipientemail recipient leademail personemail email emailaddress whoemail contact contactperson emailwork emailhome',
  externalId:
    'associatedcontactid associatedcontactids recordidcontact contactrecordid contactid whoid relatedcontactid leadid personid hscontactid',
  activityType:
    'activitytype typeofactivity engagementtype tasksubtype activitykind eventtype aktivitatstyp typdactivite tipodeactividad activity type subtype kind eventname metricname action emailaction event',
  activityDate:
    'activitydate activitytimestamp activitytime engagementdate timestamp hstimestamp occurredat activitydatetime callstarttime meetingstarttime starttime startdatetime submissiondate submittedat conversiondate senddate sentat date datetime duedate aktivitatsdatum datum datedactivite fechadeactividad fecha completeddate createdate createddate createdat',
  activityId:
    'activityid engagementid recordid recordidactivity recordidcall recordidemail recordidmeeting recordidnote recordidtask hsobjectid callid emailid meetingid taskid eventid submissionid conversionid id',
  direction: 'direction emaildirection calldirection calltype activitydirection messagedirection richtung',
  outcome:
    'calloutcome meetingoutcome outcome callresult calldisposition disposition activityoutcome emailsendstatus sendstatus emailstatus callstatus ergebnis status done',
  subject:
    'subject emailsubject calltitle meetingname meetingtitle tasktitle activitytitle title formname formtitle betreff objet asunto activityname name',
  text: 'callnotes notebody emailbody meetingdescription meetingnotes tasknotes notes note body description comments bodypreview internalmeetingnotes text',
  purpose: 'purpose zweck campaignpurpose',
};

const fieldByName = new Map<string, { readonly field: NamedField; readonly rank: number }>();
for (const [field, names] of Object.entries(synonyms) as [NamedField, string][]) {
  for (const [rank, name] of names.split(' ').entries()) fieldByName.set(name, { field, rank });
}

/** Pipedrive says "Activity - Due date", a warehouse "property_hs_timestamp". */
function fieldNamed(folded: string): { readonly field: NamedField; readonly rank: number } | null {
  return (
    fieldByName.get(folded) ?? fieldByName.get(folded.replace(/^(propertyhs|property|activity|person)/, '')) ?? null
  );
}

/** Columns that only one kind of activity has: exports of one kind do without a column of types. */
const telltales: readonly (readonly [pattern: RegExp, kind: ActivityKind])[] = [
  [/^call(outcome|title|direction|duration|notes|disposition|result|status)/, 'call'],
  [/^meeting(outcome|name|title|starttime)/, 'meeting'],
  [/^email(subject|direction|sendstatus|body)/, 'email'],
  [/^(formname|formid|formtitle|conversionid|submissionid|submittedat|submissiondate)$/, 'form'],
  [/^notebody$/, 'note'],
  [/^task(status|title|type|notes|priority)/, 'task'],
];

const stateName = /^(activity|task|event)?(status|done|isclosed|closed)$/;

/** Names under which an activity type may stand that are no other thing's: others need their values to say so. */
const sureTypeNames = new Set(synonyms.activityType.split(' ').slice(0, 8));
const sureDateNames = new Set(synonyms.activityDate.split(' ').slice(0, 16));

/**
 * The meaning of every column of a log of activities; null when the table is none. It is one when something says what
 * each row is, when it was and with whom, and when it is not a list of people.
 */
export function recogniseActivities(
  { columns, sample }: MappableTable,
  chosen: ActivityMapping | null,
): RecognisedActivities | null {
  const cellsOf = (index: number): readonly string[] =>
    sample.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  const share = (index: number, is: (cell: string) => boolean): number => {
    const cells = cellsOf(index);
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  };
  const folded = columns.map(foldColumnName);
  const found: (RecognisedActivityColumn | null)[] = columns.map(() => null);
  const place = (field: ActivityField): number => found.findIndex((column) => column?.field === field);

  for (const [name, field] of Object.entries(chosen ?? {})) {
    const index = folded.indexOf(foldColumnName(name));
    const isFree = field === 'fact' || field === 'ignore' || place(field) === -1;
    if (index !== -1 && isFree) found[index] = { field, by: 'choice' };
  }
  const isType = (cell: string): boolean => activityKindOf(cell) !== null;
  const isDate = (cell: string): boolean => parseDateCell(cell, 'day-first') !== null;
  const bears: Readonly<Partial<Record<ActivityField, (cell: string) => boolean>>> = {
    email: (cell) => addressesIn(cell).length > 0,
    activityType: isType,
    activityDate: isDate,
  };
  const byName = folded
    .map((name, index) => ({ index, named: fieldNamed(name) }))
    .sort((a, b) => (a.named?.rank ?? 0) - (b.named?.rank ?? 0) || a.index - b.index);
  for (const { index, named } of byName) {
    if (named === null || found[index] !== null || place(named.field) !== -1) continue;
    const is = bears[named.field];
    const borne = is === undefined ? 0 : share(index, is);
    // "Type" and "Contact" may be anything; only their values tell.
    if (named.field === 'activityType' && !sureTypeNames.has(folded[index] ?? '') && borne < 0.6) continue;
    if (named.field === 'email' && cellsOf(index).length > 0 && borne === 0) continue;
    found[index] = { field: named.field, by: borne >= 0.9 ? 'name and values' : 'name' };
  }
  if (place('email') === -1) {
    const likeliest = columns.findIndex(
      (_, index) => found[index] === null && !isOfOthers(columns[index] ?? '') && share(index, isEmailAddress) >= 0.6,
    );
    if (likeliest !== -1) found[likeliest] = { field: 'email', by: 'values' };
  }
  const everyRowIs =
    place('activityType') === -1
      ? (telltales.find(([pattern]) => folded.some((name) => pattern.test(name)))?.[1] ?? null)
      : null;

  const type = place('activityType');
  const isLog =
    (type !== -1 || everyRowIs !== null) &&
    place('activityDate') !== -1 &&
    (place('email') !== -1 || place('externalId') !== -1);
  const isAsked = Object.values(chosen ?? {}).some((field) => field === 'activityType' || field === 'activityDate');
  if (!isLog || (!isAsked && isPeople(folded, found, everyRowIs !== null))) return null;

  const recognised = found.map((column) => column ?? ({ field: 'fact', by: 'kept' } as const));
  return {
    recognised,
    columns: {
      names: columns,
      fields: recognised.map(({ field }) => field),
      everyRowIs,
      states: folded.flatMap((name, index) => (stateName.test(name) ? [index] : [])),
    },
  };
}

export function isActivities(table: MappableTable): boolean {
  return recogniseActivities(table, null) !== null;
}

/** The addresses a cell names: "Ana Petrović (ana@example.com); bo@example.com". */
export function addressesIn(cell: string): readonly string[] {
  const words = cell.replaceAll(/\p{Cf}/gu, '').split(/[\s;,()<>|]+/);
  return [...new Set(words.filter(isEmailAddress))];
}

/** A list of people with, say, the date of their last activity is no log, for want of a date that is the row's own. */
function isPeople(
  folded: readonly string[],
  found: readonly (RecognisedActivityColumn | null)[],
  isOfOneKind: boolean,
): boolean {
  const hasName = folded.some((name) =>
    /^(firstname|lastname|vorname|nachname|prenom|givenname|apellidos)$/.test(name),
  );
  const date = found.findIndex((column) => column?.field === 'activityDate');
  const type = found.findIndex((column) => column?.field === 'activityType');
  const isSure = sureDateNames.has(folded[date] ?? '') && (isOfOneKind || sureTypeNames.has(folded[type] ?? ''));
  return hasName && !isSure;
}
