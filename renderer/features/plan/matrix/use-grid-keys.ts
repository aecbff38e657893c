import type { KeyboardEvent, RefObject } from 'react';
import type { Planner } from '../use-planner.ts';
import { moveThrough } from './grid-moves.ts';
import type { Matrix } from './matrix.ts';

/** Arrows lead through the matrix and over its top to the steps, Enter to what can be done about the touch. */
export function useGridKeys(
  { plan, selected, select }: Pick<Planner, 'plan' | 'selected' | 'select'>,
  matrix: Matrix,
  scroller: RefObject<HTMLDivElement | null>,
  selectedLine: number | undefined,
) {
  return (event: KeyboardEvent) => {
    if (selected === null || selectedLine === undefined || event.target !== scroller.current) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return focusDetails();
    }
    if (event.key === 'ArrowUp' && selectedLine <= 1) {
      event.preventDefault();
      return scroller.current?.querySelector<HTMLElement>('.step-card[tabindex="0"]')?.focus();
    }
    const next = moveThrough(event.key, matrix, selected, selectedLine, plan.steps.length);
    if (next === undefined) return;
    event.preventDefault();
    select(next);
  };
}

/** What can be done about the touch is next to it. */
function focusDetails(): void {
  document.querySelector<HTMLElement>('.touch-details button, .touch-details a')?.focus();
}
