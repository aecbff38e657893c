import { dataBlock } from './data-block.ts';
import { contents, head } from './head.ts';
import { answerByMail, howComputed } from './how-computed.ts';
import { type Html, html } from './html.ts';
import { silhouettes } from './marks.ts';
import { overrideList, overridesOf } from './overrides.ts';
import { type PageHashes, pageHead, pageScript } from './page-head.ts';
import { type Detail, peopleList } from './people-list.ts';
import { permissionTable } from './permission-table.ts';
import { reasonTable } from './reasons.ts';
import { toReview } from './review.ts';
import type { ReviewInput } from './review-input.ts';
import { riskiest } from './riskiest.ts';
import { sinceReview } from './since-review.ts';
import { stepList } from './step-list.ts';
import { totals } from './totals.ts';

/** What a page needs that only whoever can hash and compress can make. */
export interface PageParts {
  readonly hashes: PageHashes;
  /** The review package, compressed with gzip, in base64. */
  readonly packed: string;
}

/** A page is mailed: it says less of each touch rather than grow beyond this. */
const mostBytes = 1_480_000;
const details = ['full', 'short', 'least'] as const satisfies readonly Detail[];

/**
 * A plan as one HTML page that opens in any browser, from a mail, without a network, and is read without scripts: what it
 * wants, the riskiest touches first, then everything the verdicts rest on. Its script lets a lead answer.
 */
export function printReviewPage(input: ReviewInput, { hashes, packed }: PageParts): string {
  const review = toReview(input);
  const overrides = overridesOf(review);
  const facts = html`<meta name="unhurried-plan" content="${input.planHash}">
`;
  const before = html`<!doctype html>
<html lang="en">${pageHead(`${input.plan.name} · Plan for review · Unhurried`, hashes, facts)}<body>${silhouettes}${main(input)}
${head(review)}${totals(review)}${contents(review, overrides.length)}${riskiest(review)}${answerByMail(review)}<div class="pair">${overrideList(review, overrides)}${sinceReview(review)}</div>${reasonTable(review)}${stepList(review)}`.toString();
  const after = html`${permissionTable(review)}${howComputed(review)}</main>
<footer><p>Made by Unhurried on the planner's own machine. This page holds everything it shows, and sends nothing.</p></footer>
${dataBlock('package', packed)}${pageScript}</body></html>
`.toString();
  const room = mostBytes - byteLength(before) - byteLength(after);
  let people = '';
  for (const detail of details) {
    people = peopleList(review, detail).toString();
    if (byteLength(people) <= room) break;
  }
  return before + people + after;
}

/** In UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    // Half of a pair is two of its four bytes.
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}

/** What an answer says of the plan it answers. */
function main({ plan, planVersion, planHash }: ReviewInput): Html {
  return html`<main data-plan="${plan.id}" data-name="${plan.name}" data-version="${planVersion}" data-hash="${planHash}">`;
}
