import type { TouchVerdict } from '../domain/verdict.ts';
import { type Html, html } from './html.ts';
import { mark, verdictInText } from './marks.ts';
import type { PersonTouches, Review } from './review.ts';
import { fineFrom } from './riskiest.ts';
import { capital, decidingReasons, people, reasonWords, sayNumber, sentence } from './words.ts';

/** Beyond this many characters of reasons the page would be too large to mail. */
const mostReasonCharacters = 300_000;

/** Verdicts by exception: whoever has a touch that is not fine, row by row; then everyone else in a list. */
export function peopleTable(review: Review): Html {
  const isFine = ({ touches }: PersonTouches) => touches.every((touch) => touch.verdict === 'fine');
  const exceptions = review.everyone.filter((one) => !isFine(one));
  const fine = review.everyone.filter(isFine);
  return html`<section id="people"><h2>People</h2>
${exceptions.length === 0 ? null : exceptionTable(review, exceptions)}${fine.length === 0 ? null : fineList(review, fine)}${leftOut(review)}</section>
`;
}

interface Detail {
  readonly review: Review;
  /** Every reason that makes a verdict is said in full, not only the first of them. */
  readonly inFull: boolean;
}

function exceptionTable(review: Review, exceptions: readonly PersonTouches[]): Html {
  const deciding = review.verdicts.touches.flatMap(decidingReasons);
  const inFull = deciding.reduce((sum, { sentence: said }) => sum + said.length, 0) <= mostReasonCharacters;
  const detail = { review, inFull };
  return html`<p class="lead-in">${people(exceptions.length)} with a touch that is not fine, riskiest first. What makes a verdict is said in full, what stands beside it in a word.</p>
<table class="people"><thead><tr><th scope="col">Step</th><th scope="col">Verdict</th><th scope="col">Why</th><th scope="col">Planned</th><th scope="col">Fine from</th></tr></thead>
${exceptions.map((one) => personRows(detail, one))}</table>
`;
}

function personRows(detail: Detail, { person, touches }: PersonTouches): Html {
  const notFine = touches.filter(({ verdict }) => verdict !== 'fine');
  const fine = touches.filter(({ verdict }) => verdict === 'fine');
  const { standing, company } = person;
  const about = [
    company === null ? null : html`<bdi>${company}</bdi>`,
    standing === null ? null : html`${capital(standing.stage)}, trust ${trustWords(standing)}`,
  ].filter((part) => part !== null);
  return html`<tbody><tr class="who"><th scope="rowgroup" colspan="5"><bdi>${person.name}</bdi>${about.map((part) => html`<small>${part}</small>`)}${
    fine.length === 0 ? null : html`<span class="rest">${mark('fine')}Fine: ${stepsOf(detail.review, fine)}</span>`
  }</th></tr>
${notFine.map((touch) => touchRow(detail, touch, person.calledName))}</tbody>
`;
}

function trustWords({ trust, trustBand: [low, high] }: NonNullable<PersonTouches['person']['standing']>): string {
  return `${Math.round(trust * 100)} (${Math.round(low * 100)} to ${Math.round(high * 100)})`;
}

function touchRow(detail: Detail, touch: TouchVerdict, name: string): Html {
  const { review } = detail;
  const number = review.stepOf(touch.step)?.number ?? touch.step;
  const planned = review.dates.short(Date.parse(touch.at));
  return html`<tr><td>${number}</td><td>${verdictInText(touch.verdict)}</td><td>${why(detail, touch, name)}</td><td>${planned}</td><td>${fineFrom(review, touch)}</td></tr>
`;
}

function why({ review, inFull }: Detail, touch: TouchVerdict, name: string): Html {
  const deciding = decidingReasons(touch);
  const inSentences = inFull ? deciding : deciding.slice(0, 1);
  const findings = review.stepOf(touch.step)?.findings ?? [];
  const said = inSentences.map((reason) =>
    reason.code === 'copy' && findings.some(({ says }) => reason.sentence.startsWith(says))
      ? html`Its text has words that press; they are marked at the step. `
      : html`${sentence(reason.sentence, name)} `,
  );
  const inWords = touch.reasons.filter((reason) => !inSentences.includes(reason)).map(({ code }) => reasonWords[code]);
  const ask = review.adjustmentOf(touch)?.ask ?? null;
  const notes = [
    inWords.length === 0 ? null : `Also: ${[...new Set(inWords)].join(', ')}.`,
    touch.movedFrom === undefined ? null : `Moved from ${review.dates.short(Date.parse(touch.movedFrom))}.`,
    ask === null ? null : `Its ask is ${ask} of 5 here.`,
    touch.override === undefined ? null : 'Goes ahead by override.',
  ].filter((note) => note !== null);
  return html`${said}${notes.length === 0 ? null : html`<small>${notes.join(' ')}</small>`}`;
}

/** "1, 2 (Tue 5 May)": the date where it is not the step's own. */
function stepsOf(review: Review, touches: readonly TouchVerdict[]): string {
  return touches
    .map((touch) => ({ at: Date.parse(touch.at), step: review.stepOf(touch.step) }))
    .toSorted((a, b) => (a.step?.number ?? 0) - (b.step?.number ?? 0))
    .map(({ at, step }) => `step ${step?.number ?? ''}${at === step?.plannedAt ? '' : ` (${review.dates.short(at)})`}`)
    .join(', ');
}

function fineList(review: Review, fine: readonly PersonTouches[]): Html {
  const names = fine.map(({ person, touches }) => {
    const moved = touches.filter((touch) => Date.parse(touch.at) !== review.stepOf(touch.step)?.plannedAt);
    const company = person.company === null ? null : html` <small><bdi>${person.company}</bdi></small>`;
    return html`<li><bdi>${person.name}</bdi>${company}${moved.length === 0 ? null : html`<small class="own">${capital(stepsOf(review, moved))}</small>`}</li>
`;
  });
  return html`<h3>${mark('fine')}Fine at every step: ${people(fine.length)}</h3><ul class="names">${names}</ul>
`;
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
