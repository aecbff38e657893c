import type { Contact } from './contact.ts';
import type { BounceEvent, ComplaintEvent, JourneyEvent, PurchaseEvent, ResponseEvent, TouchEvent } from './event.ts';
import { evidenceOfResponse, purchaseEvidence, withdrawalEvidence } from './evidence.ts';
import { askingFrom } from './parameters.ts';
import type { PermissionLedger } from './permission-ledger.ts';
import type { Policy } from './policy.ts';
import { takeBack } from './purchases.ts';
import { logLatency } from './reply-latency.ts';
import { calendarDay, daysBetween } from './time.ts';
import { type ClassContext, classify, isPaced, type TouchClass } from './touch-class.ts';
import { addLoad, noLoads, type TouchLoads } from './touch-loads.ts';
import { weightOf } from './touch-weight.ts';
import { type Evidence, noEvidence } from './trust.ts';

/** A touch that went out, or that a plan counts as sent, with what became of it. */
export interface PastTouch {
  readonly event: TouchEvent;
  readonly class: TouchClass;
  /** In e-mails. */
  readonly weight: number;
  /** First later response, of any type but open, that names this touch. */
  answer: ResponseEvent | null;
}

/** What went out for one purpose. */
export interface PurposeSoFar {
  /** Our latest touch of it, on whatever channel, in ms. */
  lastAt: number;
  /** Paced touches of it since the latest sign of life. */
  sinceSignOfLife: number;
}

/** One entry of the evidence, at its place in the order; touches count only once they turn out to be ignored. */
export type EvidenceEntry = { readonly weight: number } | { readonly touch: PastTouch };

/**
 * What is read off a journey at one instant. It is an accumulator: `addEvent` changes it in place,
 * in order, so that one pass over a journey is enough however many touches are planned after it.
 */
export interface History extends ClassContext {
  readonly ledger: PermissionLedger;
  readonly messages: Map<string, number>;
  readonly repliedTo: Set<string>;
  readonly purposes: Map<string, PurposeSoFar>;
  readonly timeZone: string;
  /** The contact's first touch, permission or genuine response, in ms. */
  timeZeroAt: number | null;
  readonly touches: PastTouch[];
  /** What each of them weighs. */
  readonly loads: TouchLoads;
  /** Ordinary touches that asked something and are not answered, as far as they are the latest: the last one is open. */
  readonly openQuestions: PastTouch[];
  /** Touches by their id, as far as anybody had to look one up: `touchNamed` fills it. */
  readonly touchById: Map<string, PastTouch>;
  indexedTouches: number;
  readonly evidence: EvidenceEntry[];
  /** What its first `entries` come to, with these answers and this patience: they need not be folded again. */
  settled: {
    readonly answers: number;
    readonly patienceDays: number;
    readonly entries: number;
    readonly evidence: Evidence;
  };
  /** What every `foldedEvery` of the settled entries came to. */
  readonly folded: Evidence[];
  /** The earliest touch, in ms, that was answered after the evidence was settled. */
  answeredSince: number;
  readonly genuine: (ResponseEvent | PurchaseEvent)[];
  /** Responses that are no good news. */
  readonly refusals: ResponseEvent[];
  /** Calendar days, in the contact's zone, with a genuine response: x of the model. */
  responseDays: number;
  lastResponseDay: number | null;
  lastGenuineAt: number | null;
  /** The latest genuine response or open; null: never one. */
  lastSignOfLifeAt: number | null;
  firstPacedAt: number | null;
  lastPacedAt: number | null;
  /** The latest form, booking or reply that answers none of our touches. */
  ownAccord: ResponseEvent | null;
  /** How many touches were answered, and the sum of ln(days) of those answers: all that reply latency needs. */
  answers: number;
  answerLogDays: number;
  /** How many paced and reply touches were answered by a genuine response. */
  personalAnswers: number;
  hasReplied: boolean;
  readonly purchases: PurchaseEvent[];
  readonly complaints: ComplaintEvent[];
  readonly bounces: BounceEvent[];
}

const nothingSettled = { answers: 0, patienceDays: Number.NaN, entries: 0, evidence: noEvidence } as const;

/** What is known of a contact before anything happened. */
export function emptyHistory(contact: Pick<Contact, 'timeZone'>, policy: Policy): History {
  return {
    ledger: { permissions: [], withdrawals: [] },
    policy,
    messages: new Map(),
    repliedTo: new Set(),
    purposes: new Map(),
    timeZone: contact.timeZone ?? 'UTC',
    timeZeroAt: null,
    touches: [],
    loads: noLoads(),
    openQuestions: [],
    touchById: new Map(),
    indexedTouches: 0,
    evidence: [],
    settled: nothingSettled,
    folded: [],
    answeredSince: Number.POSITIVE_INFINITY,
    genuine: [],
    refusals: [],
    responseDays: 0,
    lastResponseDay: null,
    lastGenuineAt: null,
    lastSignOfLifeAt: null,
    firstPacedAt: null,
    lastPacedAt: null,
    ownAccord: null,
    answers: 0,
    answerLogDays: 0,
    personalAnswers: 0,
    hasReplied: false,
    purchases: [],
    complaints: [],
    bounces: [],
  };
}

