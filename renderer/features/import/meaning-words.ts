import type { ColumnMeaning, FileKind, PreviewColumn } from '../../../shared/contract/import-preview.ts';
import { contactFields } from '../../../shared/contract/import-report.ts';
import { sayNumber } from '../../../shared/lib/count.ts';

/** What a column can mean, as a person chooses it. */
export const meaningWords: Readonly<Record<ColumnMeaning, string>> = {
  email: 'Email',
  otherEmail: 'Other email',
  firstName: 'First name',
  lastName: 'Last name',
  fullName: 'Full name',
  company: 'Company',
  phone: 'Phone',
  otherPhone: 'Other phone',
  country: 'Country',
  timeZone: 'Time zone',
  externalId: 'Id in your CRM',
  createdAt: 'First seen',
  agreedAt: 'When they agreed',
  confirmedAt: 'When they confirmed',
  unsubscribed: 'Withdrawal',
  doNotCall: 'No calls',
  doNotContact: 'No contact',
  undeliverable: 'Address failed',
  activityType: 'What it was',
  activityDate: 'When it was',
  activityTime: 'Time of day',
  activityId: 'Id of the activity',
  direction: 'Direction',
  outcome: 'Outcome',
  subject: 'Subject',
  text: 'Text',
  purpose: 'Purpose',
  fact: 'Kept as a fact',
  ignore: 'Left out',
};

const activityMeanings: readonly ColumnMeaning[] = [
  'email',
  'externalId',
  'activityType',
  'activityDate',
  'activityTime',
  'direction',
  'outcome',
  'subject',
  'text',
  'purpose',
  'activityId',
  'fact',
  'ignore',
];

/** Meanings to choose from, by kind of file; the columns of our own journey files mean what they say. */
export function meaningsOf(kind: FileKind): readonly { readonly value: ColumnMeaning; readonly label: string }[] {
  const meanings = kind === 'contacts' ? contactFields : kind === 'activities' ? activityMeanings : [];
  const label = (meaning: ColumnMeaning) =>
    kind === 'activities' && meaning === 'fact' ? 'Kept beside it' : meaningWords[meaning];
  return meanings.map((value) => ({ value, label: label(value) }));
}

/** How a column got its meaning, in a few words. */
export function recognisedWords({ by, detail, meaning }: PreviewColumn, kind: FileKind): string {
  const how = detail === '' ? '' : `, ${detail}`;
  switch (by) {
    case 'name':
      return `by name${how}`;
    case 'values':
      return `by values${how}`;
    case 'name and values':
      return `by name and values${how}`;
    case 'preset':
      return 'known of this program';
    case 'choice':
      return meaning === 'ignore' ? 'left out by choice' : `chosen${how}`;
    case 'stage':
      return 'stage is read from evidence';
    case 'claim':
      return 'no record of when or how';
    case 'kept':
      return kind === 'contacts' ? 'not used in verdicts' : 'shown with the event';
    case 'empty':
      return 'empty';
  }
}

export const kindWords: Readonly<
  Record<FileKind, { readonly title: string; readonly one: string; readonly many: string }>
> = {
  contacts: { title: 'Import contacts', one: 'person', many: 'people' },
  activities: { title: 'Import activities', one: 'activity', many: 'activities' },
  journey: { title: 'Import journeys', one: 'event', many: 'events' },
};

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "six empty columns", "one column", "31 columns". */
export function sayFew(count: number, one: string, many: string): string {
  return `${small[count] ?? sayNumber(count)} ${count === 1 ? one : many}`;
}

const encodingWords: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

export function sayEncoding(encoding: string): string {
  return encodingWords[encoding] ?? encoding.toUpperCase();
}

const delimiterWords: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** How cells are parted, where it is not by commas. */
export function sayDelimiter(delimiter: string | null): string | null {
  return delimiter === null ? 'JSON lines' : (delimiterWords[delimiter] ?? null);
}
