import type { DayOrder } from '../../shared/contract/import-preview.ts';
import { isTimeZone } from '../../shared/formats/time-zone.ts';
import { foldColumnName } from './column-synonyms.ts';
import { parseDateCell } from './parse-date-cell.ts';

/** A cell that was read, or why it stays empty. */
export type Cell<T> = { readonly value: T } | { readonly fault: string };

export function readPhone(cell: string): Cell<string> {
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(cell))
    return { fault: 'is a phone number that a spreadsheet has shortened; left empty' };
  const digits = cell.replaceAll(/\D/g, '').length;
  return digits >= 4 ? { value: cell } : { fault: 'is no phone number; left empty' };
}

/** "0171 / 234567" stands there because somebody had no other place for it; an emoji may be what somebody goes by. */
export function readName(cell: string): Cell<string> {
  const isPhone = /^[+\d\s()./-]+$/.test(cell) && cell.replaceAll(/\D/g, '').length >= 6;
  return isPhone ? { fault: 'is no name; left empty' } : { value: cell };
}

export function readCountry(cell: string): Cell<string> {
  return /\p{L}/u.test(cell) ? { value: cell } : { fault: 'is no country; left empty' };
}

export function readTimeZone(cell: string): Cell<string> {
  if (isTimeZone(cell)) return { value: cell };
  return { fault: 'is no time zone; expected an IANA name such as Europe/Berlin; left empty' };
}

export function readDate(cell: string, order: DayOrder): Cell<number> {
  const at = parseDateCell(cell, order);
  return at === null ? { fault: 'is no date; expected one such as 2026-01-05; left empty' } : { value: at };
}

/** A date in a column nobody knows is text like any other, unless there is no such day. */
export function isImpossibleDate(column: string, cell: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}\S*)?$/.test(cell)) return false;
  return (
    /date|datum|fecha|birthday|geburtstag|naissance|(^|\W|_)(at|on|am|le)$/i.test(column) &&
    parseDateCell(cell, 'day-first') === null
  );
}

const yes = new Set('true yes y 1 x ja oui si sim wahr vrai verdadero vero'.split(' '));
const no = new Set(
  (
    'false no n 0 nein non nao falsch faux falso nee subscribed optedin neversubscribed nonsubscribed ' +
    'allow allowed zulassen autoriser permitir consentire toestaan'
  ).split(' '),
);
/** Words for a refusal; in a column that asks who refused each of them is a yes. */
const refused = new Set(
  (
    'unsubscribed unsubscribe optedout donotallow notallowed abgemeldet desabonne desinscrit nichtzulassen ' +
    'nepasautoriser nopermitir nonconsentire niettoestaan suppressed usersuppressed manuallysuppressed complained ' +
    'complaint spamcomplaint spam abuse'
  ).split(' '),
);
const agreed = new Set(['ok', 'okay', 'granted', 'given', 'agreed', 'optin', 'optedin', 'subscribed', 'on', 'allowed']);

/** What people put into a column that asks for yes or no. */
export function isYes(cell: string): boolean {
  const word = foldColumnName(cell);
  return agreed.has(word) || /^[✓✔☑]$/.test(cell.trim()) || yes.has(word);
}

export function isNo(cell: string): boolean {
  const word = foldColumnName(cell);
  return refused.has(word) || /^(declined|off)$/.test(word) || (no.has(word) && !agreed.has(word));
}

/** The same of a column that nobody would answer with an agreement: "subscribed" is no there. */
export function saysYes(cell: string): boolean {
  const word = foldColumnName(cell);
  return yes.has(word) || refused.has(word);
}

export function saysNo(cell: string): boolean {
  return no.has(foldColumnName(cell));
}

/** "Ana Horvat" and "Horvat, Ana" → first and last name; a single word is the first name. */
export function splitFullName(name: string): { readonly firstName: string; readonly lastName: string | null } {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(name);
  if (comma !== null) return { firstName: comma[2] ?? '', lastName: comma[1] ?? null };
  const space = name.lastIndexOf(' ');
  return space === -1
    ? { firstName: name, lastName: null }
    : { firstName: name.slice(0, space), lastName: name.slice(space + 1) };
}
