import { Link } from '@tanstack/react-router';
import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import { contactFullName, contactName } from '../../../shared/domain/contact.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { TouchVerdict } from '../../../shared/domain/verdict.ts';
import { sayClock, sayMoment, sayShortDay } from '../../lib/say-date.ts';
import { VerdictBadge, VerdictMark, verdictWords } from '../marks/index.ts';

interface TouchDetailsProps {
  readonly plan: Plan;
  readonly touch: TouchVerdict;
  readonly contact: ContactRow | undefined;
  readonly zone: string;
  readonly now: number;
}

/** One touch: its verdict in a sentence, from when it would be fine, and every further reason. */
export function TouchDetails({ plan, touch, contact, zone, now }: TouchDetailsProps) {
  const at = Date.parse(touch.at);
  const step = plan.steps.findIndex((one) => one.id === touch.step) + 1;
  const name = contact === undefined ? touch.contact : contactFullName(contact);
  const [first, ...others] = touch.reasons;
  return (
    <section className="touch-details" aria-label="The touch" aria-live="polite">
      <p className="touch-details__what">
        <VerdictBadge verdict={touch.verdict} />
        <span className="cut" title={name}>
          {contact === undefined ? (
            name
          ) : (
            <Link to="/relationships/$contactId" params={{ contactId: String(contact.id) }}>
              {name}
            </Link>
          )}
          , step {step}
        </span>
      </p>
      <p className="touch-details__when supporting">
        {sayShortDay(at, now, zone)}, {sayClock(at, zone)}
        {touch.past && '. This date has passed; it is judged at its own date'}
      </p>
      <p className="spoken">{first?.sentence ?? fineSentence(contact)}</p>
      <FromWhen touch={touch} zone={zone} now={now} />
      {touch.verdict === 'blocked' && (
        <p className="supporting">The pace alone would be {verdictWords[touch.pace].toLowerCase()}.</p>
      )}
      {others.length > 0 && (
        <ul className="touch-details__reasons">
          {others.map((reason) => (
            <li key={`${reason.code} ${reason.sentence}`} className="touch-details__reason">
              <VerdictMark verdict={reason.severity} size={14} labelled />
              <span>
                {reason.sentence}
                {reason.clearsAt !== null && (
                  <span className="caption">
                    {' '}
                    This alone clears on {sayMoment(Date.parse(reason.clearsAt), now, zone)}.
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
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
  return `What would help: ${instead.charAt(0).toLowerCase()}${instead.slice(1)}`;
}

function FromWhen({ touch, zone, now }: { readonly touch: TouchVerdict; readonly zone: string; readonly now: number }) {
  if (touch.verdict === 'fine') return null;
  if (touch.earliestSafeAt === null)
    return <p className="supporting touch-details__from">{helpWords(touch.instead)}</p>;
  const safe = Date.parse(touch.earliestSafeAt);
  const fineAlready = safe <= Date.parse(touch.at);
  const cold = touch.coldAt === null ? null : Date.parse(touch.coldAt);
  return (
    <p className="supporting touch-details__from">
      {fineAlready ? 'No other date changes this: ' : 'Earliest safe date: '}
      <b>{sayMoment(safe, now, zone)}</b>
      {fineAlready ? ' would be no better.' : '.'}
      {cold !== null && cold > safe && ` Without a response it goes cold by ${sayShortDay(cold, now, zone)}.`}
    </p>
  );
}
