import { type Severity, severities } from '../domain/severity.ts';
import { dayMs, instantOf } from '../domain/time.ts';
import { sayNumber } from '../lib/count.ts';
import { type Html, html } from './html.ts';
import { sayCounts, shareBar } from './marks.ts';
import type { Review, ReviewStep } from './review.ts';

export const pictureWidth = 1080;
const edge = 34;
const barWidth = 26;
const barHeight = 52;
const labelWidth = 104;
const todayShownDays = 21;
const labelHeight = 32;
const mostTicks = 11;

interface Bar {
  readonly step: ReviewStep;
  /** When half of its touches have gone out. */
  readonly at: number;
  /** Between these lie eight in ten of them: one person who was moved does not make a step long. */
  readonly first: number;
  readonly last: number;
}

/** The steps on their dates, each with the shares of its verdicts; on a phone as a list of the same. */
export function planPicture(review: Review): Html {
  const bars = review.steps.flatMap((step) => toBar(step) ?? []);
  if (bars.length === 0) return html``;
  const { body, height, says } = drawing(review, bars);
  return html`<figure class="picture"><svg class="wide" viewBox="0 0 ${pictureWidth} ${height}" role="img" aria-label="${says}">${body}</svg><figcaption class="unseen">The steps on their dates, each with the shares of its verdicts.</figcaption>
<ol class="narrow">${bars.map((bar) => narrowRow(review, bar))}</ol></figure>`;
}

export interface Drawing {
  /** What stands within an svg of `pictureWidth` and this height. */
  readonly body: Html;
  readonly height: number;
  /** The same in words. */
  readonly says: string;
}

/** The same as a drawing alone; null when there is nothing to draw. */
export function planDrawing(review: Review): Drawing | null {
  const bars = review.steps.flatMap((step) => toBar(step) ?? []);
  return bars.length === 0 ? null : drawing(review, bars);
}

function toBar(step: ReviewStep): Bar | null {
  const instants = step.touches.map(({ at }) => Date.parse(at)).toSorted((a, b) => a - b);
  const quantile = (share: number) => instants[Math.round((instants.length - 1) * share)];
  const [first, at, last] = [quantile(0.1), quantile(0.5), quantile(0.9)];
  return first === undefined || last === undefined || at === undefined ? null : { step, at, first, last };
}

function narrowRow({ dates, plan }: Review, { step, at }: Bar): Html {
  const day = plan.pace === 'personal' ? `around ${dates.short(at)}` : dates.short(at);
  return html`<li><span>${day}</span>${shareBar(step.counts)}<span>${notFine(step)}</span></li>`;
}

function notFine({ counts, touches }: ReviewStep): string {
  if (counts.fine === touches.length) return `all ${sayNumber(touches.length)} fine`;
  return `${sayNumber(touches.length - counts.fine)} of ${sayNumber(touches.length)} not fine`;
}

function drawing(review: Review, bars: readonly Bar[]): Drawing {
  const { dates, verdicts } = review;
  const now = Date.parse(verdicts.now);
  const firstBar = Math.min(...bars.map(({ first }) => first));
  const firstAt = firstBar - now <= todayShownDays * dayMs ? Math.min(firstBar, now) : firstBar;
  const lastAt = Math.max(...bars.map(({ last }) => last));
  // Whole milliseconds: the ends of the axis are instants too.
  const margin = Math.max(2 * dayMs, Math.round((lastAt - firstAt) * 0.05));
  const [start, end] = [firstAt - margin, lastAt + margin];
  const x = (at: number) => edge + ((at - start) / (end - start)) * (pictureWidth - 2 * edge);
  const rows = labelRows(bars.map(({ at }) => x(at)));
  const ground = 14 + (Math.max(...rows) + 1) * labelHeight + barHeight;
  const drawn = bars.map((bar, index) => {
    const row = rows[index] ?? 0;
    const middle = x(bar.at);
    const top = ground - barHeight - 8 - row * labelHeight;
    const lead = row === 0 ? null : html`<path class="lead" d="M${r(middle)} ${top + 4}V${ground - barHeight - 2}"/>`;
    const spread =
      bar.last - bar.first > dayMs
        ? html`<path class="spread" d="M${r(x(bar.first))} ${ground + 3.5}H${r(x(bar.last))}"/>`
        : null;
    return html`<g>${lead}${stack(bar.step, middle, ground)}${spread}<text class="day" x="${r(middle)}" y="${top - 14}" text-anchor="middle">${bar.step.number} · ${dates.onAxis(bar.at)}</text><text x="${r(middle)}" y="${top}" text-anchor="middle">${notFine(bar.step)}</text></g>`;
  });
  const today =
    now > start && now < end
      ? html`<path class="today" d="M${r(x(now))} 4V${ground}"/><text class="day" x="${r(x(now) + 5)}" y="12">today</text>`
      : null;
  const ticks = mondays(review, start, end).map(
    (at) =>
      html`<path d="M${r(x(at))} ${ground}v6"/><text x="${r(x(at))}" y="${ground + 21}" text-anchor="middle">${dates.onAxis(at)}</text>`,
  );
  const says = bars
    .map(({ step, at }) => `step ${step.number} ${dates.long(at)}: ${sayCounts(step.counts)}`)
    .join('; ');
  const body = html`<g class="axis"><path d="M${edge} ${ground}H${pictureWidth - edge}"/>${ticks}</g>${today}${drawn}`;
  return { body, height: ground + 28, says };
}

/** One bar of shares, fine at the ground. */
function stack({ counts, touches }: ReviewStep, middle: number, ground: number): Html {
  const present = severities.filter((verdict) => counts[verdict] > 0);
  const gap = 1.2;
  const least = 1.5;
  const room = barHeight - gap * (present.length - 1) - least * present.length;
  let y = ground;
  const parts = present.map((verdict: Severity) => {
    const height = least + (counts[verdict] / touches.length) * room;
    y -= height;
    const part = html`<rect class="${verdict}" x="${r(middle - barWidth / 2)}" y="${r(y)}" width="${barWidth}" height="${r(height)}" rx="1.5"/>`;
    y -= gap;
    return part;
  });
  return html`${parts}`;
}

/** In which row above its bar each label stands, so that none lies on another. */
function labelRows(middles: readonly number[]): readonly number[] {
  const taken: number[] = [];
  const order = middles.map((middle, index) => ({ middle, index })).toSorted((a, b) => a.middle - b.middle);
  const rows: number[] = middles.map(() => 0);
  for (const { middle, index } of order) {
    const free = taken.findIndex((until) => middle - labelWidth / 2 >= until);
    const row = free === -1 ? taken.length : free;
    taken[row] = middle + labelWidth / 2 + 6;
    rows[index] = row;
  }
  return rows;
}

/** Mondays of the axis, as many as have room. */
function mondays({ dates, plan }: Review, start: number, end: number): readonly number[] {
  const weeks = Math.ceil((end - start) / (7 * dayMs));
  const everyWeeks = Math.max(1, Math.ceil(weeks / mostTicks));
  const midnight = (offsetDays: number) => instantOf(dates.date(start), offsetDays, '00:00', plan.timeZone);
  const firstMonday = [1, 2, 3, 4, 5, 6, 7].find((offset) => dates.short(midnight(offset)).startsWith('Mon')) ?? 1;
  const found: number[] = [];
  for (let day = firstMonday; midnight(day) < end; day += 7 * everyWeeks) found.push(midnight(day));
  return found;
}

function r(value: number): string {
  return String(Math.round(value * 10) / 10);
}
