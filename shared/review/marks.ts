import { type Severity, severities } from '../domain/severity.ts';
import { type Html, html, trusted } from './html.ts';
import type { Counts } from './review.ts';
import { sayNumber, verdictWord } from './words.ts';

/** The silhouettes of the verdicts, drawn once; every mark of the page refers to them. */
export const silhouettes: Html = trusted(
  '<svg class="silhouettes" width="0" height="0" aria-hidden="true">' +
    '<symbol id="v-fine" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8" fill="var(--fine-solid)"/>' +
    '<path d="M6.4 10.3l2.5 2.5 4.8-5.2" fill="none" stroke="var(--fine-on)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></symbol>' +
    '<symbol id="v-caution" viewBox="0 0 20 20"><rect x="3.6" y="3.6" width="12.8" height="12.8" rx="2.2" transform="rotate(45 10 10)" fill="var(--caution-solid)"/>' +
    '<path d="M10 6v5" stroke="var(--caution-on)" stroke-width="1.9" stroke-linecap="round"/><circle cx="10" cy="13.9" r="1.15" fill="var(--caution-on)"/></symbol>' +
    '<symbol id="v-too-fast" viewBox="0 0 20 20"><path d="M4 2.5h7.4c.6 0 1.1.2 1.5.7l5 6c.4.5.4 1.1 0 1.6l-5 6c-.4.5-.9.7-1.5.7H4c-1.1 0-2-.9-2-2v-11c0-1.1.9-2 2-2z" fill="var(--fast-solid)"/>' +
    '<path d="M5.6 6.5l3.2 3.5-3.2 3.5M10.1 6.5l3.2 3.5-3.2 3.5" fill="none" stroke="var(--fast-on)" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></symbol>' +
    '<symbol id="v-blocked" viewBox="0 0 20 20"><rect x="2" y="2" width="16" height="16" rx="3" fill="var(--blocked-solid)"/>' +
    '<path d="M6 10h8" stroke="var(--blocked-on)" stroke-width="2.2" stroke-linecap="round"/></symbol></svg>',
);

/** The app's own sign: two relationships that join. */
export const appMark: Html = trusted(
  '<svg width="24" height="15.4" viewBox="0 0 28 18" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">' +
    '<path d="M14 3.9a7 7 0 0 1 0 10.2a7 7 0 0 1 0-10.2z" fill="currentColor" stroke="none" opacity=".9"/>' +
    '<circle cx="9.2" cy="9" r="7"/><circle cx="18.8" cy="9" r="7" stroke-dasharray="2 2.4" stroke-linecap="round"/></svg>',
);

/** The silhouette of a verdict, beside its word. As short as can be: a page has thousands. */
export function mark(verdict: Severity): Html {
  return html`<svg class="m"><use href="#v-${verdict}"/></svg>`;
}

/** A verdict in a list: mark and word. */
export function verdictInText(verdict: Severity): Html {
  return html`<b>${mark(verdict)}${verdictWord(verdict)}</b>`;
}

/** A verdict with its ground, 22 high. */
export function verdictBadge(verdict: Severity): Html {
  return html`<span class="badge b-${verdict}">${mark(verdict)}${verdictWord(verdict)}</span>`;
}

/** "295 fine, 50 caution" */
export function sayCounts(counts: Counts): string {
  return severities
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${sayNumber(counts[verdict])} ${verdictWord(verdict).toLowerCase()}`)
    .join(', ');
}

const barWidth = 1000;
const barGap = 4;

/** The bar of shares: always fine, caution, too fast, blocked, from left to right. */
export function shareBar(counts: Counts): Html {
  const present = severities.filter((verdict) => counts[verdict] > 0);
  const total = present.reduce((sum, verdict) => sum + counts[verdict], 0);
  const room = barWidth - barGap * Math.max(0, present.length - 1);
  let x = 0;
  const parts = present.map((verdict) => {
    const width = (counts[verdict] / total) * room;
    const part = html`<rect class="${verdict}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="6"/>`;
    x += width + barGap;
    return part;
  });
  const label = present.length === 0 ? 'No touches' : sayCounts(counts);
  return html`<svg class="share" viewBox="0 0 ${barWidth} 6" preserveAspectRatio="none" role="img" aria-label="${label}">${parts}</svg>`;
}

/** How much a touch asks: five rising bars, filled to the ask. */
export function askBars(ask: number): Html {
  const bars = [1, 2, 3, 4, 5].map((step) => {
    const height = 3 + step * 1.8;
    return html`<rect class="${step <= ask ? 'on' : 'off'}" x="${(step - 1) * 5}" y="${(12 - height).toFixed(1)}" width="3" height="${height.toFixed(1)}" rx="1"/>`;
  });
  return html`<svg class="ask" width="23" height="12" viewBox="0 0 23 12" role="img" aria-label="Ask ${ask} of 5">${bars}</svg>`;
}

const ringRadius = 16.5;

function pointAt(share: number): string {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return `${(20 + ringRadius * Math.cos(angle)).toFixed(2)} ${(20 + ringRadius * Math.sin(angle)).toFixed(2)}`;
}

function arc(from: number, to: number): string {
  // A whole circle has no arc: stop a hair before it.
  const end = Math.min(to, from + 0.9999);
  return `M${pointAt(from)}A${ringRadius} ${ringRadius} 0 ${end - from > 0.5 ? 1 : 0} 1 ${pointAt(end)}`;
}

/** Trust from 0 to 100: the thin arc is what is expected, the wide pale one the .1 to .9 band. */
export function trustRing(trust: number, [low, high]: readonly [number, number]): Html {
  const percent = Math.round(trust * 100);
  const label = `Trust ${percent} of 100, between ${Math.round(low * 100)} and ${Math.round(high * 100)}`;
  return html`<svg class="ring" width="30" height="30" viewBox="0 0 40 40" role="img" aria-label="${label}"><circle class="track" cx="20" cy="20" r="${ringRadius}"/>${
    high > low ? html`<path class="band" d="${arc(low, high)}"/>` : null
  }${trust > 0 ? html`<path class="line" d="${arc(0, trust)}"/>` : null}<text x="20" y="25" text-anchor="middle">${percent}</text></svg>`;
}
