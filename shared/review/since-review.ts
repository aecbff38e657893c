import { sayCount } from '../lib/count.ts';
import { type Html, html } from './html.ts';
import type { Review } from './review.ts';
import type { SinceReview } from './review-input.ts';

/** What was answered to an earlier version, and what is different now; nothing where there was none. */
export function sinceReview(review: Review): Html | null {
  const since = review.sinceReview;
  if (since === null) return null;
  const { version, changes } = since;
  const changed =
    changes.length === 0 ? 'nothing changed since' : `${sayCount(changes.length, 'change', 'changes')} since`;
  const items = changes.map(
    ({ says, step, contact }) => html`<li><span>${says}</span><small>${place(review, step, contact)}</small></li>
`,
  );
  return html`<section id="since"><h2>Since version ${version}</h2><p class="lead-in">${answered(since)} on ${review.dates.long(since.at)} for version ${version}; ${changed}.</p>
${items.length === 0 ? null : html`<ul class="changes">${items}</ul>`}</section>
`;
}

function answered({ decision, by }: SinceReview): Html {
  const name = by === '' ? null : html` by <bdi>${by}</bdi>`;
  if (decision === 'approve') return html`Approved${name}`;
  if (decision === 'change') return html`Changes were asked for${name}`;
  if (decision === 'remove') return html`Turned down${name}`;
  return html`Answered${name} without a decision on the whole`;
}

function place(review: Review, step: string | null, contact: string | null): Html {
  const where = step === null ? null : html`step ${review.stepOf(step)?.number ?? step}`;
  const whom = contact === null ? null : html`<bdi>${review.personOf(contact).name}</bdi>`;
  return html`${whom}${whom !== null && where !== null ? ', ' : null}${where}`;
}
