import { useState } from 'react';
import type { PreviewSheet } from '../../../shared/contract/export-contract.ts';
import { sayCount } from '../../../shared/lib/count.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { TablePreview } from './table-preview.tsx';

/** The sheets of a workbook, one at a time, each with its first rows. */
export function SheetsPreview({ sheets }: { readonly sheets: readonly PreviewSheet[] }) {
  const [name, setName] = useState(sheets[0]?.name ?? '');
  const sheet = sheets.find((one) => one.name === name) ?? sheets[0];
  if (sheet === undefined) return null;
  return (
    <>
      <div className="export-preview__sheets">
        <Segmented
          label="Sheet"
          value={sheet.name}
          options={sheets.map((one) => ({ value: one.name, label: one.name }))}
          onChange={setName}
        />
        <span>{sayRows(sheet)}</span>
      </div>
      <TablePreview table={sheet} />
    </>
  );
}

function sayRows({ rows, totalRows }: PreviewSheet): string {
  const total = sayCount(totalRows, 'row', 'rows');
  return rows.length < totalRows ? `The first ${rows.length} of ${total}` : total;
}
