import { hash } from 'node:crypto';
import type {
  Ask,
  BounceType,
  Channel,
  ComplaintType,
  DataUse,
  EventKind,
  JourneyEvent,
  PermissionMethod,
  ResponseType,
} from '../../../shared/domain/event.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { SqliteValue } from '../sqlite.ts';

/** The columns of an event in the order in which every event statement names them; `extra` is read apart. */
export type EventRow = readonly [
  contactId: number,
  at: number,
  eventKey: string,
  kind: EventKind,
  channel: Channel | 'any' | null,
  purpose: string | null,
  ask: Ask | null,
  type: string | null,
  data: DataUse | null,
  refersTo: string | null,
  method: PermissionMethod | null,
  until: number | null,
  cadenceDays: number | null,
  undated: number,
  evidence: string | null,
  amount: string | null,
  currency: string | null,
];

/** Words that come again in every row, each kept once: as keys and when compared they cost a fraction of fresh copies. */
const words = new Map<string, string>();
const mostWords = 1000;

function sameText<T extends string>(text: T): T {
  const known = words.get(text);
  if (known !== undefined) return known as T;
  if (words.size >= mostWords) words.clear();
  words.set(text, text);
  return text;
}

/**
 * An event of a known kind; the CHECKs of the table keep what a kind needs from being absent.
 * An id is stored behind "=", so that keys sort as (id, content) do and no id can look like a digest.
 */
export function toEvent(row: EventRow): JourneyEvent {
  const [, at, key, kind, channel, purpose, ask, type, data, refersTo, method, until, cadenceDays, undated] = row;
  const id = key.charCodeAt(0) === 61 ? key.slice(1) : '';
  switch (kind) {
    case 'touch':
      return {
        id,
        at,
        kind,
        channel: sameText(channel as Channel),
        ask: ask as Ask,
        purpose: sameText(purpose as string),
        data: sameText(data as DataUse),
        inReplyTo: refersTo,
      };
    case 'response':
      return { id, at, kind, type: type as ResponseType, answers: refersTo, channel: channel as Channel | null };
    case 'permission':
      return {
        id,
        at,
        kind,
        channel: sameText(channel as Channel | 'any'),
        purpose: sameText(purpose as string),
        method: method as PermissionMethod,
        evidence: row[14],
        until,
        cadenceDays,
      };
    case 'withdrawal':
      return { id, at, kind, channel, purpose, undated: undated === 1 };
    case 'purchase':
    case 'refund':
      return { id, at, kind, amount: row[15], currency: row[16] };
    case 'complaint':
      return { id, at, kind, type: type as ComplaintType, channel: channel as Channel | null };
    case 'bounce':
      return { id, at, kind, type: type as BounceType, channel: channel as Channel };
    case 'note':
      return { id, at, kind };
    default:
      return assertNever(kind);
  }
}

type AnyKey = JourneyEvent extends infer Kind ? (Kind extends unknown ? keyof Kind : never) : never;

/** Everything but contact, key and unknown keys, in column order. */
function contentOf(event: JourneyEvent): SqliteValue[] {
  const has: Readonly<Partial<Record<Exclude<AnyKey, 'undated'>, SqliteValue>>> = event;
  return [
    event.kind,
    has.channel ?? null,
    has.purpose ?? null,
    has.ask ?? null,
    has.type ?? null,
    has.data ?? null,
    has.answers ?? has.inReplyTo ?? null,
    has.method ?? null,
    has.until ?? null,
    has.cadenceDays ?? null,
    event.kind === 'withdrawal' && event.undated ? 1 : 0,
    has.evidence ?? null,
    has.amount ?? null,
    has.currency ?? null,
  ];
}

/** Unknown keys as JSON with the keys in order at every depth, so that equal content is equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The values of a whole row, the key worked out: its id, or a digest of its content where it has none. */
export function toEventValues(
  contactId: number,
  event: JourneyEvent,
  extra: Readonly<Record<string, unknown>>,
): SqliteValue[] {
  const content = contentOf(event);
  const extraJson = Object.keys(extra).length === 0 ? '{}' : canonicalJson(extra);
  return [contactId, event.at, eventKey(event, content, extraJson), ...content, extraJson];
}

function eventKey(event: JourneyEvent, content: readonly SqliteValue[], extraJson: string): string {
  if (event.id !== '') return `=${event.id}`;
  const digest = hash('sha256', JSON.stringify([event.at, ...content, extraJson]), 'base64url');
  // 132 bits tell the events of one contact apart.
  return `#${digest.slice(0, 22)}`;
}
