import type { ReviewDecision } from '../../shared/formats/review-file.ts';
import type { Subject } from './answers.ts';
import { button, element, icon } from './element.ts';
import type { Session } from './session.ts';

/** What the schema takes: the field stops where the file would be refused. */
const mostCharacters = '20000';

export const decisionWords: readonly (readonly [ReviewDecision, string])[] = [
  ['approve', 'Approve'],
  ['change', 'Change'],
  ['remove', 'Remove'],
];

/** Decision and comment on one subject, and the same in words for paper. */
export interface Control {
  readonly subject: Subject;
  readonly decide: HTMLElement;
  readonly comment: HTMLElement;
  readonly inWords: HTMLElement;
  /** The same decision again takes it back. */
  press(decision: ReviewDecision): void;
  openComment(): void;
  refresh(): void;
}

/** `called` is what the subject is called for whoever hears the page: "Ana Petrović, step 3". */
export function createControl(session: Session, subject: Subject, called: string): Control {
  const press = (decision: ReviewDecision) => {
    const before = session.said(subject).decision;
    session.say(subject, { decision: before === decision ? null : decision });
  };
  const choices = decisionWords.map(([decision, word]) => ({
    decision,
    choice: button({ 'aria-pressed': 'false' }, () => press(decision), word),
  }));
  const group = element('div', { class: 'seg', role: 'group', 'aria-label': `Decision: ${called}` });
  group.append(...choices.map(({ choice }) => choice));
  const field = element('textarea', { class: 'field', rows: '2', maxlength: mostCharacters, dir: 'auto' });
  const comment = element('label', { class: 'comment', hidden: '' }, `Comment: ${called}`, field);
  const openComment = () => {
    comment.hidden = false;
    tool.setAttribute('aria-expanded', 'true');
    field.focus();
  };
  const tool = button(
    { class: 'tool', 'aria-label': `Comment: ${called}`, 'aria-expanded': 'false', title: 'Comment' },
    () => {
      if (comment.hidden) openComment();
      else if (field.value === '') close();
      else field.focus();
    },
    icon('speech'),
  );
  const close = () => {
    comment.hidden = true;
    tool.setAttribute('aria-expanded', 'false');
  };
  field.addEventListener('input', () => session.say(subject, { comment: field.value }));
  const inWords = element('p', { class: 'in-words' });
  const refresh = () => {
    const { decision, comment: text } = session.said(subject);
    for (const { decision: own, choice } of choices) choice.setAttribute('aria-pressed', String(own === decision));
    if (field.value !== text) field.value = text;
    const isSaid = text.trim() !== '';
    tool.toggleAttribute('data-said', isSaid);
    if (isSaid) {
      comment.hidden = false;
      tool.setAttribute('aria-expanded', 'true');
    }
    const word = decisionWords.find(([own]) => own === decision)?.[1];
    inWords.replaceChildren(word === undefined ? '' : `Decision: ${word.toLowerCase()}. `);
    if (isSaid) inWords.append(element('span', {}, `Comment: ${text}`));
  };
  refresh();
  return {
    subject,
    decide: element('div', { class: 'decide' }, group, tool),
    comment,
    inWords,
    press,
    openComment,
    refresh,
  };
}
