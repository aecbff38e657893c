import type { ActivityField, ActivityMapping, DayOrder, RecognisedBy } from '../../shared/contract/import-preview.ts';
import { isEmailAddress } from '../../shared/formats/email-address.ts';
import {
  activityFieldsNamed,
  datesWithoutEnd,
  endDates,
  stateName,
  sureDateNames,
  sureTypeNames,
  telltales,
} from './activity-synonyms.ts';
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
  /** Places of the columns that say when it was: the first that is filled says it. */
  readonly dates: readonly number[];
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

/**
 * The meaning of every column of a log of activities; null when the table is none. It is one when something says what
 * each row is, when it was and with whom, and when it is not a list of people. 'nobody': it says all but with whom.
 */
export function recogniseActivities(
  { columns, sample }: MappableTable,
  chosen: ActivityMapping | null,
): RecognisedActivities | 'nobody' | null {
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
  const bears: Readonly<Partial<Record<ActivityField, (cell: string) => boolean>>> = {
    email: (cell) => addressesIn(cell).length > 0,
    activityType: isType,
    activityDate: (cell) => parseDateCell(cell, 'day-first') !== null,
    activityTime: isClock,
  };
  const byName = folded
    .flatMap((_, index) => activityFieldsNamed(columns[index] ?? '').map((named) => ({ index, named })))
    .sort((a, b) => a.named.rank - b.named.rank || a.index - b.index);
  for (const { index, named } of byName) {
    if (found[index] !== null || place(named.field) !== -1) continue;
    const is = bears[named.field];
    const borne = is === undefined ? 0 : share(index, is);
    // "Type" and "Contact" may be anything; only their values tell.
    if (named.field === 'activityType' && !sureTypeNames.has(folded[index] ?? '') && borne < 0.6) continue;
    if (named.field === 'activityTime' && borne < 0.9) continue;
    if ((named.field === 'email' || named.field === 'activityDate') && cellsOf(index).length > 0 && borne === 0)
      continue;
    found[index] = { field: named.field, by: borne >= 0.9 ? 'name and values' : 'name' };
  }
  const dates = [place('activityDate')].filter((index) => index !== -1);
  if (endDates.has(folded[dates[0] ?? -1] ?? '')) {
    for (const name of datesWithoutEnd) {
      const index = folded.indexOf(name);
      if (index === -1 || found[index] !== null) continue;
      found[index] = { field: 'activityDate', by: 'name' };
      dates.push(index);
    }
  }
  // Beside the ids of the contacts an address is whose mail it was from.
  if (place('email') === -1 && place('externalId') === -1) {
    const likeliest = columns.findIndex(
      (_, index) => found[index] === null && !isOfOthers(columns[index] ?? '') && share(index, isEmailAddress) >= 0.6,
    );
    if (likeliest !== -1) found[likeliest] = { field: 'email', by: 'values' };
  }
  const everyRowIs =
    place('activityType') === -1
      ? (telltales.find(([pattern]) => folded.some((name) => pattern.test(name)))?.[1] ?? null)
      : null;

  const isLog = (place('activityType') !== -1 || everyRowIs !== null) && dates.length > 0;
  const namesContacts = place('email') !== -1 || place('externalId') !== -1;
  const isAsked = Object.values(chosen ?? {}).some((field) => field === 'activityType' || field === 'activityDate');
  if (!isLog || (!isAsked && isPeople(folded, found, everyRowIs !== null))) return null;
  if (!namesContacts) return sureTypeNames.has(folded[place('activityType')] ?? '') ? 'nobody' : null;

  const recognised = found.map((column) => column ?? ({ field: 'fact', by: 'kept' } as const));
  return {
    recognised,
    columns: {
      names: columns,
      fields: recognised.map(({ field }) => field),
      dates,
      everyRowIs,
      states: folded.flatMap((name, index) => (stateName.test(name) ? [index] : [])),
    },
  };
}

export function isActivities(table: MappableTable): boolean {
  const log = recogniseActivities(table, null);
  return log !== null && log !== 'nobody';
}

/** "16:30" and "4:30 PM". */
export function isClock(cell: string): boolean {
  return /^\d{1,2}:\d{2}(:\d{2})?(\s*[ap]m)?$/i.test(cell.trim());
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
