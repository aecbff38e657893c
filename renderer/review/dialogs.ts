import { button, element } from './element.ts';

/** A dialog over the page; it leaves the page when it is closed. */
export function openDialog(title: string, ...content: readonly (Node | string)[]): HTMLDialogElement {
  const heading = element('h2', { id: 'dialog-title' }, title);
  const dialog = element('dialog', { 'aria-labelledby': 'dialog-title' }, heading, ...content);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Asks once who answers; the file is of no use without. */
export function askName(known: string, onName: (name: string) => void): void {
  const field = element('input', { class: 'field', required: '', autocomplete: 'name', maxlength: '200', dir: 'auto' });
  field.value = known;
  const form = element(
    'form',
    {},
    element('label', {}, 'Your name', field),
    element(
      'div',
      { class: 'foot' },
      button({ class: 'btn quiet' }, () => dialog.close(), 'Back to the plan'),
      element('button', { class: 'btn primary' }, 'Answer with this name'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = field.value.trim();
    if (name === '') return;
    dialog.close();
    onName(name);
  });
  const dialog = openDialog(
    'Who answers?',
    element('p', {}, 'The name stands in the answer, so that the planner knows whose it is.'),
    form,
  );
}

/** The answer to be copied by hand, where a browser does not let a page copy. */
export function showText(text: string): void {
  const field = element('textarea', { class: 'field', readonly: '', 'aria-label': 'The answer as text' });
  field.value = text;
  const dialog = openDialog(
    'The answer as text',
    element('p', {}, 'This browser does not let the page copy. Select all of it and copy it into a mail.'),
    field,
    element(
      'div',
      { class: 'foot' },
      button({ class: 'btn' }, () => dialog.close(), 'Back to the plan'),
    ),
  );
  field.select();
}
