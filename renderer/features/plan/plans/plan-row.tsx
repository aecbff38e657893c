import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronRight, Copy, Ellipsis, Signpost, Trash2 } from 'lucide-react';
import type { PlanSummary } from '../../../../shared/contract/data-contract.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { useAsOf } from '../../../api/as-of.ts';
import { sayDateOnly, sayMoment } from '../../../lib/say-date.ts';
import { useOneAtATime } from '../../../lib/use-one-at-a-time.ts';
import { MenuButton } from '../../../ui/menu-button.tsx';
import { PlanRowVerdicts } from './plan-row-verdicts.tsx';
import { duplicatePlan, removePlan } from './stored-plans.ts';

interface PlanRowProps {
  readonly plan: PlanSummary;
  readonly onFailure: (failure: AppError) => void;
}

/** One plan of the list. */
export function PlanRow({ plan, onFailure }: PlanRowProps) {
  const navigate = useNavigate();
  const asOf = useAsOf();
  const duplicate = useOneAtATime(async () => {
    const copy = await duplicatePlan(plan.id);
    if (!copy.ok) return onFailure(copy.error);
    await navigate({ to: '/plans/stored/$planId', params: { planId: copy.value } });
  });
  const remove = useOneAtATime(async () => {
    const failed = await removePlan(plan.id, plan.name);
    if (failed !== null) onFailure(failed);
  });
  return (
    <li className="plan-list__item">
      <Link to="/plans/stored/$planId" params={{ planId: plan.id }} className="plan-list__row">
        <Signpost className="icon" aria-hidden="true" />
        <span className="plan-list__plan">
          <span className="plan-list__name cut">{plan.name}</span>
          <span className="caption">
            Version {plan.version}, saved {sayMoment(plan.savedAt, asOf)}
          </span>
        </span>
        <span className="supporting">
          {plan.steps === 0 ? 'No steps yet' : sayCount(plan.steps, 'step', 'steps')}, starts{' '}
          {sayDateOnly(plan.startOn, asOf)}
        </span>
        <PlanRowVerdicts id={plan.id} />
        <ChevronRight className="icon icon--s" aria-hidden="true" />
      </Link>
      <MenuButton
        look="quiet"
        size="s"
        icon={Ellipsis}
        label={`More for ${plan.name}`}
        acts={[
          { id: 'duplicate', label: 'Duplicate', icon: Copy, run: duplicate },
          { id: 'remove', label: 'Remove', icon: Trash2, run: remove },
        ]}
      />
    </li>
  );
}
