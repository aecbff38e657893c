import type { ContactDetails } from '../../../shared/contract/data-contract.ts';
import type { PermissionEvent } from '../../../shared/domain/event.ts';
import type { Severity } from '../../../shared/domain/severity.ts';
import { sayDays } from '../../lib/count.ts';
import { sayShortDate } from '../../lib/say-date.ts';
import { channelWords, methodWords, VerdictBadge } from '../marks/index.ts';
import { permissionEnd } from './permission-end.ts';

const soonMs = 30 * 86_400_000;

interface PermissionsProps {
  readonly details: ContactDetails;
  readonly asOf: number;
}

/** The permission ledger, latest first: channel, purpose, how it was given, until when. */
export function Permissions({ details, asOf }: PermissionsProps) {
  const given = details.events
    .filter((event): event is PermissionEvent & typeof event => event.kind === 'permission' && event.at <= asOf)
    .toReversed();
  if (given.length === 0)
    return (
      <p className="supporting contact-side__after">
        None recorded. Paced touches by email, phone, text message, push, social message and ads are blocked until one
        is.
      </p>
    );
  return (
    <ul className="permissions">
      {given.map((permission) => {
        const end = permissionEnd(permission, details.events);
        return (
          <li
            key={`${permission.id} ${permission.at} ${permission.channel} ${permission.purpose}`}
            className="permissions__line"
          >
            <VerdictBadge verdict={stateOf(end, asOf)} word={channelWords[permission.channel]} />
            <span className="permissions__words">
              {permission.purpose}. {methodWords[permission.method]}
              {permission.evidence !== null && `, ${permission.evidence}`}
              {permission.cadenceDays !== null && `. One every ${sayDays(permission.cadenceDays)}`}
            </span>
            <span className="caption">{endWords(end, asOf)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function stateOf(end: number | null, now: number): Severity {
  if (end === null || end - now > soonMs) return 'fine';
  return end <= now ? 'blocked' : 'caution';
}

function endWords(end: number | null, now: number): string {
  if (end === null) return 'no end';
  return end <= now ? `ended ${sayShortDate(end, now)}` : `to ${sayShortDate(end, now)}`;
}
