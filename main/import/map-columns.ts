import type { RecognisedBy } from '../../shared/contract/import-preview.ts';
import type { ContactField, Mapping } from '../../shared/contract/import-report.ts';
import { countryCode, isCountryName } from '../../shared/domain/law/country.ts';
import { isEmailAddress } from '../../shared/formats/email-address.ts';
import { isTimeZone } from '../../shared/formats/time-zone.ts';
import { fieldNamed, foldColumnName } from './column-synonyms.ts';
import { claimsPermission, isOfOthers, isPhoneNumber, looksLike, saysWhoRefused } from './column-values.ts';
import { isMark } from './contact-marks.ts';
import { isOfAgreement } from './read-agreement.ts';
import { refusalNamed } from './refusal-columns.ts';

/** What a contacts file is known by before its columns have a meaning. */
export interface MappableTable {
  readonly columns: readonly string[];
  readonly sample: readonly { readonly cells: readonly string[] }[];
}

export interface RecognisedColumn {
  readonly field: ContactField;
  readonly by: RecognisedBy;
}

type Found = { field: ContactField; by: RecognisedBy } | null;

/** The meaning of every column, by place. A chosen mapping goes first, then names, then values; the rest are facts. */
export function recogniseColumns(
  table: MappableTable,
  chosen: Mapping | null,
  preset: Mapping | null,
): readonly RecognisedColumn[] {
  const { columns } = table;
  const found: Found[] = columns.map(() => null);
  const isTaken = (field: ContactField): boolean => !isShared(field) && found.some((column) => column?.field === field);

  for (const [mapping, by] of [[chosen, 'choice'] as const, [preset, 'preset'] as const]) {
    for (const [name, field] of Object.entries(mapping ?? {})) {
      const index = columns.findIndex((column) => foldColumnName(column) === foldColumnName(name));
      if (index !== -1 && found[index] === null && !isTaken(field)) found[index] = { field, by };
    }
  }
  const isEmpty = (index: number): number => (cellsOf(table, index).length === 0 ? 1 : 0);
  const named = columns
    .map((column, index) => ({ index, named: fieldNamed(column) }))
    // A column that is empty leaves its meaning to one that is filled.
    .sort(
      (a, b) => isEmpty(a.index) - isEmpty(b.index) || (a.named?.rank ?? 0) - (b.named?.rank ?? 0) || a.index - b.index,
    );
  for (const { index, named: name } of named) {
    if (found[index] !== null || name === null) continue;
    const cells = cellsOf(table, index);
    if (isTaken(name.field)) {
      const other = otherOf(name.field, cells);
      if (other !== null) found[index] = { field: other, by: 'name and values' };
      continue;
    }
    // "Contact" may be whoever, named or addressed.
    if (name.field === 'fullName' && cells.some((cell) => cell.includes('@'))) continue;
    // "Opt-in date: yes" is a claim like any other.
    if (isOfAgreement(name.field) && cells.length > 0 && !looksLike(name.field, cells)) continue;
    found[index] = { field: name.field, by: 'name' };
  }
  // "Bestätigt am" may be the day of an order, unless it stands beside a sign-up or says itself what it confirms.
  const confirmation = found.findIndex((column) => column?.field === 'confirmedAt');
  if (found[confirmation]?.by === 'name' && !isTaken('agreedAt')) {
    if (!/optin|doi/.test(foldColumnName(columns[confirmation] ?? ''))) found[confirmation] = null;
  }
  // "Name" beside "Vorname", and "Nom" beside "Prénom", is the family name.
  if (isTaken('firstName') && !isTaken('lastName')) {
    const index = columns.findIndex(
      (column, at) => found[at]?.field === 'fullName' && /^(name|nom)$/.test(foldColumnName(column)),
    );
    if (index !== -1) found[index] = { field: 'lastName', by: 'name' };
  }
  for (const [index, column] of columns.entries()) {
    if (found[index] !== null) continue;
    const refusal = refusalNamed(column, cellsOf(table, index));
    if (refusal !== null) found[index] = { field: refusal, by: 'name and values' };
  }
  judgeByValues(table, found);
  return columns.map((column, index) => confirmed(found[index] ?? null, column, cellsOf(table, index)));
}

/** A person may have refused in one column or another, and have several addresses; of all else a contact has one. */
function isShared(field: ContactField): boolean {
  return field === 'fact' || field === 'ignore' || field === 'otherEmail' || field === 'otherPhone' || isMark(field);
}

