import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FilePreview, PreviewPerson, PreviewRow } from '../../../shared/contract/import-preview.ts';
import { sayNumber } from '../../../shared/lib/count.ts';
import { sayDate } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import { EventCells } from './event-cells.tsx';
import { useRoom } from './use-room.ts';

/** Rows shown at once, by the room there is; each divides the number of rows that one preview brings along. */
const pagesOfRows = [8, 10, 20, 25, 40] as const;
const [fewestRows] = pagesOfRows;
const rowPx = 33;
const headsPx = 78;

interface ReadRowsProps {
  readonly file: FilePreview;
  /** Counted from 0 among the rows of the file. */
  readonly firstRow: number;
  readonly isReading: boolean;
  readonly onMove: (firstRow: number) => void;
}

/** The rows of the file as they will be read. */
export function ReadRows({ file, firstRow, isReading, onMove }: ReadRowsProps) {
  const { ref: section, width, room } = useRoom();
  const pageRows = pagesOfRows.findLast((rows) => headsPx + rows * rowPx <= room) ?? fewestRows;
  // Another height of the window may have begun the page in the middle of one.
  const first = firstRow - (firstRow % pageRows);
  const start = first - file.rowsFrom;
  const rows = start >= 0 ? file.shown.slice(start, start + pageRows) : [];
  const last = Math.min(first + pageRows, file.rows);
  const isPeople = file.kind === 'contacts';
  const fields = isPeople ? fieldsOf(file).slice(0, width < roomyPx ? 2 : 4) : [];
  return (
    <section className="read-rows" aria-label="As it will be read" ref={section}>
      <header className="read-rows__head">
        <h2 className="section-title">As it will be read</h2>
        <span className="caption">
          {file.rows === 0
            ? 'no rows'
            : `rows ${sayNumber(first + 1)} to ${sayNumber(last)} of ${sayNumber(file.rows)}`}
        </span>
        <div className="read-rows__move">
          <Button
            look="quiet"
            size="s"
            icon={ChevronLeft}
            label="Earlier rows"
            disabled={first === 0}
            onPress={() => onMove(Math.max(0, first - pageRows))}
          />
          <Button
            look="quiet"
            size="s"
            icon={ChevronRight}
            label="Later rows"
            disabled={last >= file.rows}
            onPress={() => onMove(first + pageRows)}
          />
        </div>
      </header>
      <table className="meaning-table read-rows__table" aria-busy={isReading}>
        <thead>
          {isPeople ? (
            <tr>
              <th scope="col" className="read-rows__wide">
                Name
              </th>
              <th scope="col" className="read-rows__wide">
                Email
              </th>
              {fields.map(({ field, title }) => (
                <th key={field} scope="col" className={field === 'createdAt' ? 'read-rows__date' : undefined}>
                  {title}
                </th>
              ))}
              <th scope="col">Kept as facts</th>
              <th scope="col" className="read-rows__fate">
                <span className="visually-hidden">What happens</span>
              </th>
            </tr>
          ) : (
            <tr>
              <th scope="col">Contact</th>
              <th scope="col">When</th>
              <th scope="col">Read as</th>
              <th scope="col" className="read-rows__fate">
                <span className="visually-hidden">What happens</span>
              </th>
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} className={row.fate === 'rejected' ? 'read-rows__out' : undefined}>
              {row.fate === 'rejected' ? (
                <td colSpan={isPeople ? fields.length + 3 : 3} className="cut" title={row.says}>
                  Row {sayNumber(row.row)}: {row.says}
                </td>
              ) : isPeople ? (
                <PersonCells row={row} fields={fields} file={file} />
              ) : (
                <EventCells row={row} />
              )}
              <td className="read-rows__fate">{fateWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type ShownField = 'company' | 'country' | 'createdAt' | 'phone' | 'timeZone' | 'externalId';

interface Field {
  readonly field: ShownField;
  readonly title: string;
}

const shownFields: readonly Field[] = [
  { field: 'company', title: 'Company' },
  { field: 'country', title: 'Country' },
  { field: 'createdAt', title: 'First seen' },
  { field: 'phone', title: 'Phone' },
  { field: 'timeZone', title: 'Time zone' },
  { field: 'externalId', title: 'Id' },
];
/** From this width on there is room for more than two fields. */
const roomyPx = 1000;

/** What the file says of people beside name and address. */
function fieldsOf(file: FilePreview): readonly Field[] {
  const said = new Set(file.columns.map(({ meaning }) => meaning));
  return shownFields.filter(({ field }) => said.has(field));
}

function PersonCells({ row, fields, file }: { row: PreviewRow; fields: readonly Field[]; file: FilePreview }) {
  const { person } = row;
  if (person === null) return null;
  return (
    <>
      <td className="cut read-rows__name" title={person.name}>
        <bdi>{person.name}</bdi>
      </td>
      <td className="cut" title={person.email ?? person.externalId ?? ''}>
        {person.email ?? <span className="caption">id {person.externalId}</span>}
      </td>
      {fields.map(({ field }) => (
        <td key={field} className="cut">
          {valueOf(person, field) ?? emptied(row, field, file)}
        </td>
      ))}
      <td className="cut" title={person.facts.join(', ')}>
        {/* What says no comes first: it is not what gives way where there is little room. */}
        {person.unsubscribed && <span className="read-rows__refused">has unsubscribed </span>}
        <bdi>{person.facts.join(', ')}</bdi>
      </td>
    </>
  );
}

function valueOf(person: PreviewPerson, field: ShownField): ReactNode {
  if (field !== 'createdAt') return person[field];
  return person.createdAt === null ? null : sayDate(person.createdAt, 'UTC');
}

/** A cell whose value is impossible stays empty, and says so. */
function emptied(row: PreviewRow, field: ShownField, file: FilePreview): ReactNode {
  const column = file.columns.find(({ meaning }) => meaning === field)?.name;
  const found = row.emptied.find((cell) => cell.column === column)?.found;
  return found === undefined ? null : <span className="caption">empty: “{found}”</span>;
}

function fateWords({ fate, changes }: PreviewRow): string {
  switch (fate) {
    case 'created':
      return 'new';
    case 'updated':
      return `updates ${sayNumber(changes)}`;
    case 'unchanged':
      return 'unchanged';
    case 'merged':
      return 'merged';
    case 'rejected':
      return 'stays out';
  }
}
