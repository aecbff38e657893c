import { ShieldCheck } from 'lucide-react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import type { JourneyEvent, PermissionEvent } from '../../../../shared/domain/event.ts';
import { livesWhereConfirmed, needsConfirming } from '../../../../shared/domain/law/judge-law.ts';
import { methodWords } from '../../../../shared/domain/method-words.ts';
import type { Severity } from '../../../../shared/domain/severity.ts';
import { dayMs } from '../../../../shared/domain/time.ts';
import { sayDays } from '../../../../shared/lib/count.ts';
import { capital } from '../../../../shared/lib/words.ts';
import { sayShortDate } from '../../../lib/say-date.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { channelWords, VerdictBadge } from '../../marks/index.ts';
import { permissionEnd } from '../permission-end.ts';

const soonMs = 30 * dayMs;

interface PermissionsSectionProps {
  readonly details: ContactDetails;
  readonly now: number;
  readonly onRecord: () => void;
}

interface Entry {
  readonly permission: PermissionEvent;
  readonly end: number | null;
  readonly withdrawn: boolean;
}

/** The permission ledger: what is in force first, then what ended or was withdrawn; and where to record another. */
export function PermissionsSection({ details, now, onRecord }: PermissionsSectionProps) {
  const entries = ledger(details.events, now);
  const inForce = entries.filter(({ end }) => end === null || end > now);
  const over = entries.filter(({ end }) => end !== null && end <= now);
  return (
    <section className="contact-side__section">
      <h2 className="contact-side__title">
        <ShieldCheck className="icon" aria-hidden="true" />
        Permissions
        <span className="contact-side__act">
          <Button look="link" size="s" onPress={onRecord}>
            Record
          </Button>
        </span>
      </h2>
      {inForce.length === 0 && (
        <p className="supporting contact-side__after">
          {over.length === 0 ? 'None recorded. ' : 'None in force. '}
          Email, calls, text, push and social messages and ads are blocked until one is.
        </p>
      )}
      <Entries entries={inForce} now={now} unconfirmed={unconfirmedAmong(inForce, details)} />
      {over.length > 0 && (
        <Disclosure title={`Ended or withdrawn, ${over.length}`}>
          <Entries entries={over} now={now} unconfirmed={new Set()} />
        </Disclosure>
      )}
    </section>
  );
}

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly now: number;
  /** Those that are too little where the contact lives. */
  readonly unconfirmed: ReadonlySet<Entry>;
}

function Entries({ entries, now, unconfirmed }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ul className="permissions">
      {entries.map((entry) => {
        const { permission, end, withdrawn } = entry;
        const isTooLittle = unconfirmed.has(entry);
        return (
          <li
            key={`${permission.id} ${permission.at} ${permission.channel} ${permission.purpose}`}
            className="permissions__line"
          >
            <VerdictBadge
              verdict={isTooLittle ? 'caution' : stateOf(end, now)}
              word={channelWords[permission.channel]}
            />
            <span className="permissions__words">
              {capital(permission.purpose)}. {methodWords[permission.method]}, {sayShortDate(permission.at, now)}
              {permission.cadenceDays !== null && `. One every ${sayDays(permission.cadenceDays)}`}
              {permission.evidence !== null && <span className="caption">{permission.evidence}</span>}
              {isTooLittle && <span className="caption">Not confirmed, as Germany asks: mail stays blocked.</span>}
            </span>
            <span className="caption">{endWords(end, withdrawn, now)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Opt-ins that count only once they are confirmed where this contact lives, and that no confirmed one stands beside. */
function unconfirmedAmong(inForce: readonly Entry[], { contact }: ContactDetails): ReadonlySet<Entry> {
  if (!livesWhereConfirmed(contact.country)) return new Set();
  const [frail, firm] = [true, false].map((wanted) =>
    inForce.filter(({ permission }) => needsConfirming(permission.method, 'any') === wanted),
  );
  const held = new Set(
    firm?.filter(({ permission }) => isForMail(permission)).map(({ permission }) => permission.purpose),
  );
  return new Set(frail?.filter(({ permission }) => isForMail(permission) && !held.has(permission.purpose)));
}

function isForMail({ channel }: PermissionEvent): boolean {
  return channel === 'any' || channel === 'email';
}

function ledger(events: readonly JourneyEvent[], now: number): readonly Entry[] {
  return events
    .filter((event): event is PermissionEvent => event.kind === 'permission' && event.at <= now)
    .toReversed()
    .map((permission) => {
      const end = permissionEnd(permission, events);
      return { permission, end, withdrawn: end !== null && end !== permission.until };
    });
}

function stateOf(end: number | null, now: number): Severity {
  if (end === null || end - now > soonMs) return 'fine';
  return end <= now ? 'blocked' : 'caution';
}

function endWords(end: number | null, withdrawn: boolean, now: number): string {
  if (end === null) return 'no end';
  const day = sayShortDate(end, now);
  if (end > now) return `to ${day}`;
  return withdrawn ? `withdrawn ${day}` : `ended ${day}`;
}
