import type { Ask } from '../domain/event.ts';
import { type Severity, severities } from '../domain/severity.ts';
import { sayNumber } from '../lib/count.ts';
import { drawAsk } from '../marks/ask-drawing.ts';
import { drawTrust, ringRadius } from '../marks/trust-drawing.ts';
import { type Shape, verdictShapes } from '../marks/verdict-shapes.ts';
import { type Html, html, trusted } from './html.ts';
import type { Counts } from './review.ts';
import { verdictWord } from './words.ts';

/** The silhouettes of the verdicts, once for the page; every mark of it refers to them. */
export const silhouettes: Html = html`<svg class="silhouettes" width="0" height="0" aria-hidden="true">${severities.map(
  (verdict) => html`<symbol id="v-${verdict}" viewBox="0 0 20 20">${verdictShapes[verdict].map(shape)}</symbol>`,
)}</svg>`;

/** What React calls `strokeWidth` is `stroke-width` in SVG. */
function shape({ tag, attributes }: Shape): Html {
  const printed = Object.entries(attributes).map(
    ([name, value]) => html` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`,
  );
  return html`<${tag}${printed}/>`;
}

/** The app's own sign: two relationships that join. */
export const appMark: Html = trusted(
  '<svg width="24" height="15.4" viewBox="0 0 28 18" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">' +
    '<path d="M14 3.9a7 7 0 0 1 0 10.2a7 7 0 0 1 0-10.2z" fill="currentColor" stroke="none" opacity=".9"/>' +
    '<circle cx="9.2" cy="9" r="7"/><circle cx="18.8" cy="9" r="7" stroke-dasharray="2 2.4" stroke-linecap="round"/></svg>',
);

/** The silhouette of a verdict, beside its word. As short as can be: a page has thousands. */
export function mark(verdict: Severity): Html {
  return html`<svg class=m><use href="#v-${verdict}"/></svg>`;
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
export function askBars(ask: Ask): Html {
  const bars = drawAsk(ask).map(
    ({ on, x, y, height }) =>
      html`<rect class="${on ? 'on' : 'off'}" x="${x}" y="${y}" width="3" height="${height}" rx="1"/>`,
  );
  return html`<svg class="ask" width="23" height="12" viewBox="0 0 23 12" role="img" aria-label="Ask ${ask} of 5">${bars}</svg>`;
}

/** Trust from 0 to 100: the thin arc is what is expected, the wide pale one the .1 to .9 band. */
export function trustRing(trust: number, band: readonly [number, number]): Html {
  const { percent, says, band: wide, line } = drawTrust(trust, band);
  return html`<svg class="ring" width="30" height="30" viewBox="0 0 40 40" role="img" aria-label="${says}"><circle class="track" cx="20" cy="20" r="${ringRadius}"/>${
    wide === null ? null : html`<path class="band" d="${wide}"/>`
  }${line === null ? null : html`<path class="line" d="${line}"/>`}<text x="20" y="25" text-anchor="middle">${percent}</text></svg>`;
}
