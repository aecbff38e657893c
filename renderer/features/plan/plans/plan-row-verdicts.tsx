import type { Plan } from '../../../../shared/domain/plan.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import { useAsOf } from '../../../api/as-of.ts';
import { useRead } from '../../../api/use-read.ts';
import { NotFine, VerdictBar } from '../../marks/index.ts';

/** What the touches of a stored plan come to. */
export function PlanRowVerdicts({ id }: { readonly id: string }) {
  const plan = useRead('plans.get', { id }).data;
  const isDraft = plan !== undefined && (plan.steps.length === 0 || isForNobody(plan));
  return (
    <span className="plan-list__verdicts supporting" aria-busy={plan === undefined}>
      {isDraft && 'A draft, without steps or people yet'}
      {plan !== undefined && !isDraft && <Counted plan={plan} />}
    </span>
  );
}

function isForNobody({ audience }: Plan): boolean {
  return 'length' in audience && audience.length === 0;
}

/** The bar of shares, and whatever is not fine. */
function Counted({ plan }: { readonly plan: Plan }) {
  const now = useAsOf();
  const jobId = `plans.count ${plan.id}`;
  const counted = useRead('plans.count', { plan, now, jobId }, { keepPrevious: true, jobId });
  if (counted.isError) return counted.error.error.says;
  if (counted.data === undefined) return 'Counting';
  const { summary } = counted.data;
  return (
    <>
      <span>{sayCount(summary.contacts, 'person', 'people')}</span>
      <VerdictBar counts={summary} />
      <NotFine counts={summary} />
    </>
  );
}
