import { useEffect, useState } from 'react';
import { sayCount, sayNumber } from '../../../shared/lib/count.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { VerdictGrid } from './matrix/verdict-grid.tsx';
import { PlanSide } from './plan-side.tsx';
import { PlanStart } from './plan-start.tsx';
import type { Planner } from './use-planner.ts';

interface PlanBoardProps {
  readonly planner: Planner;
  readonly onChoosePeople: () => void;
}

/** The matrix of verdicts on dates, and beside it the touch that is looked at. */
export function PlanBoard({ planner, onChoosePeople }: PlanBoardProps) {
  const { checked, matrix } = planner;
  if (!planner.isJudgeable) return <PlanStart planner={planner} onChoosePeople={onChoosePeople} />;
  if (checked === null || matrix === null) return null;
  return (
    <div className="plan">
      <div className="plan__board" data-area="matrix">
        <VerdictGrid planner={planner} checked={checked} matrix={matrix} />
        <footer className="plan__foot caption">
          <span className="cut">
            {sayCount(matrix.people.length, 'person', 'people')},{' '}
            {sayCount(checked.verdicts.touches.length, 'planned touch', 'planned touches')}.{' '}
            <Freshness planner={planner} />
          </span>
          <span className="plan__keys" aria-hidden="true">
            <span>
              <Kbd>↑</Kbd> <Kbd>↓</Kbd> person
            </span>
            <span>
              <Kbd>←</Kbd> <Kbd>→</Kbd> step
            </span>
            {planner.isEditable && (
              <span>
                <Kbd>M</Kbd> move to the earliest safe date
              </span>
            )}
          </span>
        </footer>
      </div>
      <PlanSide planner={planner} />
    </div>
  );
}

/** How the verdicts on screen were come by, or how far newer ones are; a short wait says nothing. */
function Freshness({ planner }: { readonly planner: Planner }) {
  const { checked, checking } = planner;
  const { progress } = checking;
  const isLong = useLasting(progress !== null);
  if (checked === null) return null;
  if (progress === null || !isLong) {
    const seconds = (checked.tookMs / 1000).toFixed(2);
    const { policyVersion, parameters } = checked.verdicts;
    const numbers = parameters === 'defaults' ? 'the default numbers' : 'this workspace’s numbers';
    return `Checked in ${seconds} s with policy ${policyVersion} and ${numbers}.`;
  }
  return (
    <span className="plan__checking" role="status">
      Being checked anew
      {progress.total > 0 && `, ${sayNumber(progress.done)} of ${sayNumber(progress.total)}`}
    </span>
  );
}

const worthSayingMs = 200;

/** True once something has lasted long enough to be said. */
function useLasting(is: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!is) return undefined;
    const timer = setTimeout(() => setLasting(true), worthSayingMs);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [is]);
  return lasting;
}
