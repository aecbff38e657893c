import { Link } from '@tanstack/react-router';
import type { PlannedOfContact } from '../../../../shared/contract/data-contract.ts';
import type { Reason, ReasonCode } from '../../../../shared/domain/verdict.ts';
import { sayDays } from '../../../../shared/lib/count.ts';
import { sayMoment, sayShortDate, sayShortDay } from '../../../lib/say-date.ts';
import { Button } from '../../../ui/button.tsx';
import { channelWords, VerdictMark } from '../../marks/index.ts';
import { safeDate } from '../planned-words.ts';

interface PlannedRowProps {
  readonly planned: PlannedOfContact;
  readonly now: number;
  readonly onMove: () => void;
  readonly onRecord: () => void;
}

/** The cells of a planned touch: its verdict, which plan it is of and why, and what would fix it. */
export function PlannedRow({ planned, now, onMove, onRecord }: PlannedRowProps) {
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
        <Fix planned={planned} now={now} onMove={onMove} onRecord={onRecord} />
      </span>
    </>
  );
}

function Fix({ planned, now, onMove, onRecord }: PlannedRowProps) {
  const { verdict } = planned;
  if (verdict.verdict === 'fine') return 'fine';
  if (verdict.override !== undefined) return 'goes ahead';
  const safe = safeDate(planned);
  if (safe === null) return <WithoutDate planned={planned} onRecord={onRecord} />;
  if (verdict.verdict === 'caution') return `fine from ${sayShortDate(safe, now)}`;
  return (
    <Button look="link" size="s" onPress={onMove}>
      Move to {sayShortDate(safe, now)}
    </Button>
  );
}

/** What would help where no date does. */
function WithoutDate({ planned, onRecord }: Pick<PlannedRowProps, 'planned' | 'onRecord'>) {
  const code = planned.verdict.reasons[0]?.code;
  if (code !== 'permission') return (code !== undefined && helpers[code]) ?? 'no date helps';
  return (
    <Button look="link" size="s" onPress={onRecord}>
      Record
    </Button>
  );
}

const helpers: Partial<Readonly<Record<ReasonCode, string>>> = {
  step: 'ask for less',
  promise: 'ask if wanted',
  cold: 'ask to stay',
  copy: 'look at the text',
  provenance: 'leave the fact out',
  cap: 'another channel',
};

/** Why it is not fine, in its first reason; or why it goes ahead all the same. */
function reasonWords({ verdict }: PlannedOfContact): string {
  if (verdict.override !== undefined) return `Goes ahead: ${verdict.override.reason}`;
  const [first] = verdict.reasons;
  return first === undefined ? '' : shortReason(first);
}

/** In a row whose page is about one person, a cadence needs no name. */
function shortReason({ code, severity, numbers, sentence }: Reason): string {
  const gap = numbers['G'];
  if ((code !== 'near' && code !== 'season') || typeof gap !== 'number') return sentence;
  const lately = code === 'season' ? ', counting the last months' : '';
  const feels = `eels like one message every ${sayDays(gap)}${lately}`;
  return severity === 'caution' ? `Close to the limit: f${feels}` : `F${feels}`;
}
