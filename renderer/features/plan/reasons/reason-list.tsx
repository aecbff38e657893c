import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { sayCount, sayNumber } from '../../../../shared/lib/count.ts';
import { VerdictMark } from '../../marks/index.ts';
import type { PlanActs } from '../use-plan-acts.ts';
import type { VerdictReading } from '../verdicts/verdict-reading.ts';
import { ReasonFixes } from './reason-fixes.tsx';
import type { ReasonGroup } from './reason-groups.ts';
import { reasonSays, reasonTitle } from './reason-words.ts';
import './reason-list.css';

interface ReasonListProps {
  readonly plan: Plan;
  readonly reading: VerdictReading;
  readonly current: TouchVerdict | undefined;
  readonly now: number;
  /** Undefined: the plan can only be looked at. */
  readonly acts: PlanActs | undefined;
  readonly nameOf: (contact: string) => string;
  readonly onSelect: (touch: TouchVerdict) => void;
  readonly onEditStep: (stepId: string) => void;
  readonly onRecord: (group: ReasonGroup) => void;
}

/** Why, for the whole plan: each reason once, with how many people it concerns and what can be done about it. */
export function ReasonList(props: ReasonListProps) {
  const { plan, reading, current, now, acts, nameOf, onSelect } = props;
  const { reasons: digests, concerned } = reading;
  const said = useMemo(() => digests.map(({ group }) => reasonSays(group, plan, nameOf)), [digests, plan, nameOf]);
  const showNext = (group: ReasonGroup) => {
    const here = current === undefined ? -1 : group.touches.indexOf(current);
    const next = group.touches[(here + 1) % group.touches.length];
    if (next !== undefined) onSelect(next);
  };
  return (
    <section className="reasons" aria-label="Reasons">
      <header className="reasons__head">
        <h2 className="reasons__title">Why</h2>
        <p className="caption">
          {digests.length === 0
            ? 'nothing is held back'
            : `${sayCount(digests.length, 'reason', 'reasons')} for ${sayCount(concerned, 'touch', 'touches')}`}
        </p>
      </header>
      <ul>
        {digests.map(({ group, ...digest }, index) => (
          <li key={`${group.severity} ${group.code} ${group.step ?? ''}`} className="reason">
            <VerdictMark verdict={group.severity} size={16} labelled />
            <div className="reason__words">
              <Button className="reason__title" onPress={() => showNext(group)}>
                {sayNumber(group.people.length)} {reasonTitle(group, plan)}
              </Button>
              <p className="supporting">{said[index]}</p>
              {acts !== undefined && (
                <ReasonFixes
                  plan={plan}
                  digest={{ group, ...digest }}
                  now={now}
                  acts={acts}
                  onEditStep={props.onEditStep}
                  onRecord={props.onRecord}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