/** A second column of addresses or of numbers: it is asked where the first is empty. */
function otherOf(field: ContactField, cells: readonly string[]): 'otherEmail' | 'otherPhone' | null {
  if (field === 'phone') return cells.length > 0 ? 'otherPhone' : null;
  return field === 'email' && looksLike('email', cells) ? 'otherEmail' : null;
}

/** Looks at what stands in the columns that have no name one knows, and at addresses that are none. */
function judgeByValues(table: MappableTable, found: Found[]): void {
  const share = (index: number, is: (cell: string) => boolean): number => {
    const cells = cellsOf(table, index);
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  };
  const likeliest = (is: (cell: string) => boolean, atLeast: number): number =>
    table.columns
      .map((name, index) => ({ index, share: found[index] === null && !isOfOthers(name) ? share(index, is) : 0 }))
      .filter((column) => column.share >= atLeast)
      .sort((a, b) => b.share - a.share)[0]?.index ?? -1;
  const place = (field: ContactField): number => found.findIndex((column) => column?.field === field);
  const take = (field: ContactField, is: (cell: string) => boolean, atLeast: number): void => {
    if (place(field) !== -1) return;
    const index = likeliest(is, atLeast);
    if (index !== -1) found[index] = { field, by: 'values' };
  };

  const email = place('email');
  if (found[email]?.by !== 'choice' && (email === -1 || share(email, isEmailAddress) === 0)) {
    const better = likeliest(isEmailAddress, 0.6);
    if (better !== -1) {
      if (email !== -1) found[email] = null;
      found[better] = { field: 'email', by: 'values' };
    }
  }
  take('timeZone', (cell) => cell.includes('/') && isTimeZone(cell), 0.9);
  for (const [index, name] of table.columns.entries()) {
    if (found[index] === null && saysWhoRefused(name, cellsOf(table, index)))
      found[index] = { field: 'unsubscribed', by: 'values' };
  }
  take('country', isCountryName, 0.9);
  // Two letters may be a state just as well: they are a country where the column says so, as Mailchimp's "CC" does.
  if (place('country') === -1) {
    const codes = table.columns.findIndex(
      (name, index) =>
        found[index] === null &&
        /^(cc|iso2?|countryiso2?|isocountry)$/.test(foldColumnName(name)) &&
        share(index, (cell) => countryCode(cell) !== null) >= 0.9,
    );
    if (codes !== -1) found[codes] = { field: 'country', by: 'values' };
  }
  take('phone', isPhoneNumber, 0.9);
}

/**
 * Whether rows that have no address are people all the same: companies, deals and campaigns have ids, dates and names too.
 * What a person chose is believed.
 */
export function namesPeople(
  columns: readonly { readonly name: string; readonly meaning: string; readonly by: RecognisedBy }[],
): boolean {
  if (columns.some(({ by }) => by === 'choice')) return true;
  return columns.some(({ name, meaning }) => {
    const folded = foldColumnName(name);
    if (meaning === 'externalId') {
      const isOfPerson = /contact|lead|person|profile|customer|subscriber|klaviyo|kontakt|kunde|client/.test(folded);
      return isOfPerson && !columns.some((column) => foldColumnName(column.name).startsWith('activity'));
    }
    // "Name" may be anybody's or anything's.
    if (meaning === 'fullName')
      return !/^(property)?(name|nom|displayname|contact|contactperson|ansprechpartner)$/.test(folded);
    return meaning === 'email' || meaning === 'firstName' || meaning === 'lastName';
  });
}

/** A name that its values bear out is surer than a name; and of what is kept as a fact, why. */
function confirmed(column: Found, name: string, cells: readonly string[]): RecognisedColumn {
  if (column === null) {
    if (/lifecycle|cycle de vie|lead[ -]?status|^stage$|deal ?stage|contact ?stage/i.test(name))
      return { field: 'fact', by: 'stage' };
    return { field: 'fact', by: claimsPermission(name, cells) ? 'claim' : 'kept' };
  }
  const isBorneOut = column.by === 'name' && looksLike(column.field, cells);
  return isBorneOut ? { field: column.field, by: 'name and values' } : column;
}

function cellsOf({ sample }: MappableTable, index: number): readonly string[] {
  return sample.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
}
