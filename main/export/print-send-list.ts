import type { TouchVerdict } from '../../shared/domain/verdict.ts';
import type { Review } from '../../shared/review/review.ts';
import { csvCell, foreignCell } from './csv-cell.ts';
import type { ExportDocument } from './export-document.ts';
import { messageFor } from './message-for.ts';
import type { PackedTouch } from './packed-touch.ts';
import type { Printer } from './printer.ts';
import { reviewOf } from './review-of.ts';
import { createWallClock } from './wall-clock.ts';

const columns = [
  'list',
  'step',
  'date',
  'time',
  'channel',
  'purpose',
  'crm id',
  'contact',
  'email',
  'phone',
  'first name',
  'last name',
  'subject',
  'why',
] as const;

const rowsPerPart = 100;

/** One line of the list: a touch, or a step somebody is left out of. */
interface Line {
  readonly contact: string;
  readonly step: string;
  /** In ms. */
  readonly at: number;
  readonly isSuppressed: boolean;
  /** Why nothing goes out, or what is said beside a touch that does. */
  readonly why: () => string;
}

/**
 * For the tool that sends: per step and date the people to send to, with their CRM's own ids; then, under "suppress",
 * everyone nothing goes to, with the reason. One CSV, so that neither list goes anywhere without the other.
 */
export const printSendList: Printer = function* (document, { told }) {
  const review = reviewOf(document);
  const wall = createWallClock(document.plan.timeZone);
  const lines = linesOf(review);
  yield `${columns.join(',')}\r\n`;
  for (let from = 0; from < lines.length; from += rowsPerPart) {
    const part = lines.slice(from, from + rowsPerPart);
    yield part.map((line) => `${cellsOf(line, document, review, wall).join(',')}\r\n`).join('');
    told(Math.min(from + part.length, review.riskiest.length));
  }
};

function linesOf(review: Review<PackedTouch>): readonly Line[] {
  const { verdicts, plan } = review;
  const touches = verdicts.touches.map((touch) => ({
    contact: touch.contact,
    step: touch.step,
    at: Date.parse(touch.at),
    isSuppressed: isSuppressed(touch),
    why: () => (isSuppressed(touch) ? whyNot(touch.whole()) : whySo(touch.whole())),
  }));
  const leftOut = plan.adjustments.flatMap((adjustment) => {
    const step = review.stepOf(adjustment.step);
    if (!adjustment.leftOut || step === undefined) return [];
    const { contact, movedTo } = adjustment;
    const at = movedTo ?? step.plannedAt;
    const why = () => 'Left out of this step by the planner.';
    return [{ contact, step: adjustment.step, at, isSuppressed: true, why }];
  });
  const place = (step: string) => review.stepOf(step)?.number ?? 0;
  return [...touches, ...leftOut].toSorted(
    (a, b) => Number(a.isSuppressed) - Number(b.isSuppressed) || place(a.step) - place(b.step) || a.at - b.at,
  );
}

/** What is blocked never goes out; what pushes too fast goes out only where somebody decided so. */
function isSuppressed({ verdict, past, isOverridden }: PackedTouch): boolean {
  return past || verdict === 'blocked' || (verdict === 'too-fast' && !isOverridden);
}

function whyNot({ verdict, past, reasons }: TouchVerdict): string {
  if (past) return 'Its date has passed.';
  const deciding = reasons.filter(({ severity }) => severity === verdict).map(({ sentence }) => sentence);
  return [verdict === 'blocked' ? 'Blocked.' : 'Too fast.', ...deciding].join(' ');
}

function whySo({ verdict, override }: TouchVerdict): string {
  if (override !== undefined) return `Goes ahead by decision of ${override.by}: ${override.reason}`;
  return verdict === 'caution' ? 'Goes out with caution.' : '';
}

function cellsOf(
  { contact, step, at, isSuppressed: suppressed, why }: Line,
  { identities }: ExportDocument,
  review: Review<PackedTouch>,
  wall: (at: number) => number,
): readonly string[] {
  const person = identities.get(contact);
  const view = review.stepOf(step);
  const [date = '', time = ''] = new Date(wall(at)).toISOString().split('T');
  return [
    suppressed ? 'suppress' : 'send',
    csvCell(String(view?.number ?? step)),
    date,
    time.slice(0, 5),
    view?.step.channel ?? '',
    foreignCell(view?.step.purpose ?? ''),
    foreignCell(person?.externalId ?? ''),
    foreignCell(contact),
    foreignCell(person?.email ?? ''),
    phoneCell(person?.phone ?? ''),
    foreignCell(person?.firstName ?? ''),
    foreignCell(person?.lastName ?? ''),
    foreignCell(view === undefined ? '' : messageFor(person, view.step.subject)),
    foreignCell(why()),
  ];
}

/** A number as it is dialled; anything that is more than digits and their signs is text like any other. */
function phoneCell(phone: string): string {
  return /^\+?[\d ()./-]+$/.test(phone) ? csvCell(phone) : foreignCell(phone);
}
