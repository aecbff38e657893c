import { channelWords } from '../domain/channel-words.ts';
import { capital } from '../lib/words.ts';
import { type Html, html } from './html.ts';
import type { Review } from './review.ts';
import type { PermissionUse } from './review-input.ts';
import { basisWords, people } from './words.ts';

/** What the plan rests on: by which permission people may be touched, and when the first of them ends. */
export function permissionTable(review: Review): Html {
  return html`<section id="permissions"><h2>Permissions relied on</h2><p class="lead-in">As they are in force on the date of each touch.</p>
<table class="permissions"><thead><tr><th scope="col">For</th><th scope="col">How it was given</th><th scope="col">People</th><th scope="col">Oldest given</th><th scope="col">First one ends</th></tr></thead><tbody>
${review.permissions.map((use) => row(review, use))}</tbody></table></section>
`;
}

function row({ dates }: Review, { channel, purpose, basis, people: number, oldestAt, nextEndAt }: PermissionUse): Html {
  const day = (at: number | null) => (at === null ? html`<i>none</i>` : html`${dates.short(at)}`);
  return html`<tr><th scope="row">${capital(channelWords(channel))}<small>for <bdi>${purpose}</bdi></small></th><td>${basisWords[basis]}</td><td>${people(number)}</td><td>${day(oldestAt)}</td><td>${day(nextEndAt)}</td></tr>
`;
}
