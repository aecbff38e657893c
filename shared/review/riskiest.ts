import type { TouchVerdict } from '../domain/verdict.ts';
import { capital, uncapital } from '../lib/words.ts';
import { type Html, html } from './html.ts';
import { trustRing, verdictBadge } from './marks.ts';
import { sayNumbers } from './numbers.ts';
import type { Review } from './review.ts';
import { decidingReasons, reasonWords, sentence, touches } from './words.ts';

const shown = 10;

/** The ten touches a lead reads if nothing else. Those that have gone out cannot be changed any more. */
export function riskiest(review: Review): Html {
  const ahead = review.riskiest.filter((touch) => !touch.past);
  const chosen = (ahead.length > 0 ? ahead : review.riskiest)
    .filter(({ verdict }) => verdict !== 'fine')
    .slice(0, shown);
  const among = ahead.length > 0 ? `${touches(ahead.length)} still ahead` : touches(review.riskiest.length);
  if (chosen.length === 0) {
    return html`<section id="riskiest"><h2>The riskiest touches</h2><p class="lead-in">Of ${among}, every one is fine.</p></section>
`;
  }
  const title = chosen.length === shown ? 'The ten riskiest touches' : 'The riskiest touches';
  return html`<section id="riskiest"><div class="heading"><h2>${title}</h2><p class="lead-in">of ${among}. Each with the reason and the first date on which it would be fine.</p></div>
<table class="risk"><thead><tr><th scope="col"><span class="unseen">Place</span></th><th scope="col">Person</th><th scope="col">Verdict</th><th scope="col">Why</th><th scope="col">Planned</th><th scope="col">Fine from</th></tr></thead><tbody>
${chosen.map((touch, index) => row(review, touch, index + 1))}</tbody></table></section>
`;
}

function row(review: Review, touch: TouchVerdict, place: number): Html {
  const person = review.personOf(touch.contact);
  const { standing, company } = person;
  const step = review.stepOf(touch.step);
  const about = [standing === null ? null : capital(standing.stage), company].filter((part) => part !== null);
  const ring = standing === null ? null : trustRing(standing.trust, standing.trustBand);
  return html`<tr data-c="${touch.contact}" data-s="${touch.step}"${touch.past ? ' data-past' : null}><td class="place">${place}</td><th scope="row"><div class="who">${ring}<span><bdi>${person.name}</bdi>${about.map((part) => html`<small><bdi>${part}</bdi></small>`)}</span></div></th><td>${verdictBadge(touch.verdict)}</td><td class="why">${reasons(touch, person.calledName)}<small>Step ${step?.number ?? ''}, <bdi>${step?.title ?? touch.step}</bdi></small></td><td class="planned">${review.dates.short(Date.parse(touch.at))}</td><td class="from">${fineFrom(review, touch)}</td></tr>
`;
}

/** What makes the verdict in full; what stands beside it in a word. */
function reasons(touch: TouchVerdict, name: string): Html {
  const { verdict, instead, override } = touch;
  const beside = touch.reasons.filter(({ severity }) => severity !== verdict).map(({ code }) => reasonWords[code]);
  const notes = [
    instead === undefined ? null : sentence(`Instead: ${uncapital(instead)}`, name),
    beside.length === 0 ? null : html`Also: ${[...new Set(beside)].join(', ')}.`,
    override === undefined ? null : html`Goes ahead by override; its reason is below.`,
  ].filter((note) => note !== null);
  const said = decidingReasons(touch).map(
    (reason) => html`<p>${sentence(reason.sentence, name)} <i>${sayNumbers(reason)}</i></p>`,
  );
  return html`${said}${notes.length === 0 ? null : html`<p class="instead">${notes.map((note) => html`${note} `)}</p>`}`;
}

/** The first date on which nothing stands against a touch any more. */
export function fineFrom(review: Review, touch: TouchVerdict): Html {
  if (touch.earliestSafeAt === null) return html`<i>no date</i>`;
  return html`${review.dates.short(Date.parse(touch.earliestSafeAt))}`;
}
