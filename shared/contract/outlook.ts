import type { Ask, Channel, EventKind } from '../domain/event.ts';
import type { Severity } from '../domain/severity.ts';

/** How a list of contacts can be ordered. */
export const contactSorts = [
  'name',
  'trust',
  'stage',
  'last-touch',
  'last-response',
  'latest',
  'next-touch',
  'country',
] as const;

/** Whether anything may be sent by email: a permission in force, one that ended or was taken back, or none ever. */
export const emailPermissions = ['in-force', 'ended', 'none'] as const;
export type EmailPermission = (typeof emailPermissions)[number];

/** The latest thing that happened with a contact, as far as a list says it. */
export interface LatestEvent {
  readonly kind: Exclude<EventKind, 'note'>;
  readonly at: number;
  readonly channel: Channel | 'any' | null;
  /** Of a response, a complaint or a bounce. */
  readonly type: string | null;
  /** Of a touch. */
  readonly ask: Ask | null;
  /** They had bought before. */
  readonly again: boolean;
}

/** The next touch any plan has for a contact, judged as that plan judges it. */
export interface NextPlanned {
  readonly planId: string;
  readonly step: string;
  readonly at: number;
  readonly channel: Channel;
  readonly verdict: Severity;
}

/** How many came closer and how many went back over so many days. */
export interface StageMoves {
  readonly closer: number;
  readonly back: number;
  readonly days: number;
}

/** What happened last with a contact and what comes next. */
export interface Outlook {
  readonly latest: LatestEvent | null;
  /** Touches that asked something since the contact's last word, none of them answered. */
  readonly unanswered: number;
  readonly next: NextPlanned | null;
}
