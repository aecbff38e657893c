import type { Plan } from '../../../../shared/domain/plan.ts';
import { stepsInOrder } from '../../../../shared/domain/plan-edits.ts';
import { stepInstant } from '../../../../shared/domain/planned-touches.ts';
import { useRead } from '../../../api/use-read.ts';
import { sayShortDay } from '../../../lib/say-date.ts';
import { NotFine, VerdictBar } from '../../marks/index.ts';

interface VariantCountsProps {
  readonly plan: Plan;
  /** Tells its job from those of the others. */
  readonly name: string;
  readonly now: number;
}

/** When a plan would go out, and what its touches would come to. */
export function VariantCounts({ plan, name, now }: VariantCountsProps) {
  const jobId = `what-if ${name}`;
  const { data, error } = useRead('plans.count', { plan, now, jobId }, { jobId });
  return (
    <span className="variant" aria-busy={data === undefined && error === null}>
      <span className="variant__when">{whenWords(plan, now)}</span>
      {data === undefined ? (
        <span className="variant__counting">{error === null ? 'Counting' : error.error.says}</span>
      ) : (
        <>
          <VerdictBar counts={data.summary} />
          <NotFine counts={data.summary} />
        </>
      )}
    </span>
  );
}

function whenWords(plan: Plan, now: number): string {
  const inOrder = stepsInOrder(plan.steps);
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) return '';
  const on = (step: typeof first) => sayShortDay(stepInstant(plan, step), now, plan.timeZone);
  if (plan.pace === 'personal') return `From ${on(first)} on`;
  return inOrder.length === 1 ? on(first) : `${on(first)} to ${on(last)}`;
}
