import { type Contact, type ContactId, emptyContact } from './contact.ts';
import type { JourneyEvent } from './event.ts';
import type { PlannedTouch } from './planned-touch.ts';

/** Builders for tests: the least of each noun, with what the test is about spelled out. */

export function aContact(parts: Partial<Contact> = {}): Contact {
  return {
    id: 1 as ContactId,
    ...emptyContact,
    email: 'x@example.com',
    firstName: 'Xenia',
    ...parts,
  };
}

/** Defaults of each kind, so that a test names only what it is about. */
const defaults = {
  touch: { channel: 'email', ask: 2, purpose: 'newsletter', data: 'declared', inReplyTo: null },
  response: { type: 'reply', answers: null, channel: null },
  permission: {
    channel: 'email',
    purpose: 'newsletter',
    method: 'double-opt-in',
    evidence: null,
    until: null,
    cadenceDays: null,
  },
  withdrawal: { channel: null, purpose: null, undated: false },
  purchase: { amount: null, currency: null },
  refund: { amount: null, currency: null },
  complaint: { type: 'spam', channel: null },
  bounce: { type: 'hard', channel: 'email' },
  note: {},
} as const;

/** An event from the keys of a journey line; `at` as an ISO instant. */
export function anEvent(line: {
  readonly kind: string;
  readonly at: string;
  readonly [key: string]: unknown;
}): JourneyEvent {
  const base = new Map<string, object>(Object.entries(defaults)).get(line.kind);
  if (base === undefined) throw new Error(`no such kind of event: ${line.kind}`);
  return { id: '', ...base, ...line, at: Date.parse(line.at) } as JourneyEvent;
}

export function aPlannedTouch(parts: Partial<PlannedTouch> = {}): PlannedTouch {
  return {
    planId: 'plan',
    stepId: 'step',
    at: 0,
    clock: '09:00',
    timeZone: 'UTC',
    movedFrom: null,
    override: null,
    channel: 'email',
    purpose: 'offer',
    ask: 2,
    data: 'declared',
    inReplyTo: null,
    facts: [],
    copyFindings: [],
    introduces: true,
    mergeFields: [],
    ...parts,
  };
}
