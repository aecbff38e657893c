import { createTeller } from './all-reasons.ts';
import type { Places } from './places.ts';
import type { Session } from './session.ts';

/** Up to as many people stay unfolded. */
const fewPeople = 8;

/** Folds the people, so that a plan for five hundred can be looked through, and brings everything back for paper. */
export function foldPeople(session: Session, places: Places): void {
  const isShort = document.querySelector('#people[data-detail="full"]') === null;
  const tellAll = createTeller(places);
  const people = [...document.querySelectorAll<HTMLDetailsElement>('.person')];
  const equip = (person: HTMLElement) => {
    for (const item of person.querySelectorAll<HTMLElement>('li[data-n]')) places.controlAt(item);
    if (isShort) void tellAll(person);
  };
  for (const person of people) {
    if (people.length > fewPeople) person.open = false;
    else equip(person);
    person.addEventListener('toggle', () => {
      if (person.open) equip(person);
    });
  }
  let folded: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = people.filter(({ open }) => !open);
    for (const person of folded) {
      person.open = true;
      equipDecided(session, places, person);
    }
  });
  addEventListener('afterprint', () => {
    for (const person of folded) person.open = false;
  });
}

/** On paper only what was decided needs its words. */
function equipDecided(session: Session, places: Places, person: HTMLElement): void {
  for (const item of person.querySelectorAll<HTMLElement>('li[data-n]')) {
    const subject = places.subjectAt(item);
    if (subject === null) continue;
    const { decision, comment } = session.said(subject);
    if (decision !== null || comment !== '') places.controlAt(item);
  }
}
