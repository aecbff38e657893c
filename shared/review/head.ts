import { channelWords } from '../domain/channel-words.ts';
import type { Plan } from '../domain/plan.ts';
import { sayDay } from '../domain/say-time.ts';
import { sayNumber } from '../lib/count.ts';
import { listed } from '../lib/words.ts';
import { type Html, html } from './html.ts';
import { appMark } from './marks.ts';
import type { Review } from './review.ts';
import { askWords, people, touches } from './words.ts';

/** What the plan wants, and what the page rests on. */
export function head(review: Review): Html {
  const { plan, verdicts, madeBy, reviewFor, dates } = review;
  const numbers = verdicts.parameters === 'workspace' ? 'numbers fitted on the workspace' : 'base settings';
  const asOf = Date.parse(verdicts.now);
  const made = `${sayDay(review.madeAt, plan.timeZone)}, ${dates.clock(review.madeAt)}`;
  const facts: readonly (readonly [string, Html | string])[] = [
    madeBy === null ? ['Made', made] : ['Made by', html`<bdi>${madeBy}</bdi>, ${made}`],
    ...(reviewFor === null ? [] : [['For', html`<bdi>${reviewFor}</bdi>`] as const]),
    ...(asOf === review.madeAt ? [] : [['As of', dates.moment(asOf)] as const]),
    ['Judged with', `policy ${verdicts.policyVersion}, model ${verdicts.modelVersion}, ${numbers}`],
    ['Times', `as clocks in ${plan.timeZone} show them`],
    ['Plan mark', html`<span class="hash">${shortHash(review.planHash)}</span>`],
  ];
  return html`<header class="head"><div><p class="kind">${appMark}Plan for review, version ${review.planVersion}</p><h1><bdi>${plan.name}</bdi></h1>
<p class="aim">${aim(review)}</p></div>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></header>
`;
}

/** The first twelve digits of the mark, as people compare them. */
export function shortHash(hash: string): string {
  return [hash.slice(0, 4), hash.slice(4, 8), hash.slice(8, 12)].join(' ');
}

function aim(review: Review): Html {
  const { plan, verdicts, dates } = review;
  const { summary } = verdicts;
  const channels = [...new Set(plan.steps.map(({ channel }) => channelWords(channel)))];
  const purposes = [...new Set(plan.steps.map(({ purpose }) => purpose))];
  const instants = verdicts.touches.map(({ at }) => Date.parse(at));
  if (instants.length === 0) return html`Nobody is touched by this plan.`;
  const first = dates.long(instants.reduce((a, b) => Math.min(a, b)));
  const last = dates.long(instants.reduce((a, b) => Math.max(a, b)));
  const whole = verdicts.touches.length === plan.steps.length * summary.contacts;
  const reach = whole
    ? `${touches(plan.steps.length)} each for ${people(summary.contacts)}`
    : `${touches(verdicts.touches.length)} in ${plan.steps.length} steps for ${people(summary.contacts)}`;
  const when = first === last ? `on ${first}` : `from ${first} to ${last}`;
  const pace = plan.pace === 'fixed' ? 'One calendar for all.' : 'Each person at their own pace.';
  return html`${reach}${whom(plan)}, ${when}, by ${listed(channels)}. For <bdi>${listed(purposes)}</bdi>. ${pace} ${mostAsked(review)}`;
}

/** What it comes to: the first step that asks as much as any. */
function mostAsked({ steps }: Review): Html | null {
  const [most] = steps.toSorted((a, b) => b.step.ask - a.step.ask);
  if (most === undefined) return null;
  const { step, number, title } = most;
  const where = steps.length === 1 || step.ask < 3 ? null : html`, in step ${number}, “<bdi>${title}</bdi>”`;
  return html`At most it ${askWords[step.ask]}${where}.`;
}

function whom({ audience }: Plan): string {
  if ('stage' in audience) return `, whoever was ${listed(audience.stage)} at that time`;
  return 'segment' in audience ? `, the segment “${audience.segment}”` : '';
}

/** Where the rest of the page is; `overrides` is their number. */
export function contents({ sinceReview }: Review, overrides: number): Html {
  const since = sinceReview === null ? null : html`<a href="#since">Since version ${sinceReview.version}</a>`;
  return html`<nav aria-label="On this page"><a href="#riskiest">Riskiest touches</a><a href="#overrides">Overrides (${sayNumber(overrides)})</a>${since}<a href="#reasons">Reasons</a><a href="#steps">Steps and texts</a><a href="#people">People</a><a href="#permissions">Permissions</a><a href="#how">How it is computed</a></nav>
`;
}
