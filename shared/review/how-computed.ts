import { shortHash } from './head.ts';
import { type Html, html } from './html.ts';
import { numberMeanings } from './numbers.ts';
import type { Review } from './review.ts';

/** Said where a lead has read enough to answer. */
export function answerByMail({ planHash }: Review): Html {
  return html`<p class="answer unscripted">To answer, reply to the mail this page came with: name the person and the step, and say approve, change or remove. To approve the whole plan, quote its mark <span class="hash">${shortHash(planHash)}</span>.</p>
`;
}

/** How a verdict comes about, in four sentences, and what it takes to compute it again. */
export function howComputed(review: Review): Html {
  const { verdicts, planHash } = review;
  return html`<section id="how"><h2>How it is computed</h2>
<p>Each touch is judged on its own date for one person, by what is known of that journey up to then, and every earlier touch of this plan counts as sent and unanswered. Permission comes first: without one in force for the channel and the purpose, or after an objection or a complaint, a touch is blocked whatever its pace. The pace holds what the touches so far still weigh on the person, over all channels, against that person's own rhythm of responding, and holds the ask against how far the relationship has come. “Fine from” is the first date on which nothing stands against the touch any more; where no date helps, the page says what would.</p>
<h3>The numbers beside a reason</h3><dl class="numbers">${numberMeanings.map(([name, means]) => html`<div><dt>${name}</dt><dd>${means}</dd></div>`)}</dl>
<p class="note">Policy ${verdicts.policyVersion}, model ${verdicts.modelVersion}, as of ${verdicts.now}. SHA-256 of the plan shown: <span class="hash long">${planHash}</span></p></section>
`;
}
