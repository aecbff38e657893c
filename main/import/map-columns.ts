import type { ContactField, Mapping } from '../../shared/contract/import-report.ts';
import { isEmailAddress } from '../../shared/formats/email-address.ts';
import { isTimeZone } from '../../shared/formats/time-zone.ts';
import { fieldNamed, foldColumnName } from './column-synonyms.ts';

/** What a contacts file is known by before its columns have a meaning. */
export interface MappableTable {
  readonly columns: readonly string[];
  readonly sample: readonly { readonly cells: readonly string[] }[];
}

/** The meaning of every column, by place. A chosen mapping goes first, then names, then values; the rest are facts. */
export function mapColumns(
  table: MappableTable,
  chosen: Mapping | null,
  preset: Mapping | null,
): readonly ContactField[] {
  const { columns } = table;
  const fields: (ContactField | null)[] = columns.map(() => null);
  const isTaken = (field: ContactField): boolean => field !== 'fact' && field !== 'ignore' && fields.includes(field);

  for (const mapping of [chosen, preset]) {
    for (const [name, field] of Object.entries(mapping ?? {})) {
      const index = columns.findIndex((column) => foldColumnName(column) === foldColumnName(name));
      if (index !== -1 && fields[index] === null && !isTaken(field)) fields[index] = field;
    }
  }
  const named = columns
    .map((column, index) => ({ index, named: fieldNamed(column) }))
    .sort((a, b) => (a.named?.rank ?? 0) - (b.named?.rank ?? 0) || a.index - b.index);
  for (const { index, named: name } of named) {
    if (fields[index] === null && name !== null && !isTaken(name.field)) fields[index] = name.field;
  }
  // "Name" beside "Vorname", and "Nom" beside "Prénom", is the family name.
  if (isTaken('firstName') && !isTaken('lastName')) {
    const index = columns.findIndex(
      (column, at) => fields[at] === 'fullName' && /^(name|nom)$/.test(foldColumnName(column)),
    );
    if (index !== -1) fields[index] = 'lastName';
  }
  judgeByValues(table, fields, chosen);
  return fields.map((field) => field ?? 'fact');
}

/** Looks at what stands in the columns that have no name one knows, and at addresses that are none. */
function judgeByValues(
  { columns, sample }: MappableTable,
  fields: (ContactField | null)[],
  chosen: Mapping | null,
): void {
  const share = (index: number, is: (cell: string) => boolean): number => {
    const cells = sample.map(({ cells: row }) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  };
  const likeliest = (is: (cell: string) => boolean, atLeast: number): number =>
    columns
      .map((_, index) => ({ index, share: fields[index] === null ? share(index, is) : 0 }))
      .filter((column) => column.share >= atLeast)
      .sort((a, b) => b.share - a.share)[0]?.index ?? -1;

  const email = fields.indexOf('email');
  const isChosen = Object.values(chosen ?? {}).includes('email');
  if (!isChosen && (email === -1 || share(email, isEmailAddress) === 0)) {
    const better = likeliest(isEmailAddress, 0.6);
    if (better !== -1) {
      if (email !== -1) fields[email] = null;
      fields[better] = 'email';
    }
  }
  if (!fields.includes('timeZone')) {
    const zones = likeliest((cell) => cell.includes('/') && isTimeZone(cell), 0.9);
    if (zones !== -1) fields[zones] = 'timeZone';
  }
  if (!fields.includes('unsubscribed')) {
    const status = likeliest((cell) => subscriptionWords.has(foldColumnName(cell)), 1);
    if (status !== -1) fields[status] = 'unsubscribed';
  }
}

const subscriptionWords = new Set([
  'subscribed',
  'unsubscribed',
  'neversubscribed',
  'nonsubscribed',
  'cleaned',
  'pending',
  'transactional',
]);
