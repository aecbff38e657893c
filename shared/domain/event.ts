/** The noun "event": one thing that happened between us and one contact. */

export const channels = [
  'email',
  'phone',
  'sms',
  'direct-mail',
  'in-app',
  'push',
  'retargeting',
  'social',
  'meeting',
] as const;
export type Channel = (typeof channels)[number];

export const responseTypes = [
  'reply',
  'click',
  'open',
  'form',
  'booking',
  'visit',
  'call-answered',
  'referral',
  'recommendation',
  'preference',
  'not-now',
] as const;
export type ResponseType = (typeof responseTypes)[number];

export const permissionMethods = [
  'double-opt-in',
  'single-opt-in',
  'soft-opt-in',
  'contract',
  'verbal',
  'imported-claim',
  'points',
  'standing-order',
] as const;
export type PermissionMethod = (typeof permissionMethods)[number];

export const dataUses = ['declared', 'observed', 'inferred', 'third-party'] as const;
/** Where the personal data a touch uses came from. */
export type DataUse = (typeof dataUses)[number];

export const complaintTypes = ['spam', 'review', 'uninstall', 'spoken'] as const;
export type ComplaintType = (typeof complaintTypes)[number];

export const bounceTypes = ['hard', 'soft'] as const;
export type BounceType = (typeof bounceTypes)[number];

export const eventKinds = [
  'touch',
  'response',
  'permission',
  'withdrawal',
  'purchase',
  'refund',
  'complaint',
  'bounce',
  'note',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How much a touch asks: 1 answer or give, 2 inform, 3 converse, 4 offer, 5 act for them. */
export type Ask = 1 | 2 | 3 | 4 | 5;

/** The purpose reserved for what a purchase or an account needs: order confirmation, delivery, password. */
export const servicePurpose = 'service';

interface EventBase {
  /** Unique per contact; '' when the source gave none. */
  readonly id: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
}

export interface TouchEvent extends EventBase {
  readonly kind: 'touch';
  readonly channel: Channel;
  readonly ask: Ask;
  readonly purpose: string;
  readonly data: DataUse;
  /** Id of the contact's message this touch replies to. */
  readonly inReplyTo: string | null;
}

export interface ResponseEvent extends EventBase {
  readonly kind: 'response';
  readonly type: ResponseType;
  /** Id of the touch this response answers. */
  readonly answers: string | null;
  readonly channel: Channel | null;
}

export interface PermissionEvent extends EventBase {
  readonly kind: 'permission';
  readonly channel: Channel | 'any';
  readonly purpose: string;
  readonly method: PermissionMethod;
  readonly evidence: string | null;
  /** The first instant at which it is no longer in force, in ms; null: no end. */
  readonly until: number | null;
  /** "A letter every c days" promised with it; null: none. */
  readonly cadenceDays: number | null;
}

export interface WithdrawalEvent extends EventBase {
  readonly kind: 'withdrawal';
  /** null: every channel. */
  readonly channel: Channel | 'any' | null;
  /** null: every purpose. */
  readonly purpose: string | null;
  /**
   * True when the source says that they withdrew but not when: then `at` is the instant it became known, and it
   * also holds at every instant before, against every permission given up to `at`.
   */
  readonly undated: boolean;
}

export interface PurchaseEvent extends EventBase {
  readonly kind: 'purchase';
  /** A decimal number as text, as the source wrote it. */
  readonly amount: string | null;
  readonly currency: string | null;
}

export interface RefundEvent extends EventBase {
  readonly kind: 'refund';
  readonly amount: string | null;
  readonly currency: string | null;
}

export interface ComplaintEvent extends EventBase {
  readonly kind: 'complaint';
  readonly type: ComplaintType;
  readonly channel: Channel | null;
}

export interface BounceEvent extends EventBase {
  readonly kind: 'bounce';
  readonly type: BounceType;
  readonly channel: Channel;
}

export interface NoteEvent extends EventBase {
  readonly kind: 'note';
}

export type JourneyEvent =
  | TouchEvent
  | ResponseEvent
  | PermissionEvent
  | WithdrawalEvent
  | PurchaseEvent
  | RefundEvent
  | ComplaintEvent
  | BounceEvent
  | NoteEvent;

/** Orders events by instant, then id. */
export function compareEvents(a: Pick<JourneyEvent, 'at' | 'id'>, b: Pick<JourneyEvent, 'at' | 'id'>): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
