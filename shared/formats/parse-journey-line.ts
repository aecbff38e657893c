import { type EventKind, eventKinds, type JourneyEvent, servicePurpose } from '../domain/event.ts';
import { err, ok, type Result } from '../result/result.ts';
import { isEmailAddress } from './email-address.ts';
import { type Fault, faultsOf, oneOf, showFound } from './fault.ts';
import { type JourneyRecord, journeyLineSchemas } from './journey-line.ts';

/** One line of a journey: whose it is, what happened, and the keys only its source knows. */
export interface JourneyLine {
  /** E-mail address or external id, as written. */
  readonly contact: string;
  readonly event: JourneyEvent;
  readonly extra: Readonly<Record<string, unknown>>;
  /** Cells that stay empty because their value is impossible; the event holds without them. */
  readonly emptied: readonly Fault[];
}

const knownKeysByKind: ReadonlyMap<EventKind, ReadonlySet<string>> = new Map(
  eventKinds.map((kind) => [kind, new Set(Object.keys(journeyLineSchemas[kind].shape))]),
);

/** Reads a record of a journey file. Faults name every key that keeps the line out. */
export function parseJourneyRecord(record: Readonly<Record<string, unknown>>): Result<JourneyLine, readonly Fault[]> {
  const kind = eventKinds.find((each) => each === record['kind']);
  if (kind === undefined) {
    const found = showFound(record['kind']);
    return err([
      { key: 'kind', found, says: `${found === '' ? 'is missing; expected' : 'expected'} ${oneOf(eventKinds)}` },
    ]);
  }
  const known = knownKeysByKind.get(kind) ?? new Set();
  const parsed = journeyLineSchemas[kind].safeParse(withoutBlanks(record, known));
  if (!parsed.success) return err(faultsOf(parsed.error, record));
  const { contact } = parsed.data;
  if (contact.includes('@') && !isEmailAddress(contact)) {
    return err([{ key: 'contact', found: contact, says: 'is no e-mail address' }]);
  }
  const { record: readable, emptied } = withoutImpossibleAmount(parsed.data);
  return ok({ contact, event: toEvent(readable), extra: extraOf(parsed.data, known), emptied });
}

function withoutBlanks(
  record: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const isBlank = ([key, value]: readonly [string, unknown]): boolean =>
    known.has(key) && typeof value === 'string' && value.trim() === '';
  const entries = Object.entries(record);
  return entries.some(isBlank) ? Object.fromEntries(entries.filter((entry) => !isBlank(entry))) : record;
}

function extraOf(record: JourneyRecord, known: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !known.has(key)));
}

/** A purchase is one whatever its amount: an amount that is no number is left out and told. */
function withoutImpossibleAmount(record: JourneyRecord): { record: JourneyRecord; emptied: readonly Fault[] } {
  if (record.kind !== 'purchase' && record.kind !== 'refund') return { record, emptied: [] };
  const { amount } = record;
  if (amount === null || amount === undefined || /^[+-]?\d+(\.\d+)?$/.test(String(amount).trim())) {
    return { record, emptied: [] };
  }
  const fault = { key: 'amount', found: showFound(amount), says: 'expected a number such as 120.00; left empty' };
  return { record: { ...record, amount: null }, emptied: [fault] };
}

function toEvent(record: JourneyRecord): JourneyEvent {
  const base = { id: record.id ?? '', at: record.at };
  switch (record.kind) {
    case 'touch':
      return {
        ...base,
        kind: 'touch',
        channel: record.channel,
        ask: record.ask ?? (record.purpose === servicePurpose ? 1 : 2),
        purpose: record.purpose,
        data: record.data ?? 'declared',
        inReplyTo: record.inReplyTo ?? null,
      };
    case 'response':
      return {
        ...base,
        kind: 'response',
        type: record.type,
        answers: record.answers ?? null,
        channel: record.channel ?? null,
      };
    case 'permission':
      return {
        ...base,
        kind: 'permission',
        channel: record.channel,
        purpose: record.purpose,
        method: record.method,
        evidence: record.evidence ?? null,
        until: record.until ?? null,
        cadenceDays: record.cadenceDays ?? null,
      };
    case 'withdrawal':
      return {
        ...base,
        kind: 'withdrawal',
        channel: record.channel ?? null,
        purpose: record.purpose ?? null,
        undated: record.undated ?? false,
      };
    case 'purchase':
    case 'refund':
      return { ...base, kind: record.kind, amount: textOf(record.amount), currency: record.currency ?? null };
    case 'complaint':
      return { ...base, kind: 'complaint', type: record.type, channel: record.channel ?? null };
    case 'bounce':
      return { ...base, kind: 'bounce', type: record.type, channel: record.channel ?? 'email' };
    case 'note':
      return { ...base, kind: 'note' };
  }
}

function textOf(amount: string | number | null | undefined): string | null {
  return amount === null || amount === undefined ? null : String(amount).trim();
}
