import { ArrowRight, Check, Minus } from 'lucide-react';
import type { FileChoice } from '../../../shared/contract/import-contract.ts';
import type { ColumnMeaning, FilePreview, PreviewColumn } from '../../../shared/contract/import-preview.ts';
import { capital } from '../../../shared/lib/words.ts';
import { classNames } from '../../lib/class-names.ts';
import { AlertMark } from '../../ui/alert-mark.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { meaningsOf, recognisedWords, sayFew } from './meaning-words.ts';

/** As many columns as are looked at one by one; the rest opens on demand. */
const shownAtOnce = 40;

interface ColumnTableProps {
  readonly file: FilePreview;
  readonly mapping: FileChoice['mapping'];
  readonly onChoose: (column: string, meaning: ColumnMeaning) => void;
}

/** Every column of the file: what stands in it, what it means, how that was recognised. */
export function ColumnTable({ file, mapping, onChoose }: ColumnTableProps) {
  if (file.kind === 'journey') return null;
  const filled = file.columns.filter(({ by }) => by !== 'empty');
  const empty = file.columns.filter(({ by }) => by === 'empty');
  const rows = (columns: readonly PreviewColumn[], label: string) => (
    <table className="meaning-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Column in the file</th>
          <th scope="col">Looks like</th>
          <th>
            <span className="visually-hidden">Meaning</span>
          </th>
          <th scope="col">Means</th>
          <th scope="col">How it was recognised</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <ColumnRow
            key={column.name}
            column={column}
            file={file}
            chosen={mapping?.[column.name] ?? null}
            onChoose={(meaning) => onChoose(column.name, meaning)}
          />
        ))}
      </tbody>
    </table>
  );
  const later = filled.slice(shownAtOnce);
  return (
    <div className="meaning__columns">
      {rows(filled.slice(0, shownAtOnce), 'Columns')}
      {later.length > 0 && (
        <Disclosure level={2} title={capital(`${sayFew(later.length, 'more column', 'more columns')}`)}>
          {rows(later, 'More columns')}
        </Disclosure>
      )}
      {empty.length > 0 && (
        <Disclosure
          level={2}
          title={capital(`${sayFew(empty.length, 'empty column is', 'empty columns are')} left out`)}
        >
          <p className="meaning__empty supporting">{empty.map(({ name }) => name).join(', ')}</p>
        </Disclosure>
      )}
    </div>
  );
}

interface ColumnRowProps {
  readonly column: PreviewColumn;
  readonly file: FilePreview;
  /** What a person chose, whose preview may still be on its way. */
  readonly chosen: ColumnMeaning | null;
  readonly onChoose: (meaning: ColumnMeaning) => void;
}

function ColumnRow({ column, file, chosen, onChoose }: ColumnRowProps) {
  const meaning = chosen ?? column.meaning;
  const isClaim = chosen === null && column.by === 'claim';
  const isRead = meaning !== 'fact' && meaning !== 'ignore';
  const options = meaningsOf(file.kind);
  return (
    <tr className={classNames(isClaim && 'meaning-table__claim')}>
      <th scope="row" className="cut" title={column.name}>
        {column.name}
      </th>
      <td className="cut" title={column.samples.join(', ')}>
        <bdi>{column.samples.join(', ')}</bdi>
      </td>
      <td className="meaning-table__arrow">
        <ArrowRight className="icon icon--s" aria-hidden="true" />
      </td>
      <td
        className={classNames('meaning-select', isClaim && 'meaning-select--open', !isRead && 'meaning-select--kept')}
      >
        <Select<ColumnMeaning | 'open'>
          label={`Meaning of ${column.name}`}
          value={isClaim ? 'open' : meaning}
          options={isClaim ? [{ value: 'open', label: 'Says yes' }, ...options] : options}
          onChange={(next) => {
            if (next !== 'open') onChoose(next);
          }}
        />
      </td>
      <td className="meaning-table__how">
        <span>
          {isClaim ? (
            <AlertMark size={14} />
          ) : isRead ? (
            <Check className="icon icon--s meaning-table__tick" aria-hidden="true" />
          ) : (
            <Minus className="icon icon--s" aria-hidden="true" />
          )}
          {recognisedWords(column, file.kind)}
        </span>
      </td>
    </tr>
  );
}
