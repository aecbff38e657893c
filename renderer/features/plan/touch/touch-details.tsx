import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ContactRow } from '../../../../shared/contract/data-contract.ts';
import { contactFullName, contactName } from '../../../../shared/domain/contact.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { TouchMove } from '../../../../shared/domain/plan-edits.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { uncapital } from '../../../../shared/lib/words.ts';
import { sayClock, sayDay, sayMoment, sayShortDay } from '../../../lib/say-date.ts';
import { VerdictBadge, verdictWords } from '../../marks/index.ts';
import { FurtherReasons } from './further-reasons.tsx';
import { LaterSteps } from './later-steps.tsx';
import './touch-details.css';

interface TouchDetailsProps {
  readonly plan: Plan;
  readonly touch: TouchVerdict;
  readonly contact: ContactRow | undefined;
  readonly now: number;
  /** Where it would move, and what moves along. */
  readonly moves: readonly TouchMove[] | undefined;
  /** All reasons with what they rest on. */
  readonly whyShown: boolean;
  /** How the verdict comes about. */
  readonly computed: ReactNode;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** One touch: its verdict in a sentence, from when it would be fine, what can be done, and every further reason. */
export function TouchDetails({ plan, touch, contact, now, moves, whyShown, computed, children }: TouchDetailsProps) {
  const at = Date.parse(touch.at);
  const zone = plan.timeZone;
  const step = plan.steps.findIndex((one) => one.id === touch.step) + 1;
  const name = contact === undefined ? touch.contact : contactFullName(contact);
  return (
    <section className="touch-details" aria-label="The touch" aria-live="polite">
      <p className="touch-details__what">
        <VerdictBadge verdict={touch.verdict} />
        {contact === undefined ? (
          <span>{name}</span>
        ) : (
          <Link to="/relationships/$contactId" params={{ contactId: String(contact.id) }}>
            {name}
          </Link>
        )}{' '}
        <span className="touch-details__place">
          Step {step}, {sayShortDay(at, now, zone)} {sayClock(at, zone)}
        </span>
      </p>
      <p className="spoken">{touch.reasons[0]?.sentence ?? fineSentence(contact)}</p>
      {touch.past && <p className="supporting">This date has passed; it is judged at its own date.</p>}
      <FromWhen touch={touch} to={moves?.find((move) => move.step === touch.step)?.to} zone={zone} now={now}>
        <LaterSteps plan={plan} touch={touch} moves={moves} now={now} />
      </FromWhen>
      {touch.movedFrom !== undefined && (
        <p className="supporting">
          Moved from {sayDay(Date.parse(touch.movedFrom), now, zone)}, where the plan has it for the others.
        </p>
      )}
      {touch.override !== undefined && (
        <p className="touch-details__decision">
          <b>{touch.override.by}</b> goes ahead: {touch.override.reason}
        </p>
      )}
      {children}
      {touch.verdict === 'blocked' && (
        <p className="supporting touch-details__pace">
          The pace alone would be {verdictWords[touch.pace].toLowerCase()}.
        </p>
      )}
      <FurtherReasons touch={touch} zone={zone} now={now} whyShown={whyShown} />
      {computed}
    </section>
  );
}

function fineSentence(contact: ContactRow | undefined): string {
  return contact === undefined
    ? 'There is room for this touch.'
    : `There is room for this touch to ${contactName(contact)}.`;
}

/** What would help where no date does: "What would help: a smaller ask." */
function helpWords(instead: string | undefined): string {
  if (instead === undefined) return 'No date changes this.';
  return `What would help: ${uncapital(instead)}`;
}

interface FromWhenProps {
  readonly touch: TouchVerdict;
  /** The same at its clock time, where it is known. */
  readonly to: number | undefined;
  readonly zone: string;
  readonly now: number;
  readonly children: ReactNode;
}

function FromWhen({ touch, to, zone, now, children }: FromWhenProps) {
  if (touch.verdict === 'fine') return null;
  if (touch.earliestSafeAt === null)
    return <p className="supporting touch-details__from">{helpWords(touch.instead)}</p>;
  const safe = Date.parse(touch.earliestSafeAt);
  if (safe <= Date.parse(touch.at))
    return <p className="supporting touch-details__from">No later date would be better.</p>;
  const cold = touch.coldAt === null ? null : Date.parse(touch.coldAt);
  return (
    <p className="supporting touch-details__from">
      Earliest safe date: <b>{sayMoment(to ?? safe, now, zone)}</b>.{children}
      {cold !== null && cold > safe && ` Without a response it goes cold by ${sayShortDay(cold, now, zone)}.`}
    </p>
  );
}
