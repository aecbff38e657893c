import { Link } from '@tanstack/react-router';
import type { PlannedOfContact } from '../../../../shared/contract/data-contract.ts';
import { sayMoment, sayShortDate, sayShortDay } from '../../../lib/say-date.ts';
import { Button } from '../../../ui/button.tsx';
import { channelWords, VerdictMark } from '../../marks/index.ts';
import { safeDate } from '../planned-words.ts';

interface PlannedRowProps {
  readonly planned: PlannedOfContact;
  readonly now: number;
  readonly onMove: () => void;
}

/** The cells of a planned touch: its verdict, which plan it is of and why, and what would fix it. */
export function PlannedRow({ planned, now, onMove }: PlannedRowProps) {
  const { verdict, planId, planName, step, subject, channel } = planned;
  const at = Date.parse(verdict.at);
  const why = reasonWords(planned);
  return (
    <>
      <span role="gridcell" className="event-row__day" title={sayMoment(at, now)}>
        {sayShortDay(at, now)}
      </span>
      <span role="gridcell" className="event-row__mark">
        <VerdictMark verdict={verdict.verdict} size={15} labelled />
      </span>
      <span role="gridcell" className="event-row__title cut" title={subject}>
        {subject === '' ? channelWords[channel] : subject}
      </span>
      <span role="gridcell" className="event-row__detail cut" title={why}>
        <Link to="/plans/stored/$planId" params={{ planId }} className="event-row__plan">
          {planName}, step {step}
        </Link>
        {why !== '' && `. ${why}`}
      </span>
      <span role="gridcell" className="event-row__end">
        <Fix planned={planned} now={now} onMove={onMove} />
      </span>
    </>
  );
}

function Fix({ planned, now, onMove }: PlannedRowProps) {
  const { verdict } = planned;
  if (verdict.verdict === 'fine') return 'fine';
  if (verdict.override !== undefined) return 'goes ahead';
  const safe = safeDate(planned);
  if (safe === null) return verdict.instead === undefined ? 'no date helps' : 'another way helps';
  if (verdict.verdict === 'caution') return `fine from ${sayShortDate(safe, now)}`;
  return (
    <Button look="link" size="s" onPress={onMove}>
      Move to {sayShortDate(safe, now)}
    </Button>
  );
}

/** Why it is not fine, in its first reason; why it goes ahead all the same; or what would help where no date does. */
function reasonWords({ verdict }: PlannedOfContact): string {
  if (verdict.override !== undefined) return `Goes ahead: ${verdict.override.reason}`;
  const [first] = verdict.reasons;
  if (first === undefined) return '';
  return verdict.instead === undefined ? first.sentence : `${first.sentence} What helps: ${uncapital(verdict.instead)}`;
}

function uncapital(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
