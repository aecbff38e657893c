import { channelWords } from '../domain/channel-words.ts';
import { capital } from '../lib/words.ts';
import { type Html, html } from './html.ts';
import { askBars, sayCounts, shareBar } from './marks.ts';
import type { Review, ReviewStep } from './review.ts';
import { askWords, people } from './words.ts';

/** Every step with its text as it is written, line for line. */
export function stepList(review: Review): Html {
  return html`<section id="steps"><h2>Steps and their texts</h2>
${review.steps.map((step) => article(review, step))}</section>
`;
}

function article(review: Review, view: ReviewStep): Html {
  const { step, number, counts, touches, leftOut } = view;
  const left = leftOut === 0 ? '' : ` ${people(leftOut)} left out.`;
  const totals = touches.length === 0 ? 'Nobody is touched by this step.' : `${capital(sayCounts(counts))}.`;
  const facts =
    step.facts.length === 0 ? null : html`<div><dt>Shows</dt><dd><bdi>${step.facts.join(', ')}</bdi></dd></div>`;
  return html`<article data-s="${step.id}" data-n="${number}"><div class="about"><h3><span class="no">${number} </span><bdi>${view.title}</bdi></h3>
<dl class="facts"><div><dt>Planned</dt><dd>${planned(review, view)}</dd></div><div><dt>Channel</dt><dd>${capital(channelWords(step.channel))}, for <bdi>${step.purpose}</bdi></dd></div><div><dt>Ask</dt><dd>${askBars(step.ask)} ${capital(askWords[step.ask])}</dd></div>${facts}</dl>
<div class="shares"><p>${totals}${left}</p>${shareBar(counts)}</div></div>
<div class="letter">${text(view)}</div></article>
`;
}

function planned({ dates, plan }: Review, { step, plannedAt }: ReviewStep): string {
  const day = `${dates.long(plannedAt)}, ${step.at}`;
  return plan.pace === 'personal' ? `${day} at the earliest, then at each person's own pace` : day;
}

/** Subject and body, with the wordings that press marked in them. */
function text({ step, findings }: ReviewStep): Html {
  const { subject, body } = step;
  if (subject.trim() === '' && body.trim() === '') return html`<p><i>No text yet.</i></p>`;
  const offset = subject.length + 1;
  const within = (from: number, until: number) => findings.filter(({ start, end }) => start >= from && end <= until);
  const notes = findings.map(({ says, instead }) => html`<li>${says} ${instead}</li>`);
  return html`<p class="subject" dir="auto">${marked(subject, 0, within(0, subject.length))}</p><div class="body" dir="auto">${marked(body, offset, within(offset, offset + body.length))}</div>${
    notes.length === 0 ? null : html`<ul class="copy">${notes}</ul>`
  }`;
}

function marked(whole: string, offset: number, findings: readonly { readonly start: number; readonly end: number }[]) {
  let done = 0;
  const parts: Html[] = [];
  for (const { start, end } of findings.toSorted((a, b) => a.start - b.start)) {
    // Two findings may lie on each other: the first is marked.
    if (start - offset < done) continue;
    parts.push(html`${whole.slice(done, start - offset)}<mark>${whole.slice(start - offset, end - offset)}</mark>`);
    done = end - offset;
  }
  return html`${parts}${whole.slice(done)}`;
}
