import { flushSync } from 'react-dom';

/** Puts the faults of a form on the page, and the focus on the first of them. */
export function showFirstFault(form: HTMLFormElement, show: () => void): void {
  flushSync(show);
  form.querySelector<HTMLElement>('[aria-invalid="true"], .select--bad, .toggles__row--bad button')?.focus();
}
