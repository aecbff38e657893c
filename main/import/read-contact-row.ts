import type { DayOrder } from '../../shared/contract/import-preview.ts';
import type { ContactField } from '../../shared/contract/import-report.ts';
import { isEmailAddress } from '../../shared/formats/email-address.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import {
  type Cell,
  isImpossibleDate,
  readCountry,
  readDate,
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
  function read<T>(field: ContactField, reader: (cell: string) => Cell<T>): T | null {
    const found = text(at(field));
    if (found === null) return null;
    const cell = reader(found);
    if ('value' in cell) return cell.value;
    emptied.push({ column: columns.names[at(field)] ?? '', found, says: cell.fault });
    return null;
  }

  const readSaidAt = (field: 'agreedAt' | 'confirmedAt'): SaidAt | null => {
    const said = read(field, (cell) => readDate(cell, columns.dayOrder));
    return said === null ? null : { column: columns.names[at(field)] ?? '', found: text(at(field)) ?? '', at: said };
  };

  // Marks of direction and joiners belong to no address.
  const email = text(at('email'))?.replaceAll(/\p{Cf}/gu, '') ?? null;
  const externalId = text(at('externalId'))?.replace(spreadsheetGuard, '') ?? null;
  if (email !== null && !isEmailAddress(email)) {
    return err([{ column: columns.names[at('email')] ?? '', found: email, says: 'is no e-mail address' }]);
  }
  if (email === null && externalId === null) {
    const column = columns.names[at('email')] ?? columns.names[at('externalId')] ?? '';
    return err([{ column, found: '', says: 'the row has neither an e-mail address nor an id' }]);
  }

  const fullName = text(at('fullName'));
  const names = { firstName: text(at('firstName')), lastName: text(at('lastName')) };
  const nameless = names.firstName === null && names.lastName === null;
  const { facts, marks } = readOthers(cells, columns, emptied);
  const [agreed, confirmed] = [readSaidAt('agreedAt'), readSaidAt('confirmedAt')];
  return ok({
    email,
    externalId,
    ...(nameless && fullName !== null ? splitFullName(fullName) : names),
    company: text(at('company')),
    phone: read('phone', (cell) => readPhone(cell.replace(spreadsheetGuard, ''))),
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
    } else if (field === 'fact') {
      if (isImpossibleDate(column, found)) emptied.push({ column, found, says: 'there is no such day; left empty' });
      else facts.push({ column, value: found });
    }
  }
  return { facts, marks };
}

/** One line without spaces around it; what a person sees as empty is empty. */
function tidy(cell: string | undefined): string {
  return (cell ?? '').replaceAll(/[\s\u200B\uFEFF]+/g, ' ').trim();
}
