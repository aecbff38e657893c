import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Rejected } from '../../../shared/contract/import-report.ts';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { Button } from '../../ui/button.tsx';

const rowHeight = 32;

interface RejectedRowsProps {
  readonly rejected: readonly Rejected[];
  readonly onSave: () => void;
}

/** Every row and cell that did not go in, with its place and its reason. */
export function RejectedRows({ rejected, onSave }: RejectedRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: rejected.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  if (rejected.length === 0) return null;
  return (
    <section className="rejected" aria-label="Places to look at">
      <div className="rejected__head">
        <h2 className="section-title">{sayCount(rejected.length, 'place', 'places')} to look at</h2>
        {rejected.some(({ says }) => !says.endsWith('left empty')) && (
          <Button look="link" size="s" onPress={onSave}>
            Save the rows that stayed out as a CSV
          </Button>
        )}
      </div>
      {/* A list that scrolls has to be reachable by key. */}
      <div
        className="rejected__scroll"
        ref={scroller}
        tabIndex={0}
        role="table"
        aria-rowcount={rejected.length + 1}
        aria-label="Places to look at"
      >
        <div role="row" aria-rowindex={1} className="rejected__row rejected__row--head">
          <span role="columnheader">Row</span>
          <span role="columnheader">Column</span>
          <span role="columnheader">Found</span>
          <span role="columnheader">Why</span>
          <span role="columnheader">File</span>
        </div>
        <div role="rowgroup" className="rejected__rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const row = rejected[item.index];
            return (
              row !== undefined && (
                <div
                  key={item.key}
                  role="row"
                  aria-rowindex={item.index + 2}
                  className="rejected__row"
                  style={{ position: 'absolute', inset: '0 0 auto', transform: `translateY(${item.start}px)` }}
                >
                  <span role="cell">{sayNumber(row.row)}</span>
                  <span role="cell" className="cut">
                    {row.column}
                  </span>
                  <span role="cell" className="cut" title={row.found}>
                    {row.found === '' ? '' : `“${row.found}”`}
                  </span>
                  <span role="cell" className="cut" title={row.says}>
                    {row.says}
                  </span>
                  <span role="cell" className="cut caption" title={row.file}>
                    {row.file.split(/[/\\]/).at(-1)}
                  </span>
                </div>
              )
            );
          })}
        </div>
      </div>
    </section>
  );
}
