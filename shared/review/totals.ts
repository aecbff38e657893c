import type { Severity } from '../domain/severity.ts';
import { severities } from '../domain/severity.ts';
import { sayNumber } from '../lib/count.ts';
import { type Html, html } from './html.ts';
import { mark, shareBar } from './marks.ts';
import { planPicture } from './plan-picture.ts';
import type { Review } from './review.ts';
import { people, verdictWord } from './words.ts';

/** Totals by verdict, how many people are fine throughout, and the plan as a picture. */
export function totals(review: Review): Html {
  const { summary } = review.verdicts;
  const cells = severities.map(
    (verdict) =>
      html`<li><span class="total">${mark(verdict)}<span class="word">${verdictWord(verdict)}</span><strong>${sayNumber(summary[verdict])}</strong></span><span class="means">${meaning(verdict, review)}</span></li>`,
  );
  return html`<section class="card" aria-labelledby="totals"><h2 id="totals" class="unseen">Totals</h2>
<ul class="totals">${cells}</ul>
<div class="shares"><p><strong>Fine throughout for ${sayNumber(summary.contactsAllFine)} of ${people(summary.contacts)}.</strong>${past(review)}</p>${shareBar(summary)}</div>
${planPicture(review)}</section>
`;
}

function meaning(verdict: Severity, { verdicts }: Review): string {
  const concerned = verdicts.touches.filter((touch) => touch.verdict === verdict);
  if (concerned.length === 0) return 'none';
  if (verdict === 'fine') return 'go as planned';
  const whom = `for ${people(new Set(concerned.map(({ contact }) => contact)).size)}`;
  // A date helps only where each reason has one: no date changes words, or an ask that comes too early.
  const dated = concerned.filter(({ reasons }) => reasons.every(({ clearsAt }) => clearsAt !== null)).length;
  if (dated === 0) return `${whom}; no date helps`;
  return `${whom}; ${dated === concerned.length ? 'all' : sayNumber(dated)} fine on another date`;
}

function past({ verdicts }: Review): string {
  const gone = verdicts.touches.filter((touch) => touch.past).length;
  return gone === 0 ? '' : ` ${sayNumber(gone)} of ${sayNumber(verdicts.touches.length)} touches lie in the past.`;
}
