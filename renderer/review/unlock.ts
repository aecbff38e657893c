import type { EncryptedPage } from '../../shared/formats/encrypted-page.ts';
import { decryptPage } from './decrypt-page.ts';

/** Asks for the passphrase until one opens the page, and shows the page then. */
export function unlock(form: HTMLFormElement, encrypted: EncryptedPage, onOpen: () => void): void {
  document.documentElement.classList.add('scripted');
  form.hidden = false;
  const field = form.querySelector('input');
  const says = form.querySelector('.says');
  const open = form.querySelector('button');
  if (field === null || says === null || open === null) return;
  field.classList.add('field');
  field.focus();
  const attempt = async () => {
    open.disabled = true;
    says.textContent = 'Opening the plan';
    const page = await decryptPage(encrypted, field.value);
    open.disabled = false;
    if (page === null) {
      says.textContent = 'This passphrase does not open the plan. Capitals and spaces count.';
      field.setAttribute('aria-invalid', 'true');
      field.select();
      return;
    }
    show(page);
    onOpen();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt().catch(() => {
      open.disabled = false;
      says.textContent = 'This browser cannot open protected pages. A current Chromium, Firefox or Safari can.';
    });
  });
}

function show(page: string): void {
  const inside = new DOMParser().parseFromString(page, 'text/html');
  // The script that runs already is the one inside.
  for (const script of inside.querySelectorAll('script:not([type])')) script.remove();
  document.title = inside.title;
  document.body.className = inside.body.className;
  document.body.replaceChildren(...inside.body.childNodes);
  scrollTo(0, 0);
}
