import type { Plan } from '../../../../shared/domain/plan.ts';
import { planFor } from '../../../../shared/domain/plan-edits.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { useRead } from '../../../api/use-read.ts';
import { sayMoment } from '../../../lib/say-date.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { ComputedLines } from '../../computed/index.ts';
import { sayBasis, touchFormulas } from './touch-formulas.ts';

interface TouchComputedProps {
  /** As it was judged. */
  readonly plan: Plan;
  readonly touch: TouchVerdict;
  readonly now: number;
}

/** How the verdict comes about: each number with its formula, its source, and what of it is assumed. */
export function TouchComputed(props: TouchComputedProps) {
  return (
    // It is read when it is opened, not whenever another touch is looked at.
    <div className="touch-details__computed" aria-live="off">
      <Disclosure title="How this is computed" whenOpen={() => <Computed {...props} />} />
    </div>
  );
}

function Computed({ plan, touch, now }: TouchComputedProps) {
  const asked = { plan: planFor(plan, [touch.contact]), contact: touch.contact, step: touch.step, now };
  const explained = useRead('plans.explainTouch', asked, { keepPrevious: true });
  if (explained.isError) return <ErrorNote error={explained.error.error} />;
  if (explained.data === undefined) return <Waiting says="Working it out" />;
  if (explained.data === null) return <p className="supporting">This touch is not in the plan any more.</p>;
  const { at, parameters, policy } = explained.data;
  return (
    <>
      <p className="supporting">{sayBasis(explained.data)}</p>
      <ComputedLines formulas={touchFormulas(explained.data)} />
      <p className="caption">
        As of {sayMoment(Date.parse(at), now, plan.timeZone)}, just before it; policy {policy.version},{' '}
        {parameters.origin === 'defaults' ? 'default numbers' : 'numbers fitted on this workspace'}.
      </p>
    </>
  );
}
