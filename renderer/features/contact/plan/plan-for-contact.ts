import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { contactKey, contactName } from '../../../../shared/domain/contact.ts';
import type { PermissionEvent } from '../../../../shared/domain/event.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { dayMs } from '../../../../shared/domain/time.ts';
import { permissionEnd } from '../permission-end.ts';

/** A plan of one touch for one contact, on the first day that is fine by pace, under a permission they gave. */
export function planForContact(details: ContactDetails, now: number, timeZone: string): Plan {
  const { contact, next } = details;
  const inForce = details.events.filter(
    (event): event is PermissionEvent & typeof event => event.kind === 'permission' && isInForce(event, details, now),
  );
  const permission = inForce.findLast(({ channel }) => channel === 'email' || channel === 'any') ?? inForce.at(-1);
  const name = `For ${contactName(contact)}`;
  return {
    id: `for-${crypto.randomUUID().slice(0, 8)}`,
    name,
    timeZone,
    startOn: dayAfter(Math.max(now, next.fineFrom ?? now), timeZone),
    pace: 'fixed',
    audience: [contactKey(contact)],
    steps: [
      {
        id: 'step-1',
        offsetDays: 0,
        at: '09:30',
        channel: permission === undefined || permission.channel === 'any' ? 'email' : permission.channel,
        purpose: permission?.purpose ?? 'contact',
        ask: 2,
        data: 'declared',
        subject: '',
        body: '',
        facts: [],
      },
    ],
    adjustments: [],
  };
}

function isInForce(permission: PermissionEvent, { events }: ContactDetails, now: number): boolean {
  const end = permissionEnd(permission, events);
  return permission.at <= now && (end === null || end > now);
}

/** The calendar day after an instant: its morning is surely later. */
function dayAfter(at: number, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at + dayMs);
}
