import type { ActivityField } from '../../shared/contract/import-preview.ts';
import type { JourneyEvent, ResponseEvent, TouchEvent } from '../../shared/domain/event.ts';
import { isEmailAddress } from '../../shared/formats/email-address.ts';
import type { JourneyLine } from '../../shared/formats/parse-journey-line.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { type ActivityColumns, addressesIn, isClock } from './activity-columns.ts';
import {
  type ActivityKind,
  activityKindOf,
  isBounced,
  isConnected,
  isIncoming,
  isIncomingType,
  isKept,
  isScheduled,
  neverHappened,
} from './activity-words.ts';
import { hashText } from './number-set.ts';
import { parseDateCell } from './parse-date-cell.ts';
import type { Fault } from './tally.ts';

/** What a touch of a CRM's log was for, where no column says it: the log knows people talking to people. */
const usualPurpose = 'conversation';

/** Gives each act of a log the same id every time the log is read, also where the log has none of its own. */
export interface ActivityNames {
  nameFor(core: string, content: string): string;
}

export function createActivityNames(): ActivityNames {
  const contents = new Map<number, number[]>();
  return {
    nameFor(core, content) {
      const name = hashText(core);
      const known = contents.get(name) ?? [];
      if (known.length === 0) contents.set(name, known);
      const digest = hashText(content);
      let place = known.indexOf(digest);
      if (place === -1) place = known.push(digest) - 1;
      // Two acts of one kind in one minute: the order of the file tells them apart.
      return `activity-${name.toString(36)}${place === 0 ? '' : `-${place + 1}`}`;
    },
  };
}

/**
 * Reads one row of a log of activities: one event or two for each contact it names. Faults keep the row out. What lies
 * after `now` (ms) has not happened: it is a note, until a later export says what became of it.
 */
export function readActivityRow(
  cells: readonly string[],
  columns: ActivityColumns,
  names: ActivityNames,
  now: number,
): Result<readonly JourneyLine[], readonly Fault[]> {
  const place = (field: ActivityField): number => columns.fields.indexOf(field);
  const text = (field: ActivityField): string => cells[place(field)]?.trim() ?? '';
  const fault = (field: ActivityField, found: string, says: string): Fault => ({
    column: columns.names[place(field)] ?? '',
    found,
    says,
  });
  const faults: Fault[] = [];

  const contacts = contactsOf(text('email'), text('externalId'));
  if (contacts.length === 0) {
    const found = text('email');
    const says = found === '' ? 'the row names no contact' : 'is no e-mail address';
    faults.push(fault(place('email') === -1 ? 'externalId' : 'email', found, says));
  }
  const date = columns.dates.find((index) => (cells[index]?.trim() ?? '') !== '') ?? -1;
  const at = readInstant(cells[date]?.trim() ?? '', text('activityTime'), columns.dayOrder);
  if (at === null) {
    const found = cells[date]?.trim() ?? '';
    const says = found === '' ? 'is missing; an act without a date has no place in a journey' : 'is no date';
    faults.push({ column: columns.names[date === -1 ? (columns.dates[0] ?? -1) : date] ?? '', found, says });
  }
  if (faults.length > 0 || at === null) return err(faults);

  const type = text('activityType');
  const kind = columns.everyRowIs ?? activityKindOf(type);
  const [direction, outcome, subject] = [text('direction'), text('outcome'), text('subject')];
  const own = text('activityId');
  const core = [kind ?? type, at, direction, subject].join(' ');
  const id = own === '' ? names.nameFor(`${contacts.join(' ')} ${core}`, cells.join('\u0000')) : `activity-${own}`;
  const events = eventsOf({
    id,
    at,
    kind: at > now || isUndone(cells, columns, kind) ? 'note' : kind,
    isIncoming: isIncoming(direction) || isIncomingType(type),
    outcome,
    purpose: text('purpose') || usualPurpose,
  });
  const extra = extraOf(cells, columns);
  return ok(
    contacts.flatMap((contact) =>
      // What the row said stays with its first event; the second follows from it.
      events.map((event, index) => ({ contact, event, extra: index === 0 ? extra : {}, emptied: [] })),
    ),
  );
}

/** The day, and the time of day where another column has it. */
function readInstant(date: string, time: string, order: ActivityColumns['dayOrder']): number | null {
  const whole = isClock(time) && !date.includes(':') ? parseDateCell(`${date} ${time}`, order) : null;
  return whole ?? parseDateCell(date, order);
}

