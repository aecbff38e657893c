import type { DayOrder } from '../../shared/contract/import-preview.ts';
import type { ContactField } from '../../shared/contract/import-report.ts';
import { isEmailAddress } from '../../shared/formats/email-address.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import {
  type Cell,
  isImpossibleDate,
  readCountry,
  readDate,
  readName,
  readPhone,
  readTimeZone,
  splitFullName,
} from './contact-cells.ts';
import { isMark, type Marks, noMarks, readMarks, withMark } from './contact-marks.ts';
import { parseDateCell } from './parse-date-cell.ts';
import { type Agreement, isOfAgreement, readAgreement, type SaidAt } from './read-agreement.ts';
import type { Fault } from './tally.ts';

/** How the columns of one file are read. */
export interface ContactColumns {
  readonly names: readonly string[];
  readonly fields: readonly ContactField[];
  readonly dayOrder: DayOrder;
}

/** What one row says about a person; null and missing: nothing. */
export interface ContactDraft {
  readonly email: string | null;
  readonly externalId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly company: string | null;
  readonly phone: string | null;
  readonly country: string | null;
  readonly timeZone: string | null;
  readonly createdAt: number | null;
  readonly facts: readonly { readonly column: string; readonly value: string }[];
  readonly marks: Marks;
  /** null: the row does not say both how and when they agreed. */
  readonly agreement: Agreement | null;
  /** Cells that stay empty because their value is impossible. */
  readonly emptied: readonly Fault[];
}

/** Shopify and others put an apostrophe before numbers, so that no spreadsheet counts with them. */
const spreadsheetGuard = /^'(?=[\d+])/;

/** Reads one row. Faults keep the whole row out: no identity, or an address that is none. */
export function readContactRow(
  cells: readonly string[],
  columns: ContactColumns,
): Result<ContactDraft, readonly Fault[]> {
  const emptied: Fault[] = [];
  const at = (field: ContactField): number => columns.fields.indexOf(field);
  const text = (index: number): string | null => tidy(cells[index]) || null;
  const firstFilled = (field: ContactField, other: ContactField): number =>
    [at(field), ...columns.fields.keys()].find(
      (index) => (index === at(field) || columns.fields[index] === other) && text(index) !== null,
    ) ?? -1;
  function readAt<T>(index: number, reader: (cell: string) => Cell<T>): T | null {
    const found = text(index);
    if (found === null) return null;
    const cell = reader(found);
    if ('value' in cell) return cell.value;
    emptied.push({ column: columns.names[index] ?? '', found, says: cell.fault });
    return null;
  }
  const read = <T>(field: ContactField, reader: (cell: string) => Cell<T>): T | null => readAt(at(field), reader);

  const readSaidAt = (field: 'agreedAt' | 'confirmedAt'): SaidAt | null => {
    const said = read(field, (cell) => readDate(cell, columns.dayOrder));
    return said === null ? null : { column: columns.names[at(field)] ?? '', found: text(at(field)) ?? '', at: said };
  };

  const [emailAt, phoneAt] = [firstFilled('email', 'otherEmail'), firstFilled('phone', 'otherPhone')];
  const addresses = addressesOf(text(emailAt));
  const email = addresses[0] ?? null;
  const externalId = text(at('externalId'))?.replace(spreadsheetGuard, '') ?? null;
  if (email !== null && !isEmailAddress(email)) {
    return err([{ column: columns.names[emailAt] ?? '', found: email, says: 'is no e-mail address' }]);
  }
  if (email === null && (externalId === null || isBelowTheTable(externalId, cells, columns))) {
    // By what stands in it a line of totals, or of the program that wrote the file, is known for what it is.
    const filled = cells.findIndex((cell) => tidy(cell) !== '');
    const says = 'the row has neither an e-mail address nor an id';
    return err([{ column: columns.names[filled] ?? '', found: tidy(cells[filled]), says }]);
  }

  const fullName = read('fullName', readName);
  const names = { firstName: read('firstName', readName), lastName: read('lastName', readName) };
  const nameless = names.firstName === null && names.lastName === null;
  const unread = (index: number): boolean => index !== emailAt && index !== phoneAt;
  const { facts, marks } = readOthers(cells, columns, emptied, (index, field) =>
    field === 'otherEmail' || field === 'otherPhone' ? unread(index) : index === emailAt && addresses.length > 1,
  );
  const [agreed, confirmed] = [readSaidAt('agreedAt'), readSaidAt('confirmedAt')];
  return ok({
    email,
    externalId,
    ...(nameless && fullName !== null ? splitFullName(fullName) : names),
    company: text(at('company')),
    phone: readAt(phoneAt, (cell) => readPhone(cell.replace(spreadsheetGuard, ''))),
    country: read('country', readCountry),
    timeZone: read('timeZone', readTimeZone),
    // Nobody agrees before they are first seen.
    createdAt: read('createdAt', (cell) => readDate(cell, columns.dayOrder)) ?? agreed?.at ?? null,
    facts,
    marks,
    agreement: readAgreement({ agreed, confirmed }, columns.fields.includes('agreedAt')),
    emptied: emptied.toSorted((a, b) => columns.names.indexOf(a.column) - columns.names.indexOf(b.column)),
  });
}

/** The columns that are no field of a contact: facts, and what stands in the way. */
function readOthers(
  cells: readonly string[],
  { names, fields, dayOrder }: ContactColumns,
  emptied: Fault[],
  isKept: (index: number, field: ContactField) => boolean,
): Pick<ContactDraft, 'facts' | 'marks'> {
  const facts: { column: string; value: string }[] = [];
  let marks = noMarks;
  for (const [index, column] of names.entries()) {
    const found = cells[index]?.trim() ?? '';
    const field = fields[index];
    if (found === '' || field === undefined) continue;
    if (isMark(field)) {
      const read = readMarks(field, column, found, dayOrder);
      if (read === 'fact') facts.push({ column, value: found });
      else marks = read.reduce(withMark, marks);
    } else if (isOfAgreement(field)) {
      // Kept whether or not anybody accepts what it says.
      if (parseDateCell(found, dayOrder) !== null) facts.push({ column, value: found });
    } else if (isKept(index, field)) {
      facts.push({ column, value: found });
    } else if (field === 'fact') {
      if (isImpossibleDate(column, found)) emptied.push({ column, found, says: 'there is no such day; left empty' });
      else facts.push({ column, value: found });
    }
  }
  return { facts, marks };
}

const namesSomebody: ReadonlySet<ContactField> = new Set(['firstName', 'lastName', 'fullName', 'company', 'phone']);

/** "Summe" or "Generated by: Sue" where ids stand, of nobody. */
function isBelowTheTable(externalId: string, cells: readonly string[], { fields }: ContactColumns): boolean {
  if (!/\s|^(summe|gesamt|total|totale|totaal|somme|suma|sum)$/i.test(externalId)) return false;
  return !fields.some((field, index) => namesSomebody.has(field) && tidy(cells[index]) !== '');
}

/** The addresses of a cell, mostly one; a cell that holds something else besides is taken as it stands. */
function addressesOf(cell: string | null): readonly string[] {
  if (cell === null) return [];
  // Marks of direction and joiners belong to no address.
  const plain = cell.replaceAll(/\p{Cf}/gu, '');
  const parts = plain.split(/\s*(?:[;,|]|:::)\s*/).filter((part) => part !== '');
  return parts.every(isEmailAddress) ? parts : [plain];
}

/** One line without spaces around it; what a person sees as empty is empty. */
function tidy(cell: string | undefined): string {
  return (cell ?? '').replaceAll(/[\s\u200B\uFEFF]+/g, ' ').trim();
}
