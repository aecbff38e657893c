import type { TouchVerdict } from '../domain/verdict.ts';
import { sayCount } from '../lib/count.ts';
import { type Html, html } from './html.ts';
import { verdictBadge } from './marks.ts';
import type { Review } from './review.ts';

export type Overridden = TouchVerdict & { readonly override: NonNullable<TouchVerdict['override']> };

export function overridesOf({ riskiest }: Review): readonly Overridden[] {
  return riskiest.filter((touch): touch is Overridden => touch.override !== undefined);
}

/** Who goes ahead against a verdict, and why, in the planner's own words. */
export function overrideList(review: Review, overrides: readonly Overridden[]): Html {
  const says =
    overrides.length === 0
      ? 'No touch goes ahead against its verdict.'
      : `${sayCount(overrides.length, 'touch goes', 'touches go')} ahead against the verdict, by a written decision.`;
  return html`<section id="overrides"><h2>Overrides</h2><p class="lead-in">${says}</p>
${overrides.length === 0 ? null : html`<ul class="overrides">${overrides.map((touch) => item(review, touch))}</ul>`}</section>
`;
}

function item(review: Review, { contact, step, at, verdict, override }: Overridden): Html {
  const number = review.stepOf(step)?.number ?? '';
  const by = override.by === '' ? null : html`<bdi>${override.by}</bdi>, `;
  return html`<li class="note-card"><p class="whom">${verdictBadge(verdict)}<span><bdi>${review.personOf(contact).name}</bdi>, step ${number}, ${review.dates.short(Date.parse(at))}</span></p><blockquote><bdi>${override.reason}</bdi></blockquote><p class="by">${by}${review.dates.short(Date.parse(override.at))}</p></li>
`;
}