/** What is still to do, whatever its outcome says; a meeting that is scheduled was agreed on, a call only planned. */
function isUndone(cells: readonly string[], { states }: ActivityColumns, kind: ActivityKind | null): boolean {
  return states.some((index) => {
    const state = cells[index] ?? '';
    return neverHappened(state) || (kind === 'call' && isScheduled(state));
  });
}

/** By address where there is one: one row may name several people. */
function contactsOf(email: string, externalId: string): readonly string[] {
  const addresses = addressesIn(email);
  if (addresses.length > 0 || (email !== '' && isEmailAddress(email))) return addresses;
  if (email !== '' && email.includes('@')) return [];
  return externalId.split(/[;,\s]+/).filter((id) => id !== '');
}

interface Act {
  readonly id: string;
  readonly at: number;
  readonly kind: ActivityKind | null;
  readonly isIncoming: boolean;
  readonly outcome: string;
  readonly purpose: string;
}

function eventsOf(act: Act): readonly JourneyEvent[] {
  const { id, at, outcome } = act;
  const touch = (channel: TouchEvent['channel'], ask: TouchEvent['ask']): TouchEvent => ({
    id,
    at,
    kind: 'touch',
    channel,
    ask,
    purpose: act.purpose,
    data: 'declared',
    inReplyTo: null,
  });
  const response = (type: ResponseEvent['type'], channel: ResponseEvent['channel']): ResponseEvent => ({
    id,
    at,
    kind: 'response',
    type,
    answers: null,
    channel,
  });
  const answered = (type: ResponseEvent['type'], channel: ResponseEvent['channel']): ResponseEvent => ({
    ...response(type, channel),
    id: `${id}-answered`,
    answers: id,
  });
  const note: readonly JourneyEvent[] = [{ id, at, kind: 'note' }];
  switch (act.kind) {
    case 'call':
      if (act.isIncoming) return [response('reply', 'phone')];
      return isConnected(outcome)
        ? [touch('phone', 3), answered('call-answered', 'phone')]
        : neverHappened(outcome)
          ? note
          : [touch('phone', 3)];
    case 'email':
      if (act.isIncoming) return [response('reply', 'email')];
      if (neverHappened(outcome)) return note;
      return isBounced(outcome)
        ? [touch('email', 2), { id: `${id}-bounced`, at, kind: 'bounce', type: 'soft', channel: 'email' }]
        : [touch('email', 2)];
    case 'meeting':
      if (neverHappened(outcome)) return note;
      return isKept(outcome) ? [touch('meeting', 3), answered('booking', 'meeting')] : [touch('meeting', 3)];
    case 'sms':
      return act.isIncoming ? [response('reply', 'sms')] : [touch('sms', 2)];
    case 'social':
      return act.isIncoming ? [response('reply', 'social')] : [touch('social', 2)];
    case 'letter':
      return act.isIncoming ? [response('reply', 'direct-mail')] : [touch('direct-mail', 2)];
    case 'incoming-email':
      return [response('reply', 'email')];
    case 'form':
      return [response('form', null)];
    case 'visit':
      return [response('visit', null)];
    case 'open':
      return [response('open', 'email')];
    case 'click':
      return [response('click', 'email')];
    case 'bounce':
    case 'hard-bounce':
      return [{ id, at, kind: 'bounce', type: act.kind === 'bounce' ? 'soft' : 'hard', channel: 'email' }];
    case 'purchase':
      return [{ id, at, kind: 'purchase', amount: null, currency: null }];
    case 'refund':
      return [{ id, at, kind: 'refund', amount: null, currency: null }];
    case 'unsubscribe':
      return [{ id, at, kind: 'withdrawal', channel: 'email', purpose: null, undated: false }];
    case 'spam':
      return [{ id, at, kind: 'complaint', type: 'spam', channel: 'email' }];
    // A word nobody knows is kept and shown, and moves nothing.
    case 'note':
    case 'task':
    case null:
      return note;
  }
}

/** What the row says beyond the event, under the names by which a journey shows it. */
function extraOf(cells: readonly string[], { names, fields }: ActivityColumns): Readonly<Record<string, string>> {
  const extra: Record<string, string> = {};
  for (const [index, field] of fields.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '' || notKept.has(field)) continue;
    extra[shownAs[field] ?? names[index] ?? ''] = cell;
  }
  return extra;
}

const notKept: ReadonlySet<ActivityField> = new Set([
  'email',
  'externalId',
  'activityDate',
  'activityTime',
  'activityId',
  'purpose',
  'ignore',
]);
const shownAs: Readonly<Partial<Record<ActivityField, string>>> = {
  activityType: 'activity',
  outcome: 'outcome',
  subject: 'subject',
  text: 'text',
  direction: 'direction',
};
