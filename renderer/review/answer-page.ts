import type { ReviewFile } from '../../shared/formats/review-file.ts';
import { addBar } from './bar.ts';
import { draftName, openStore } from './draft.ts';
import { element } from './element.ts';
import { addFilters } from './filters.ts';
import { addKeys } from './keys.ts';
import { foldPeople } from './people.ts';
import { createPlaces, type Places } from './places.ts';
import { createSession, type Session } from './session.ts';

/** Makes a printed page one that can be answered. */
export function answerPage(main: HTMLElement): void {
  document.documentElement.classList.add('scripted');
  const store = openStore();
  const session = createSession(planOf(main), store, () => new Date());
  addEventListener('storage', ({ key }) => {
    if (key === draftName(session.plan.hash)) session.reload();
  });
  const places = createPlaces(session);
  decideOnRiskiest(session, places);
  for (const article of document.querySelectorAll<HTMLElement>('article[data-s]')) places.controlAt(article);
  decideOnWhole(places);
  foldPeople(session, places);
  addFilters(session, places);
  addBar(session, places, addKeys(places, store));
  // The bar stands last, behind everybody.
  document.querySelector('nav')?.append(element('a', { href: '#answer' }, 'Your answer'));
}

function planOf(main: HTMLElement): ReviewFile['plan'] {
  const { plan = '', name = '', version = '', hash = '' } = main.dataset;
  return { id: plan, name, version: Number(version), hash };
}

function decideOnRiskiest(session: Session, places: Places): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.risk tr[data-c]:not([data-past])')];
  if (rows.length === 0) return;
  document.querySelector('.risk thead tr')?.append(element('th', { scope: 'col', class: 'decision' }, 'Decision'));
  for (const row of rows) places.controlAt(row);
  const decided = element('p', { class: 'decided' });
  document.querySelector('#riskiest .heading')?.append(decided);
  const refresh = () => {
    const number = rows.filter((row) => {
      const subject = places.subjectAt(row);
      return subject !== null && session.said(subject).decision !== null;
    }).length;
    decided.textContent = `${number} of ${rows.length} decided`;
  };
  session.onChange(refresh);
  refresh();
}

function decideOnWhole(places: Places): void {
  const whole = element('section', { class: 'card whole', 'aria-labelledby': 'whole' });
  whole.append(element('h2', { id: 'whole' }, 'The plan as a whole'));
  document.querySelector('.answer')?.after(whole);
  places.controlAt(whole);
}
