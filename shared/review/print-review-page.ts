import { contents, head } from './head.ts';
import { answerByMail, howComputed } from './how-computed.ts';
import { html, trusted } from './html.ts';
import { silhouettes } from './marks.ts';
import { overridesOf, overrideTable } from './overrides.ts';
import { peopleTable } from './people-table.ts';
import { permissionTable } from './permission-table.ts';
import { reasonTable } from './reasons.ts';
import { toReview } from './review.ts';
import type { ReviewInput } from './review-input.ts';
import { reviewStyle } from './review-style.ts';
import { riskiest } from './riskiest.ts';
import { stepList } from './step-list.ts';
import { totals } from './totals.ts';

/**
 * A plan as one HTML page that opens in any browser, from a mail, without a network and without scripts: what it wants,
 * the riskiest touches first, then everything the verdicts rest on.
 */
export function printReviewPage(input: ReviewInput): string {
  const review = toReview(input);
  const overrides = overridesOf(review);
  const policy = `default-src 'none'; style-src 'sha256-${input.styleHash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<meta name="unhurried-plan" content="${input.planHash}">
<title>${input.plan.name} · Plan for review · Unhurried</title>
<style>${trusted(reviewStyle)}</style></head>
<body>${silhouettes}<main>
${head(review)}${totals(review)}${contents(overrides.length)}${riskiest(review)}${answerByMail(review)}${reasonTable(review)}${overrideTable(review, overrides)}${stepList(review)}${peopleTable(review)}${permissionTable(review)}${howComputed(review)}</main>
<footer><p>Made by Unhurried on the planner's own machine. This page holds everything it shows, and sends nothing.</p></footer></body></html>
`.toString();
}
