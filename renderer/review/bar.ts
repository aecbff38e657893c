import type { ReviewDecision } from '../../shared/formats/review-file.ts';
import { printReviewFile, printReviewText } from '../../shared/formats/review-text.ts';
import { sayCount } from '../../shared/lib/count.ts';
import { tally } from './answers.ts';
import { askName, showText } from './dialogs.ts';
import { button, element, icon } from './element.ts';
import type { Places } from './places.ts';
import type { Session } from './session.ts';

/** The bar at the foot of the page: what was decided, and how it gets back. */
export function addBar(session: Session, places: Places, openKeys: () => void): void {
  const says = element('span', { role: 'status' });
  const tell = (text: string) => {
    says.textContent = text;
  };
  const withName = (act: () => void) => {
    if (session.name() !== '') act();
    else
      askName('', (name) => {
        session.setName(name);
        act();
      });
  };
  const answer = (decision: ReviewDecision) =>
    withName(() => {
      session.say({ on: 'plan' }, { decision });
      const file = saveFile(session);
      tell(
        `${file} is saved where this browser puts downloads. It goes back with a reply to the mail this page came with.`,
      );
    });
  const copy = () =>
    withName(() => {
      const text = printReviewText(session.toFile(), (entry) => places.called(entry));
      copyText(text).then(
        () => tell('Copied. It can be pasted into a reply to the mail this page came with.'),
        () => showText(text),
      );
    });
  // Whoever turns the whole plan down has to be able to send that too.
  const isTurnedDown = () => session.said({ on: 'plan' }).decision === 'remove';
  const other = button({ class: 'btn' }, () => answer(isTurnedDown() ? 'remove' : 'change'));
  const refresh = () => {
    tell(sayDraft(session));
    other.textContent = isTurnedDown() ? 'Remove the plan and save the answer' : 'Ask for changes';
  };
  session.onChange(refresh);
  const bar = element(
    'div',
    {},
    element('p', {}, icon('pen'), element('span', {}, element('b', {}, 'Your review '), says)),
    button({ class: 'btn quiet keys-button', 'aria-label': 'All keys' }, openKeys, element('kbd', {}, '?')),
    button({ class: 'btn quiet' }, copy, 'Copy as text'),
    other,
    button({ class: 'btn primary' }, () => answer('approve'), icon('check'), 'Approve and save the answer'),
  );
  document.body.append(element('section', { class: 'bar', id: 'answer', 'aria-label': 'Your review' }, bar));
  addEventListener('beforeunload', (event) => {
    if (!session.isKept() && session.answers().size > 0) event.preventDefault();
  });
  refresh();
}

function sayDraft(session: Session): string {
  const { decisions, comments } = tally(session.answers());
  const counts = `${sayCountOrNone(decisions, 'decision')}, ${sayCountOrNone(comments, 'comment')}.`;
  return session.isKept()
    ? `${counts} Kept in this browser as a draft.`
    : `${counts} This browser keeps no draft of this page: save the answer before closing it.`;
}

function sayCountOrNone(number: number, one: string): string {
  return number === 0 ? `no ${one}s` : sayCount(number, one);
}

/** Hands the answer to the browser as a download; the name of the file. */
function saveFile(session: Session): string {
  const review = session.toFile();
  const { id, version } = review.plan;
  const name = `${[id, `v${version}`, 'review', review.by].map(inFileName).join('-')}.json`;
  const url = URL.createObjectURL(new Blob([printReviewFile(review)], { type: 'application/json' }));
  const link = element('a', { href: url, download: name, hidden: '' });
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun; what it reads from is let go once it is surely done.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

function inFileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}._]+/gu, '-').slice(0, 60);
}

async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
