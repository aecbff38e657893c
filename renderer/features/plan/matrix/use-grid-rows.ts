import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Planner } from '../use-planner.ts';
import type { Matrix } from './matrix.ts';

const rowHeight = 30;
export const headHeight = 172;

/** The rows of the matrix that are in sight, the selected one always among them; and on which line that is. */
export function useGridRows(
  { selected, inSight }: Pick<Planner, 'selected' | 'inSight'>,
  { lines }: Matrix,
  scroller: RefObject<HTMLDivElement | null>,
) {
  // A person who is sorted elsewhere keeps their row, which glides there. Another function has all rows measured anew.
  const getItemKey = useCallback((index: number) => keyOf(lines, index), [lines]);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 14,
    getItemKey,
  });

  const scrolled = useRef(false);
  const selectedLine = selected === null ? undefined : lineOf(lines, selected.contact);
  useEffect(() => {
    // The first selection is where the grid starts anyway.
    if (selectedLine !== undefined && scrolled.current) rows.scrollToIndex(selectedLine, { align: 'auto' });
    scrolled.current = true;
  }, [selectedLine, rows]);

  const items = rows.getVirtualItems();
  useEffect(() => {
    inSight.current = items.flatMap(({ index }) => {
      const line = lines[index];
      return line?.kind === 'person' ? [line.person.contact] : [];
    });
  });
  return { items, height: rows.getTotalSize(), selectedLine };
}

function keyOf(lines: Matrix['lines'], index: number): string {
  const line = lines[index];
  if (line === undefined) return String(index);
  return line.kind === 'group' ? `group ${line.group}` : line.person.contact;
}

function lineOf(lines: Matrix['lines'], contact: string): number | undefined {
  const found = lines.findIndex((line) => line.kind === 'person' && line.person.contact === contact);
  return found === -1 ? undefined : found;
}
