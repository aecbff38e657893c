import type { ActivityField } from '../../shared/contract/import-preview.ts';
import type { ActivityKind } from './activity-words.ts';
import { foldColumnName } from './column-synonyms.ts';

export type NamedActivityField = Exclude<ActivityField, 'fact' | 'ignore'>;

/** Names under which the type and the date of an activity stand that are no other thing's. */
const sureTypes =
  'activitytype typeofactivity engagementtype tasksubtype activitykind eventtype aktivitatstyp typdactivite tipodeactividad';
const sureDates =
  'activitydate activitytimestamp activitytime engagementdate eventtimestamp eventtime timestamp hstimestamp occurredat activitydatetime callstarttime meetingstarttime starttime startdatetime submissiondate submittedat conversiondate senddate sentat actualend tatsachlichesende finreelle';

/** Names of columns as CRMs write them, folded, strongest first. */
const synonyms: Readonly<Record<NamedActivityField, string>> = {
  email:
    'associatedcontactemail associatedcontactemails contactemail contactpersonemail associatedcontact associatedcontacts contactemailaddress emailofcontact contactsemail recipientemail recipient profileemail emailregardingcontact emailbezugkontakt leademail personemail email emailaddress whoemail contact contactperson emailwork emailhome requiredattendees erforderlicheteilnehmer',
  externalId:
    'associatedcontactid associatedcontactids recordidcontact contactrecordid contactid contactnameid whoid relatedcontactid leadid personid hscontactid leadnameid profileid',
  activityType: `${sureTypes} activity type subtype kind eventname metricname action emailaction event`,
  activityDate: `${sureDates} date datetime actualstart tatsachlicherbeginn debutreel duedate falligkeitsdatum datedecheance aktivitatsdatum datum datedactivite fechadeactividad fecha completeddate anfangsdatum startdate startdatum beginntam time createdate createddate createdat`,
  activityTime: 'duetime beginntum timeofday starttime activitytime time uhrzeit heure hora ora',
  activityId:
    'activityid engagementid recordid recordidactivity recordidcall recordidemail recordidmeeting recordidnote recordidtask hsobjectid callid emailid meetingid taskid eventid submissionid conversionid donotmodifyactivity nichtandernaktivitat nepasmodifieractivite id',
  direction: 'direction emaildirection calldirection calltype activitydirection messagedirection richtung',
  outcome:
    'calloutcome meetingoutcome outcome callresult calldisposition disposition activityoutcome emailsendstatus sendstatus emailstatus callstatus ergebnis status done',
  subject:
    'subject emailsubject calltitle meetingname meetingtitle tasktitle activitytitle title formname formtitle betreff objet asunto activityname name',
  text: 'callnotes notebody emailbody meetingdescription meetingnotes tasknotes notes note body description comments fullcomments beschreibung bodypreview internalmeetingnotes text',
  purpose: 'purpose zweck campaignpurpose',
};

interface NamedField {
  readonly field: NamedActivityField;
  readonly rank: number;
}

const fieldsByName = new Map<string, NamedField[]>();
for (const [field, names] of Object.entries(synonyms) as [NamedActivityField, string][]) {
  for (const [rank, name] of names.split(' ').entries()) {
    fieldsByName.set(name, [...(fieldsByName.get(name) ?? []), { field, rank }]);
  }
}

/** What the name of a column says: mostly one thing; "Start time" may be a day with its time, or the time alone. */
export function activityFieldsNamed(column: string): readonly NamedField[] {
  const folded = foldColumnName(column);
  // Pipedrive says "Activity - Due date", a warehouse "property_hs_timestamp".
  const bare = folded.replace(/^(propertyhs|property|activity|person)/, '');
  return fieldsByName.get(folded) ?? fieldsByName.get(bare) ?? [];
}

/** Columns that only one kind of activity has: exports of one kind do without a column of types. */
export const telltales: readonly (readonly [pattern: RegExp, kind: ActivityKind])[] = [
  [/^call(outcome|title|direction|duration|notes|disposition|result|status|starttime|purpose)/, 'call'],
  [/^meeting(outcome|name|title|starttime)/, 'meeting'],
  [/^(requiredattendees|erforderlicheteilnehmer)$/, 'meeting'],
  [/^email(subject|direction|sendstatus|body)/, 'email'],
  [/^(formname|formid|formtitle|conversionid|submissionid|submittedat|submissiondate)$/, 'form'],
  [/^notebody$/, 'note'],
  [/^task(status|title|type|notes|priority|owner)/, 'task'],
];

/** Columns that say whether it took place at all. */
export const stateName = /^(activity|task|event|outgoingcall)?(status|done|isclosed|closed)$|^aktivitatsstatus$/;

export const sureTypeNames: ReadonlySet<string> = new Set(sureTypes.split(' '));
export const sureDateNames: ReadonlySet<string> = new Set(sureDates.split(' '));

/** The day on which something ended is known of what has; of the rest these say when it was to be, strongest first. */
export const endDates: ReadonlySet<string> = new Set('actualend tatsachlichesende finreelle'.split(' '));
export const datesWithoutEnd: readonly string[] =
  'actualstart tatsachlicherbeginn debutreel duedate falligkeitsdatum datedecheance anfangsdatum startdate'.split(' ');
