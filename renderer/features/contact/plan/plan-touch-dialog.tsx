import { useNavigate } from '@tanstack/react-router';
import { ChevronRight, Plus, Signpost } from 'lucide-react';
import { useState } from 'react';
import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { contactKey, contactName } from '../../../../shared/domain/contact.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { changeAudience } from '../../../../shared/domain/plan-edits.ts';
import { sayCount } from '../../../../shared/lib/count.ts';
import type { AppError } from '../../../../shared/result/app-error.ts';
import { call } from '../../../api/call.ts';
import { runCommand } from '../../../api/run-command.ts';
import { useRead } from '../../../api/use-read.ts';
import { ownTimeZone } from '../../../lib/own-time-zone.ts';
import { sayDateOnly } from '../../../lib/say-date.ts';
import { useOneAtATime } from '../../../lib/use-one-at-a-time.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { say } from '../../../ui/toasts.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { sayWithUndo } from '../undo-toast.ts';
import { planForContact } from './plan-for-contact.ts';
import './plan-touch-dialog.css';

interface PlanTouchDialogProps {
  readonly details: ContactDetails;
  readonly now: number;
  readonly onClose: () => void;
}

/** Where a touch for this contact is planned: in a plan of its own, or in one that is there. */
export function PlanTouchDialog({ details, now, onClose }: PlanTouchDialogProps) {
  const navigate = useNavigate();
  const plans = useRead('plans.list', {});
  const [failure, setFailure] = useState<AppError | null>(null);
  const name = contactName(details.contact);
  const key = contactKey(details.contact);
  const own = new Set(details.planned.map(({ planId }) => planId));

  const open = async (planId: string) => {
    onClose();
    await navigate({ to: '/plans/stored/$planId', params: { planId } });
  };
  const save = async (plan: Plan, doing: string) => {
    const saved = await runCommand('plans.save', { plan, at: Date.now(), doing });
    if (!saved.ok) return setFailure(saved.error);
    sayWithUndo(`${doing}.`);
    await open(plan.id);
  };
  const start = async () => {
    const plan = planForContact(details, now, ownTimeZone());
    await save(plan, `${plan.name} begins on ${sayDateOnly(plan.startOn, now)}`);
  };
  const join = async (planId: string) => {
    const plan = await call('plans.get', { id: planId });
    if (!plan.ok) return setFailure(plan.error);
    const { audience } = plan.value;
    if (!Array.isArray(audience)) {
      say({ says: `${plan.value.name} finds its people by itself: ${name} is in it from the stage it is for.` });
      return open(planId);
    }
    if (audience.includes(key)) return open(planId);
    await save(changeAudience(plan.value, [...audience, key]), `${name} is in ${plan.value.name}`);
  };
  const choose = useOneAtATime((way: () => Promise<unknown>) => way());

  return (
    <Dialog title={`Plan a touch for ${name}`} onClose={onClose}>
      <button type="button" className="plan-choice plan-choice--new" onClick={() => choose(start)}>
        <Plus className="icon" aria-hidden="true" />
        <span className="plan-choice__words">
          <span className="plan-choice__name">A plan for {name} alone</span>
          <span className="caption">One touch, on the first day that is fine by pace</span>
        </span>
        <ChevronRight className="icon icon--s" aria-hidden="true" />
      </button>
      {plans.isPending && <Waiting says="Reading the plans" />}
      <ul className="plan-choices">
        {plans.data?.map((plan) => (
          <li key={plan.id}>
            <button
              type="button"
              className="plan-choice"
              onClick={() => choose(() => (own.has(plan.id) ? open(plan.id) : join(plan.id)))}
            >
              <Signpost className="icon" aria-hidden="true" />
              <span className="plan-choice__words">
                <span className="plan-choice__name">{plan.name}</span>
                <span className="caption">
                  {sayCount(plan.steps, 'step', 'steps')} from {sayDateOnly(plan.startOn, now)}.{' '}
                  {own.has(plan.id) ? `${name} is in it` : `Adds ${name}`}
                </span>
              </span>
              <ChevronRight className="icon icon--s" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {failure !== null && <ErrorNote error={failure} />}
      <DialogFoot>
        <Button onPress={onClose}>Back</Button>
      </DialogFoot>
    </Dialog>
  );
}
