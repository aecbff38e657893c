/** Which touch is looked at: a person and the index of a step. */
export interface Selection {
  readonly contact: string;
  readonly step: number;
}

/** The element id of one cell, for `aria-activedescendant`. */
export function cellId({ contact, step }: Selection): string {
  return `touch-${encodeURIComponent(contact)}-${step}`;
}

/** Back to the matrix, where the arrows go from touch to touch. */
export function focusMatrix(): void {
  document.querySelector<HTMLElement>('.verdict-grid')?.focus();
}
