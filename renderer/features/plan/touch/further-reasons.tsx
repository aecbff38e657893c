import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { sayMoment } from '../../../lib/say-date.ts';
import { VerdictMark } from '../../marks/index.ts';
import { evidenceOf } from './evidence-words.ts';

interface FurtherReasonsProps {
  readonly touch: TouchVerdict;
  readonly zone: string;
  readonly now: number;
  /** Also the first, and what each rests on. */
  readonly whyShown: boolean;
}

/** Every reason beyond the one that is spoken; asked why, all of them with their numbers. */
export function FurtherReasons({ touch, zone, now, whyShown }: FurtherReasonsProps) {
  const reasons = whyShown ? touch.reasons : touch.reasons.slice(1);
  if (reasons.length === 0) return null;
  return (
    <ul className="touch-details__reasons" aria-label={whyShown ? 'Why, with the numbers' : 'Further reasons'}>
      {reasons.map((reason) => (
        <li key={`${reason.code} ${reason.sentence}`} className="touch-details__reason">
          <VerdictMark verdict={reason.severity} size={14} labelled />
          <span>
            {reason.sentence}
            {whyShown &&
              evidenceOf(reason).map((line) => (
                <span key={line} className="caption touch-details__evidence">
                  {line}
                </span>
              ))}
            {reason.clearsAt !== null && (
              <span className="caption touch-details__evidence">
                This alone clears on {sayMoment(Date.parse(reason.clearsAt), now, zone)}.
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
