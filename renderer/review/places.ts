import { keyOf, type Subject } from './answers.ts';
import { type Control, createControl } from './control.ts';
import { element } from './element.ts';
import type { Session } from './session.ts';

/** Where on the page something is decided; a touch may have two places. */
export interface Places {
  /** The control at a place, made when it is first needed: a page may have thousands. */
  controlAt(place: HTMLElement): Control | null;
  subjectAt(place: HTMLElement): Subject | null;
  /** What a subject is called: "Ana Petrović, step 3". */
  called(subject: Subject): string;
}

export function createPlaces(session: Session): Places {
  const stepIds = new Map<string, string>();
  const stepNumbers = new Map<string, string>();
  for (const article of document.querySelectorAll<HTMLElement>('article[data-s]')) {
    const { s: id = '', n: number = '' } = article.dataset;
    stepIds.set(number, id);
    stepNumbers.set(id, number);
  }
  const names = new Map<string, string>();
  for (const person of document.querySelectorAll<HTMLElement>('.person')) {
    names.set(person.dataset['c'] ?? '', person.querySelector('summary bdi')?.textContent ?? '');
  }
  const controls = new Map<string, Set<Control>>();
  const made = new WeakMap<HTMLElement, Control>();
  session.onChange(() => {
    for (const same of controls.values()) for (const control of same) control.refresh();
  });

  const called = (subject: Subject): string => {
    if (subject.on === 'plan') return 'The whole plan';
    const step = `step ${stepNumbers.get(subject.step) ?? subject.step}`;
    return subject.on === 'step' ? `S${step.slice(1)}` : `${names.get(subject.contact) ?? subject.contact}, ${step}`;
  };
  const subjectAt = (place: HTMLElement): Subject | null => {
    if (place.matches('.whole')) return { on: 'plan' };
    if (place.tagName === 'ARTICLE') return { on: 'step', step: place.dataset['s'] ?? '' };
    if (place.hasAttribute('data-past')) return null;
    const contact = place.closest<HTMLElement>('[data-c]')?.dataset['c'];
    const step = place.dataset['s'] ?? stepIds.get(place.dataset['n'] ?? '');
    return contact === undefined || step === undefined ? null : { on: 'touch', contact, step };
  };
  return {
    called,
    subjectAt,
    controlAt(place) {
      const known = made.get(place);
      if (known !== undefined) return known;
      const subject = subjectAt(place);
      if (subject === null) return null;
      const control = createControl(session, subject, called(subject));
      put(place, control);
      made.set(place, control);
      const key = keyOf(subject);
      controls.set(key, (controls.get(key) ?? new Set()).add(control));
      return control;
    },
  };
}

function put(place: HTMLElement, { decide, comment, inWords }: Control): void {
  if (place instanceof HTMLTableRowElement) {
    place.append(element('td', { class: 'decision' }, decide, inWords));
    place.querySelector('.why')?.append(comment);
  } else if (place.tagName === 'ARTICLE') {
    place.querySelector('.about')?.append(decide, comment, inWords);
  } else if (place.tagName === 'LI') {
    // The third column stays the reason's, where there is none too.
    if (place.querySelector(':scope > p') === null) place.append(element('p'));
    place.append(decide, inWords, comment);
  } else {
    place.append(decide, comment, inWords);
  }
}
