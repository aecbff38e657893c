import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { TouchVerdict } from '../../../shared/domain/verdict.ts';
import { sayCount } from '../../lib/count.ts';
import { VerdictMark } from '../marks/index.ts';
import { type ReasonGroup, reasonsOfPlan, reasonWords } from './reason-groups.ts';

interface ReasonListProps {
  readonly touches: readonly TouchVerdict[];
  readonly current: TouchVerdict | undefined;
  readonly onSelect: (touch: TouchVerdict) => void;
}

/** Why, for the whole plan: each reason once, with how many people it concerns; pressing one goes through its touches. */
export function ReasonList({ touches, current, onSelect }: ReasonListProps) {
  const groups = useMemo(() => reasonsOfPlan(touches), [touches]);
  const concerned = touches.filter((touch) => touch.reasons.length > 0).length;
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
          {groups.length === 0
            ? 'every touch is fine'
            : `${sayCount(groups.length, 'reason', 'reasons')} for ${sayCount(concerned, 'touch', 'touches')}`}
        </p>
      </header>
      <ul>
        {groups.map((group) => (
          <li key={`${group.severity} ${group.code}`}>
            <Button className="reason" onPress={() => showNext(group)}>
              <VerdictMark verdict={group.severity} size={16} labelled />
              <span className="reason__words">
                <span className="reason__title">{sayCount(group.people, ...reasonWords[group.code])}</span>
                <span className="supporting">{group.example}</span>
                <span className="caption">
                  {sayCount(group.touches.length, 'touch', 'touches')}. Show the{' '}
                  {group.touches.length === 1 ? 'touch' : 'next one'}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
