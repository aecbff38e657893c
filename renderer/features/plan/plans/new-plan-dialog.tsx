import { useNavigate } from '@tanstack/react-router';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { errorSentence } from '../../../lib/error-sentence.ts';
import { useOneAtATime } from '../../../lib/use-one-at-a-time.ts';
import { say } from '../../../ui/toasts.tsx';
import { newPlan, type PlanBasics } from './plan-basics.ts';
import { PlanBasicsDialog } from './plan-basics-dialog.tsx';
import { storePlan } from './stored-plans.ts';

interface NewPlanDialogProps {
  /** Whom it is for, when that is known already. */
  readonly audience?: Plan['audience'];
  readonly onClose: () => void;
}

/** A plan from nothing: its name, start and pace; then it is opened. */
export function NewPlanDialog({ audience = [], onClose }: NewPlanDialogProps) {
  const navigate = useNavigate();
  const make = useOneAtATime(async (basics: PlanBasics) => {
    const stored = await storePlan(newPlan(basics, audience), `Planning ${basics.name}`);
    if (!stored.ok) {
      const { says, todo } = errorSentence(stored.error);
      return say({ says: `${says} ${todo}` });
    }
    onClose();
    await navigate({ to: '/plans/stored/$planId', params: { planId: stored.value } });
  });
  return (
    <PlanBasicsDialog
      title="Plan a sequence"
      result={(name) => (name === '' ? 'Plan it' : `Plan ${name}`)}
      onSet={make}
      onClose={onClose}
    />
  );
}