/** Reads the events with `at` ≤ `until` (ms) off a journey whose events are ordered by `compareEvents`. */
export function readHistory(
  contact: Pick<Contact, 'timeZone'>,
  events: readonly JourneyEvent[],
  until: number,
  policy: Policy,
): History {
  const history = emptyHistory(contact, policy);
  for (const event of events) {
    if (event.at <= until) addEvent(history, event);
    else if (event.kind === 'withdrawal' && event.undated) history.ledger.withdrawals.push(event);
  }
  return history;
}

/** Adds the next event, which is not earlier than any added before. */
export function addEvent(history: History, event: JourneyEvent): void {
  switch (event.kind) {
    case 'touch':
      addTouch(history, event);
      break;
    case 'response':
      addResponse(history, event);
      break;
    case 'permission':
      history.timeZeroAt ??= event.at;
      history.ledger.permissions.push(event);
      break;
    case 'withdrawal':
      history.ledger.withdrawals.push(event);
      history.evidence.push({ weight: withdrawalEvidence });
      break;
    case 'purchase':
      history.purchases.push(event);
      history.evidence.push({ weight: purchaseEvidence });
      addGenuine(history, event);
      break;
    case 'refund':
      takeBack(history.purchases, event);
      break;
    case 'complaint':
      history.complaints.push(event);
      break;
    case 'bounce':
      history.bounces.push(event);
      break;
    case 'note':
      break;
  }
}

function addTouch(history: History, event: TouchEvent): void {
  const weight = weightOf(event.channel, event.data);
  const touch: PastTouch = {
    event,
    class: classify(asKnownAt(history, event.at), event, event.at),
    weight,
    answer: null,
  };
  history.timeZeroAt ??= event.at;
  history.touches.push(touch);
  addLoad(history.loads, event.at, touch.class, weight, event.purpose);
  if (event.inReplyTo !== null) history.repliedTo.add(event.inReplyTo);
  const ofPurpose = purposeOf(history, event);
  ofPurpose.lastAt = event.at;
  if (touch.class === 'ordinary') {
    history.evidence.push({ touch });
    if (event.ask >= askingFrom) history.openQuestions.push(touch);
  }
  if (isPaced(touch.class)) {
    history.firstPacedAt ??= event.at;
    history.lastPacedAt = event.at;
    ofPurpose.sinceSignOfLife += 1;
  }
}

/**
 * A withdrawal without a date holds at every instant, but what went out before it became known was taken as it was
 * allowed then: it is not made ordinary afterwards, and by no order of reading.
 */
function asKnownAt(history: History, at: number): ClassContext {
  const { permissions, withdrawals } = history.ledger;
  if ((withdrawals.at(-1)?.at ?? at) <= at) return history;
  return { ...history, ledger: { permissions, withdrawals: withdrawals.filter((one) => one.at <= at) } };
}

function purposeOf({ purposes }: History, { purpose, at }: TouchEvent): PurposeSoFar {
  const known = purposes.get(purpose);
  if (known !== undefined) return known;
  const first = { lastAt: at, sinceSignOfLife: 0 };
  purposes.set(purpose, first);
  return first;
}

/** The latest touch of that id; most answers name the latest touch there is, and need no index. */
function touchNamed(history: History, id: string): PastTouch | undefined {
  if (id === '') return undefined;
  const { touches, touchById } = history;
  const latest = touches.at(-1);
  if (latest?.event.id === id) return latest;
  for (; history.indexedTouches < touches.length; history.indexedTouches += 1) {
    const touch = touches[history.indexedTouches];
    if (touch !== undefined) touchById.set(touch.event.id, touch);
  }
  return touchById.get(id);
}

function addResponse(history: History, event: ResponseEvent): void {
  const answered = event.answers === null ? undefined : touchNamed(history, event.answers);
  if (event.type === 'open') {
    addSignOfLife(history, event.at);
    return;
  }
  if (answered !== undefined && answered.answer === null) {
    answered.answer = event;
    history.answeredSince = Math.min(history.answeredSince, answered.event.at);
    while (history.openQuestions.at(-1)?.answer) history.openQuestions.pop();
    history.answers += 1;
    history.answerLogDays += logLatency(daysBetween(answered.event.at, event.at));
    const isPersonal = isPaced(answered.class) || answered.class === 'reply';
    if (isPersonal && event.type !== 'not-now') history.personalAnswers += 1;
  }
  if (event.id !== '' && event.type !== 'click') history.messages.set(event.id, event.at);
  const weight = evidenceOfResponse(event.type);
  if (weight !== 0) history.evidence.push({ weight });
  if (event.type === 'not-now') {
    history.refusals.push(event);
    return;
  }
  if (event.type === 'reply') history.hasReplied = true;
  const unasked = answered === undefined;
  if (unasked && (event.type === 'form' || event.type === 'booking' || event.type === 'reply')) {
    history.ownAccord = event;
  }
  addGenuine(history, event);
}

function addGenuine(history: History, event: ResponseEvent | PurchaseEvent): void {
  history.timeZeroAt ??= event.at;
  history.genuine.push(event);
  history.lastGenuineAt = event.at;
  const day = calendarDay(event.at, history.timeZone);
  if (day !== history.lastResponseDay) {
    history.responseDays += 1;
    history.lastResponseDay = day;
  }
  addSignOfLife(history, event.at);
}

function addSignOfLife(history: History, at: number): void {
  history.lastSignOfLifeAt = at;
  for (const ofPurpose of history.purposes.values()) ofPurpose.sinceSignOfLife = 0;
}
