import { type Severity, severities } from '../domain/severity.ts';
import { earliestWords, type Reason, type TouchVerdict } from '../domain/verdict.ts';
import { sayNumber } from '../lib/count.ts';
import { capital } from '../lib/words.ts';
import { type Html, html } from './html.ts';
import { mark, verdictInText } from './marks.ts';
import { sayNumbers } from './numbers.ts';
import type { PersonTouches, Review } from './review.ts';
import { fineFrom } from './riskiest.ts';
import { decidingReasons, people, reasonWords, sentence, shortReasonWords } from './words.ts';

/**
 * How much is said of each touch: every reason with its numbers; the first in full with its numbers and the others in a
 * word; or the first without numbers. The script of the page says all of it again, from the package.
 */
export type Detail = 'full' | 'short' | 'least';

const saidOf: Readonly<Record<Detail, string>> = {
  full: 'What makes a verdict is said in full, what stands beside it in a word, each with its numbers.',
  short: 'The first reason of a verdict is said in full, with its numbers; the others in a word.',
  least: 'The first reason of a verdict is said in full; the others in a word.',
};

/**
 * Everyone with every touch, riskiest first, and the evidence. All are open, so that they are read and printed without
 * scripts; the script of the page folds them.
 */
export function peopleList(review: Review, detail: Detail): Html {
  const says = review.everyone.length === 0 ? 'Nobody is touched by this plan.' : introduction(review, detail);
  const rest =
    detail === 'full'
      ? null
      : html`<p class="note unscripted">All reasons with their numbers are shown where scripts are on.</p>`;
  return html`<section id="people" data-detail="${detail}"><h2>People</h2><p class="lead-in">${says}</p>${rest}<div id="filters"></div>
${review.everyone.map((one) => person({ review, detail }, one))}${leftOut(review)}</section>
`;
}

function introduction({ everyone }: Review, detail: Detail): string {
  const fine = everyone.filter(({ touches }) => touches.every(({ verdict }) => verdict === 'fine')).length;
  const share = fine === 0 ? '' : `, of whom ${sayNumber(fine)} ${fine === 1 ? 'is' : 'are'} fine throughout`;
  return `${people(everyone.length)}${share}, riskiest first. ${saidOf[detail]}`;
}

interface Telling {
  readonly review: Review;
  readonly detail: Detail;
}

function person(telling: Telling, { person: who, touches }: PersonTouches): Html {
  const { standing, company, evidence } = who;
  const about = [
    company === null ? null : html`<bdi>${company}</bdi>`,
    standing === null ? null : html`${capital(standing.stage)}, trust ${trustWords(standing)}`,
  ].filter((part) => part !== null);
  return html`<details class="person" data-c="${who.key}" open><summary><bdi>${who.name}</bdi>${about.map((part) => html`<small>${part}</small>`)}${tally(touches, telling.detail)}</summary>
${evidence.length === 0 ? null : html`<p class="evidence">${evidence.map((says) => html`${says}. `)}</p>`}${groups(telling, { person: who, touches })}</details>
`;
}

/** The touches of each verdict, worst first. */
function byVerdict(touches: readonly TouchVerdict[]) {
  return severities
    .map((verdict: Severity) => ({ verdict, own: touches.filter((touch) => touch.verdict === verdict) }))
    .filter(({ own }) => own.length > 0)
    .toReversed();
}

function tally(touches: readonly TouchVerdict[], detail: Detail): Html {
  const counted = byVerdict(touches).map(
    ({ verdict, own }) => html`${detail === 'least' ? null : mark(verdict)}${own.length} ${verdict.replace('-', ' ')} `,
  );
  return html`<span class="tally">${counted}</span>`;
}

function trustWords({ trust, trustBand: [low, high] }: NonNullable<PersonTouches['person']['standing']>): string {
  return `${Math.round(trust * 100)} (${Math.round(low * 100)} to ${Math.round(high * 100)})`;
}

function groups(telling: Telling, { person: who, touches }: PersonTouches): readonly Html[] {
  // What was said of this person once is not said again.
  const saidAt = new Map<string, number>();
  return byVerdict(touches).map(
    ({ verdict, own }) => html`<div data-v=${verdict}>${verdictInText(verdict)}<ul>
${own.map((touch) => touchItem(telling, touch, who.calledName, saidAt))}</ul></div>`,
  );
}

/** As short as can be, end tags too: a page has thousands. */
function touchItem({ review, detail }: Telling, touch: TouchVerdict, name: string, saidAt: Map<string, number>): Html {
  const number = review.stepOf(touch.step)?.number ?? 0;
  const from = touch.verdict === 'fine' ? null : html`<br>${whenFine(review, touch)}`;
  return html`<li data-n=${number}${touch.past ? ' data-past' : null}><span>Step ${number}, ${review.dates.short(Date.parse(touch.at))}${touch.past ? ' (past)' : ''}${from}</span>${why()}
`;

  function why(): Html | null {
    const deciding = decidingReasons(touch);
    const inSentences = detail === 'full' ? deciding : deciding.slice(0, 1);
    const said = inSentences.map(sayInFull);
    const beside = touch.reasons
      .filter((reason) => !inSentences.includes(reason))
      .map((reason) => (detail === 'full' ? sayBeside(reason) : shortReasonWords[reason.code]));
    const ask = review.adjustmentOf(touch)?.ask ?? null;
    const also = beside.length === 0 ? null : html`<small>Also: ${[...new Set(beside)].join('; ')}.</small>`;
    const notes = [
      touch.movedFrom === undefined ? null : `Moved from ${review.dates.short(Date.parse(touch.movedFrom))}.`,
      ask === null ? null : `Its ask is ${ask} of 5 here.`,
      touch.override === undefined ? null : 'Goes ahead by override.',
    ].filter((note) => note !== null);
    if (said.length === 0 && also === null && notes.length === 0) return null;
    return html`<p>${said}${also}${notes.length === 0 ? null : html`<em>${notes.join(' ')}</em>`}`;
  }

  function sayInFull(reason: Reason): Html {
    const inStep =
      reason.code === 'copy' &&
      review.stepOf(touch.step)?.findings.some(({ says }) => reason.sentence.startsWith(says)) === true;
    const numbers = detail === 'least' ? '' : sayNumbers(reason);
    const before = saidAt.get(reason.sentence);
    saidAt.set(reason.sentence, before ?? number);
    const words = inStep
      ? 'Its text has words that press; they are marked at the step.'
      : before === undefined
        ? reason.sentence
        : `As at step ${before}.`;
    return html`${sentence(words, name)} ${numbers === '' ? null : html`<i>${numbers}</i> `}`;
  }
}

function whenFine(review: Review, touch: TouchVerdict): Html {
  if (touch.earliestSafeAt === null) return html`No date helps`;
  const words = earliestWords(touch);
  return words === null ? html`No date changes this` : html`${words} ${fineFrom(review, touch)}`;
}

function sayBeside(reason: Reason): string {
  const numbers = sayNumbers(reason);
  return numbers === '' ? reasonWords[reason.code] : `${reasonWords[reason.code]} (${numbers})`;
}

function leftOut(review: Review): Html | null {
  const out = review.plan.adjustments.filter((adjustment) => adjustment.leftOut);
  if (out.length === 0) return null;
  const names = out.map(
    ({ contact, step }) =>
      html`<li><bdi>${review.personOf(contact).name}</bdi> <small>step ${review.stepOf(step)?.number ?? ''}</small></li>`,
  );
  return html`<h3>Left out: ${sayNumber(out.length)} times</h3><ul class="names">${names}</ul>`;
}
