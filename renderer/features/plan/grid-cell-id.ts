import type { Selection } from './plan-board.tsx';

/** The element id of one cell, for `aria-activedescendant`. */
export function cellId({ contact, step }: Selection): string {
  return `touch-${encodeURIComponent(contact)}-${step}`;
}
