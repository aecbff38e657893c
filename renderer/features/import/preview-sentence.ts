import type { FilePreview, ImportPreview } from '../../../shared/contract/import-preview.ts';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { capital } from '../../../shared/lib/words.ts';
import { kindWords, sayDelimiter, sayEncoding, sayFew } from './meaning-words.ts';

/** "hubspot-contacts.csv, 1,204 rows, 18 columns, UTF-8" */
export function sayFile({ name, rows, columns, encoding, delimiter }: FilePreview): string {
  const parts = [
    name,
    sayCount(rows, 'row', 'rows'),
    columns.length > 0 && sayCount(columns.length, 'column', 'columns'),
    sayEncoding(encoding),
    sayDelimiter(delimiter),
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

/** "Eight columns were recognised, three are kept as facts, one says yes, but not when or how." */
export function sayColumns({ columns, kind }: FilePreview): string {
  if (kind === 'journey') return 'A journey file: one event per line, read as it says.';
  const recognised = columns.filter(({ meaning }) => meaning !== 'fact' && meaning !== 'ignore').length;
  const claims = columns.filter(({ by }) => by === 'claim').length;
  const kept = columns.filter(({ meaning, by }) => meaning === 'fact' && by !== 'claim' && by !== 'empty').length;
  const parts = [
    capital(`${sayFew(recognised, 'column was', 'columns were')} recognised`),
    kept > 0 && (kind === 'contacts' ? sayFew(kept, 'is kept as a fact', 'are kept as facts') : sayBeside(kept)),
    claims > 0 && `${sayFew(claims, 'says', 'say')} yes, but not when or how`,
  ];
  return `${parts.filter((part) => typeof part === 'string').join(', ')}.`;
}

function sayBeside(kept: number): string {
  return sayFew(kept, 'is kept beside the events', 'are kept beside the events');
}

/** Whether the files hold a header and nothing else. */
export function holdsNothing({ files }: ImportPreview): boolean {
  return files.every(({ rows }) => rows === 0);
}

/** What the last button does: "Import 1,183 people"; `recorded`: for how many it is recorded how they agreed. */
export function sayImport(preview: ImportPreview, recorded = 0): string {
  const { contacts, journey, files } = preview;
  if (holdsNothing(preview)) return 'Nothing to import';
  const people = contacts === null ? 0 : contacts.created + contacts.updated;
  const events = journey === null ? 0 : journey.created + journey.updated;
  const [one, many] = eventNoun(files);
  const parts = [people > 0 && sayCount(people, 'person', 'people'), events > 0 && sayCount(events, one, many)].filter(
    (part) => typeof part === 'string',
  );
  if (parts.length > 0) return `Import ${parts.join(' and ')}`;
  return recorded > 0 ? `Record how ${sayCount(recorded, 'person', 'people')} agreed` : 'Import, nothing changes';
}

/** What rows of events are called: activities, unless there is a journey file among them. */
export function eventNoun(files: readonly Pick<FilePreview, 'kind'>[]): readonly [one: string, many: string] {
  const { one, many } = kindWords[files.some(({ kind }) => kind === 'journey') ? 'journey' : 'activities'];
  return [one, many];
}

const mostKinds = 4;

/** "read as 283 events: 168 touches, 115 responses": one row may be both, as a call that was answered. */
export function sayReadings(files: readonly Pick<FilePreview, 'readings'>[]): string {
  const kinds = new Map<string, number>();
  for (const { kind, events } of files.flatMap(({ readings }) => readings)) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + events);
  }
  const sorted = [...kinds].sort((a, b) => b[1] - a[1]);
  const sum = (part: readonly (readonly [string, number])[]) => part.reduce((total, [, count]) => total + count, 0);
  if (sorted.length === 0) return '';
  const others = sum(sorted.slice(mostKinds));
  const parts = [
    ...sorted.slice(0, mostKinds).map(([kind, count]) => sayCount(count, kind, plural(kind))),
    ...(others > 0 ? [sayCount(others, 'other', 'others')] : []),
  ];
  return `read as ${sayCount(sum(sorted), 'event', 'events')}: ${parts.join(', ')}`;
}

function plural(kind: string): string {
  return /(?:ch|s)$/.test(kind) ? `${kind}es` : `${kind}s`;
}

const rowsPerSecond = 10_000;

/** "About 2 seconds." Short imports need no promise. */
export function sayDuration(files: readonly FilePreview[]): string {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const seconds = Math.ceil(rows / rowsPerSecond);
  return rows < rowsPerSecond / 2
    ? ''
    : `Takes about ${seconds === 1 ? '1 second' : `${sayNumber(seconds)} seconds`}. `;
}
