import type { TouchVerdict } from '../domain/verdict.ts';
import { type Html, html } from './html.ts';
import { verdictInText } from './marks.ts';
import type { Review } from './review.ts';
import { count } from './words.ts';

export type Overridden = TouchVerdict & { readonly override: NonNullable<TouchVerdict['override']> };

export function overridesOf({ riskiest }: Review): readonly Overridden[] {
  return riskiest.filter((touch): touch is Overridden => touch.override !== undefined);
}

/** Who goes ahead against a verdict, and why. */
export function overrideTable(review: Review, overrides: readonly Overridden[]): Html {
  if (overrides.length === 0) {
    return html`<section id="overrides"><h2>Overrides</h2><p class="lead-in">No touch goes ahead against its verdict.</p></section>
`;
  }
  return html`<section id="overrides"><h2>Overrides</h2><p class="lead-in">${count(overrides.length, 'touch goes', 'touches go')} ahead against the verdict, by a written decision.</p>
<table class="overrides"><thead><tr><th scope="col">Person</th><th scope="col">Verdict</th><th scope="col">Reason to go ahead</th><th scope="col">Decided</th></tr></thead><tbody>
${overrides.map((touch) => row(review, touch))}</tbody></table></section>
`;
}

function row(review: Review, { contact, step, at, verdict, override }: Overridden): Html {
  const number = review.stepOf(step)?.number ?? '';
  const by = override.by === '' ? null : html`<bdi>${override.by}</bdi>, `;
  return html`<tr><th scope="row"><bdi>${review.personOf(contact).name}</bdi><small>Step ${number}, ${review.dates.short(Date.parse(at))}</small></th><td>${verdictInText(verdict)}</td><td class="why said"><bdi>${override.reason}</bdi></td><td>${by}${review.dates.short(Date.parse(override.at))}</td></tr>
`;
}
