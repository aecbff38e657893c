import type { ContactRow } from '../../../shared/contract/data-contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { severities } from '../../../shared/domain/severity.ts';
import type { PlanVerdicts, TouchVerdict } from '../../../shared/domain/verdict.ts';
import { sayNumber } from '../../lib/count.ts';
import { VerdictMark, verdictWords } from '../marks/index.ts';
import { ReasonList } from './reason-list.tsx';
import { TouchDetails } from './touch-details.tsx';
import './plan-side.css';

interface PlanSideProps {
  readonly plan: Plan;
  readonly verdicts: PlanVerdicts;
  readonly touch: TouchVerdict | undefined;
  readonly contact: ContactRow | undefined;
  readonly zone: string;
  readonly now: number;
  readonly onSelect: (touch: TouchVerdict) => void;
}

/** Totals by verdict, the touch that is looked at, and the reasons of the whole plan. */
export function PlanSide({ plan, verdicts, touch, contact, zone, now, onSelect }: PlanSideProps) {
  return (
    <aside className="plan-side" aria-label="Verdicts and reasons" data-area="verdicts">
      <dl className="plan-side__totals">
        {severities.map((verdict) => (
          <div key={verdict} className="plan-side__total">
            <dt>
              <VerdictMark verdict={verdict} size={13} />
              {verdictWords[verdict]}
            </dt>
            <dd>{sayNumber(verdicts.summary[verdict])}</dd>
          </div>
        ))}
      </dl>
      {touch !== undefined && <TouchDetails plan={plan} touch={touch} contact={contact} zone={zone} now={now} />}
      <ReasonList touches={verdicts.touches} current={touch} onSelect={onSelect} />
    </aside>
  );
}
