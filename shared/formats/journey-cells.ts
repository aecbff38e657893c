import { journeyLineSchemas } from './journey-line.ts';

/** Every key a journey line may have, whatever its kind, by its name without case, spaces and dashes. */
const keysByFoldedName = new Map(
  Object.values(journeyLineSchemas)
    .flatMap((schema) => Object.keys(schema.shape))
    .map((key) => [fold(key), key]),
);

/** Header cell → the key it names; a name no line knows is kept as it is, and its cells become extra keys. */
export function journeyKeyOf(header: string): string {
  return keysByFoldedName.get(fold(header)) ?? header.trim();
}

/** One row of a journey CSV as the record its JSON line would be: empty cells are absent, numbers are numbers. */
export function journeyRecordOfCells(
  keys: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, unknown>> {
  const record: Record<string, unknown> = {};
  for (const [index, key] of keys.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell !== '' && key !== '') record[key] = valueOf(key, cell);
  }
  return record;
}

function valueOf(key: string, cell: string): unknown {
  if (key === 'ask' || key === 'cadenceDays') return Number.isNaN(Number(cell)) ? cell : Number(cell);
  if (key === 'undated') return { true: true, false: false }[cell.toLowerCase()] ?? cell;
  return cell;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}
