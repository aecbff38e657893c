import { decisionWords } from './control.ts';
import { openDialog } from './dialogs.ts';
import { button, element } from './element.ts';
import type { Places } from './places.ts';

const touchPlaces = '.risk tr[data-c]:not([data-past]), .person:not([hidden]) li[data-n]:not([hidden], [data-past])';
const switchedOff = 'unhurried-review-keys-off';

const list = [
  [['j'], 'next touch'],
  [['k'], 'touch before'],
  [['1'], 'approve'],
  [['2'], 'change'],
  [['3'], 'remove'],
  [['C'], 'comment'],
  [['?'], 'these keys'],
  [['Esc'], 'back from a comment to its touch'],
] as const;

/** Single keys, as the window has them: off in a field, and where they are switched off. */
export function addKeys(places: Places, store: Storage | null): () => void {
  let isOff = store?.getItem(switchedOff) === '1';
  let current: HTMLElement | null = null;
  const choose = (place: HTMLElement | null) => {
    current?.classList.remove('now');
    current = place;
    current?.classList.add('now');
  };
  const go = (by: 1 | -1) => {
    const all = [...document.querySelectorAll<HTMLElement>(touchPlaces)];
    const at = current === null ? -1 : all.indexOf(current);
    const next = all[at === -1 ? 0 : at + by];
    if (next === undefined) return;
    const person = next.closest<HTMLDetailsElement>('details');
    if (person !== null) person.open = true;
    places.controlAt(next);
    choose(next);
    focusOn(next);
    next.scrollIntoView({ block: 'nearest' });
  };
  const decide = (index: 0 | 1 | 2) => {
    const decision = decisionWords[index]?.[0];
    if (current !== null && decision !== undefined) places.controlAt(current)?.press(decision);
  };
  const openList = () =>
    openKeyList(isOff, (next) => {
      isOff = next;
      store?.setItem(switchedOff, next ? '1' : '0');
    });
  const acts: Readonly<Record<string, () => void>> = {
    j: () => go(1),
    k: () => go(-1),
    1: () => decide(0),
    2: () => decide(1),
    3: () => decide(2),
    c: () => current !== null && places.controlAt(current)?.openComment(),
    '?': openList,
  };
  document.addEventListener('focusin', ({ target }) => {
    const place = target instanceof Element ? target.closest<HTMLElement>(touchPlaces) : null;
    if (place !== null) choose(place);
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Escape' && current !== null && target.matches('.comment textarea')) focusOn(current);
    if (isOff || target.closest('input, textarea, select, dialog') !== null) return;
    const act = acts[key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  return openList;
}

/** A place is no control: it takes the focus only when it is sent there. */
function focusOn(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

function openKeyList(isOff: boolean, onSwitch: (isOff: boolean) => void): void {
  const single = element('input', { type: 'checkbox' });
  single.checked = !isOff;
  single.addEventListener('change', () => onSwitch(!single.checked));
  const keys = list.map(([names, does]) =>
    element('div', {}, element('dt', {}, ...names.map((name) => element('kbd', {}, name))), element('dd', {}, does)),
  );
  const dialog = openDialog(
    'Keys',
    element('dl', { class: 'keys' }, ...keys),
    element('label', { class: 'check' }, single, 'Single keys are on'),
    element(
      'div',
      { class: 'foot' },
      button({ class: 'btn' }, () => dialog.close(), 'Back to the plan'),
    ),
  );
}
