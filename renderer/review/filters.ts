import { element } from './element.ts';
import type { Places } from './places.ts';
import type { Session } from './session.ts';

/** Up to as many people are unfolded when a filter leaves no more. */
const fewPeople = 12;

const verdicts = [
  ['', 'All'],
  ['blocked', 'Blocked'],
  ['too-fast', 'Too fast'],
  ['caution', 'Caution'],
  ['fine', 'Fine'],
] as const;

/** Finds a person, and keeps the touches of one verdict, of one step, or those still undecided. */
export function addFilters(session: Session, places: Places): void {
  const people = [...document.querySelectorAll<HTMLDetailsElement>('.person')];
  const host = document.getElementById('filters');
  if (host === null || people.length === 0) return;
  const find = element('input', { class: 'field', type: 'search', autocomplete: 'off' });
  const verdict = element('select', { class: 'field' });
  verdict.append(...verdicts.map(([value, word]) => element('option', { value }, word)));
  const step = element('select', { class: 'field' }, element('option', { value: '' }, 'All'));
  for (const { dataset } of document.querySelectorAll<HTMLElement>('article[data-n]')) {
    step.append(element('option', { value: dataset['n'] ?? '' }, `Step ${dataset['n'] ?? ''}`));
  }
  const undecided = element('input', { type: 'checkbox' });
  const shown = element('p', { class: 'shown', role: 'status' });

  const isShown = (item: HTMLElement): boolean => {
    if (verdict.value !== '' && item.closest<HTMLElement>('[data-v]')?.dataset['v'] !== verdict.value) return false;
    if (step.value !== '' && item.dataset['n'] !== step.value) return false;
    if (!undecided.checked) return true;
    const subject = places.subjectAt(item);
    return subject !== null && session.said(subject).decision === null;
  };
  const apply = () => {
    const words = find.value.trim().toLocaleLowerCase();
    const isFiltered = verdict.value !== '' || step.value !== '' || undecided.checked;
    let touches = 0;
    const found = people.filter((person) => {
      const isNamed = (person.querySelector('summary')?.textContent ?? '').toLocaleLowerCase().includes(words);
      let own = 0;
      for (const item of isNamed ? person.querySelectorAll<HTMLElement>('li[data-n]') : []) {
        item.hidden = isFiltered && !isShown(item);
        if (!item.hidden) own += 1;
      }
      for (const group of person.querySelectorAll<HTMLElement>(':scope > div'))
        group.hidden = group.querySelector('li:not([hidden])') === null;
      person.hidden = own === 0;
      touches += own;
      return own > 0;
    });
    const isNarrow = isFiltered || words !== '';
    if (isNarrow && found.length <= fewPeople) for (const person of found) person.open = true;
    shown.textContent = isNarrow
      ? `${found.length} of ${people.length} people shown, with ${touches} ${touches === 1 ? 'touch' : 'touches'}.`
      : '';
  };
  for (const field of [find, verdict, step, undecided]) field.addEventListener('input', apply);
  host.className = 'filters';
  host.append(
    element('label', { class: 'find' }, 'Find a person', find),
    element('label', {}, 'Verdict', verdict),
    element('label', {}, 'Step', step),
    element('label', { class: 'check' }, undecided, 'Undecided only'),
    shown,
  );
}
