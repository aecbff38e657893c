import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { channelWords } from '../../shared/domain/channel-words.ts';
import { sayInstant, sayWeekday } from '../../shared/domain/say-time.ts';
import { earliestWords, type TouchVerdict } from '../../shared/domain/verdict.ts';
import { printableText } from '../../shared/lib/printable-text.ts';
import { capital } from '../../shared/lib/words.ts';
import { sayCounts } from '../../shared/review/marks.ts';
import type { Review, ReviewStep } from '../../shared/review/review.ts';
import { people, verdictWord } from '../../shared/review/words.ts';
import type { ExportDocument } from './export-document.ts';
import { messageFor } from './message-for.ts';
import type { PackedTouch } from './packed-touch.ts';
import type { Printer } from './printer.ts';
import { reviewOf } from './review-of.ts';

type Property = [name: string, parameters: Readonly<Record<string, string>>, type: string, value: string | number];

interface Entry {
  /** What keeps its identity when the plan changes. */
  readonly identity: readonly string[];
  /** In ms. */
  readonly from: number;
  readonly until: number;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

// A line may have 75 octets, and what continues one begins with a space.
ICAL.foldLength = 74;
const lineEnd = '\r\n';
const minuteMs = 60_000;
/** A touch has no length; an entry without one is hard to see and to press. */
const shownMs = 15 * minuteMs;
const entriesPerPart = 50;

/**
 * The plan as a calendar (RFC 5545): an entry per touch or per step, without alarms, not blocking anyone's time. Importing a
 * later export updates the entries: they keep their UIDs, and the sequence number goes up with the time of the export.
 */
export const printCalendar: Printer = function* (document, { events, told }) {
  const review = reviewOf(document);
  const { plan, verdicts } = document;
  const now = Date.parse(verdicts.now);
  yield ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Unhurried//Plan//EN', 'CALSCALE:GREGORIAN', ''].join(lineEnd) +
    lines([text('name', plan.name), text('x-wr-calname', plan.name)]);
  const entries = events === 'touch' ? touchEntries(document, review) : stepEntries(document, review);
  let part = '';
  let printed = 0;
  for (const entry of entries) {
    part += print(entry, plan.id, now);
    printed += 1;
    if (printed % entriesPerPart !== 0) continue;
    yield part;
    part = '';
    if (events === 'touch') told(Math.min(printed, verdicts.touches.length));
  }
  yield part;
  if (events === 'touch') told(verdicts.touches.length);
  yield `END:VCALENDAR${lineEnd}`;
};

function print(entry: Entry, planId: string, now: number): string {
  const properties = [
    text('uid', uidOf([planId, ...entry.identity])),
    instant('dtstamp', now),
    instant('last-modified', now),
    ['sequence', {}, 'integer', Math.max(0, Math.floor(now / minuteMs))] satisfies Property,
    instant('dtstart', entry.from),
    instant('dtend', entry.until),
    text('summary', entry.summary),
    text('description', entry.description),
    text('categories', entry.category),
    text('status', entry.status),
    text('transp', 'TRANSPARENT'),
  ];
  return `BEGIN:VEVENT${lineEnd}${lines(properties)}END:VEVENT${lineEnd}`;
}

function lines(properties: readonly Property[]): string {
  return properties
    .map((property) => ICAL.stringify.property(property, ICAL.design.icalendar, false) + lineEnd)
    .join('');
}

function text(name: string, value: string): Property {
  // A calendar knows one kind of line end.
  const plain = printableText(value.replaceAll(/\r\n?/g, '\n'));
  return [name, {}, 'text', plain];
}

function instant(name: string, at: number): Property {
  return [name, {}, 'date-time', new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')];
}

/** Of the shape of a UUID, as RFC 7986 wants it: nothing of the plan or of a person can be read off it. */
function uidOf(identity: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(identity)).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

function* touchEntries(document: ExportDocument, review: Review<PackedTouch>): Generator<Entry> {
  const { plan, verdicts } = document;
  for (const touch of verdicts.touches) yield touchEntry(document, review, touch.whole());
  for (const adjustment of plan.adjustments) {
    const step = review.stepOf(adjustment.step);
    if (!adjustment.leftOut || step === undefined) continue;
    yield leftOutEntry(document, review, step, adjustment.contact, adjustment.movedTo ?? step.plannedAt);
  }
}

function touchEntry(document: ExportDocument, review: Review<PackedTouch>, touch: TouchVerdict): Entry {
  const step = review.stepOf(touch.step);
  const person = document.identities.get(touch.contact);
  const at = Date.parse(touch.at);
  const goesAhead = touch.verdict === 'fine' || touch.verdict === 'caution' || touch.override !== undefined;
  const says = step === undefined ? '' : sayTouch(review, step, touch.contact, messageFor(person, step.title));
  return {
    identity: [touch.step, person?.code ?? touch.contact],
    from: at,
    until: at + shownMs,
    summary: touch.verdict === 'fine' ? says : `${verdictWord(touch.verdict)}: ${says}`,
    description: [verdictLines(document, touch).join('\n'), messageFor(person, step?.step.body ?? '')]
      .filter((part) => part !== '')
      .join('\n\n'),
    category: verdictWord(touch.verdict),
    status: goesAhead ? 'CONFIRMED' : 'TENTATIVE',
  };
}

/** In a calendar that has the touch from before, this takes it away. */
function leftOutEntry(
  { identities }: ExportDocument,
  review: Review<PackedTouch>,
  step: ReviewStep<PackedTouch>,
  contact: string,
  at: number,
): Entry {
  const person = identities.get(contact);
  return {
    identity: [step.step.id, person?.code ?? contact],
    from: at,
    until: at + shownMs,
    summary: `Left out: ${sayTouch(review, step, contact, messageFor(person, step.title))}`,
    description: 'Left out of this step by the planner.',
    category: 'Left out',
    status: 'CANCELLED',
  };
}

/** "Email to Ana Petrović: Your spring catalogue" */
function sayTouch(
  review: Review<PackedTouch>,
  { step }: ReviewStep<PackedTouch>,
  contact: string,
  title: string,
): string {
  return `${capital(channelWords(step.channel))} to ${review.personOf(contact).name}: ${title}`;
}

function verdictLines({ plan }: ExportDocument, touch: TouchVerdict): readonly string[] {
  const { verdict, at, reasons, earliestSafeAt, instead, override } = touch;
  const earliest = earliestWords(touch);
  return [
    `${verdictWord(verdict)}.`,
    ...reasons.map(({ sentence }) => sentence),
    ...(earliest === null ? [] : [`${earliest} ${sayWeekday(Date.parse(earliestSafeAt ?? at), plan.timeZone)}.`]),
    ...(instead === undefined ? [] : [instead]),
    ...(override === undefined ? [] : [`Goes ahead all the same: ${override.reason} (${override.by})`]),
  ];
}

function* stepEntries(document: ExportDocument, review: Review<PackedTouch>): Generator<Entry> {
  for (const step of review.steps) yield stepEntry(document, step);
}

function stepEntry({ plan, verdicts }: ExportDocument, view: ReviewStep<PackedTouch>): Entry {
  const { step, number, counts, touches, leftOut } = view;
  const instants = touches.map(({ at }) => Date.parse(at)).toSorted((a, b) => a - b);
  const reached = touches.length === 0 ? 'nobody' : people(touches.length);
  const out = leftOut === 0 ? '' : ` ${people(leftOut)} left out.`;
  return {
    identity: [step.id],
    from: instants[0] ?? view.plannedAt,
    until: (instants.at(-1) ?? view.plannedAt) + shownMs,
    summary: `${capital(channelWords(step.channel))} to ${reached}: ${view.title}`,
    description: [
      `Step ${number}. ${touches.length === 0 ? 'Nobody is touched by it.' : `${capital(sayCounts(counts))}.`}${out}`,
      `As of ${sayInstant(Date.parse(verdicts.now), plan.timeZone)}, ${plan.timeZone}.`,
      step.body,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    category: step.purpose,
    status: touches.length === 0 ? 'CANCELLED' : 'CONFIRMED',
  };
}
