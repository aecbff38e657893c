import { Check, Circle, Plus, Users } from 'lucide-react';
import { sayCount } from '../../../shared/lib/count.ts';
import { Button } from '../../ui/button.tsx';
import { audienceWords } from './audience/audience-words.ts';
import { PlanSide } from './plan-side.tsx';
import type { Planner } from './use-planner.ts';
import './plan-start.css';

interface PlanStartProps {
  readonly planner: Planner;
  readonly onChoosePeople: () => void;
}

/** A plan that has no steps or nobody yet: what is needed for its first verdict. */
export function PlanStart({ planner, onChoosePeople }: PlanStartProps) {
  const { plan, isEditable, side } = planner;
  const hasPeople = !Array.isArray(plan.audience) || plan.audience.length > 0;
  const hasSteps = plan.steps.length > 0;
  const addStep = () => planner.show({ kind: 'step', stepId: planner.acts.addStep() });
  return (
    <div className={side.kind === 'step' ? 'plan' : 'plan plan--start'}>
      <div className="plan-start" data-area="matrix">
        <h2 className="plan-start__title">A plan is a sequence of touches for some people</h2>
        <p className="supporting">
          Each touch gets a verdict while it is placed: whether it is too soon, why, and from when it would not be.
        </p>
        <ol className="plan-start__list">
          <li className="plan-start__task">
            {hasPeople ? (
              <Check className="icon plan-start__done" aria-label="Done" />
            ) : (
              <Circle className="icon" aria-hidden="true" />
            )}
            <div>
              <p className="plan-start__name">Whom it is for</p>
              <p className="supporting">
                {hasPeople
                  ? Array.isArray(plan.audience)
                    ? `${sayCount(plan.audience.length, 'person is', 'people are')} chosen.`
                    : audienceWords(plan)
                  : 'People picked by name, everyone a search finds, or everyone at a stage.'}
              </p>
            </div>
            {isEditable && (
              <Button
                icon={Users}
                look={hasPeople ? 'plain' : 'primary'}
                autoFocus={!hasPeople && !hasSteps}
                onPress={onChoosePeople}
              >
                {hasPeople ? 'Change' : 'Choose people'}
              </Button>
            )}
          </li>
          <li className="plan-start__task">
            {hasSteps ? (
              <Check className="icon plan-start__done" aria-label="Done" />
            ) : (
              <Circle className="icon" aria-hidden="true" />
            )}
            <div>
              <p className="plan-start__name">What they get, and when</p>
              <p className="supporting">
                {hasSteps
                  ? plan.steps
                      .map((step, index) => `${index + 1}. ${step.subject === '' ? 'No subject yet' : step.subject}`)
                      .join('  ')
                  : 'A step is one message on one day: a mail, a call, an invitation.'}
              </p>
            </div>
            {isEditable && (
              <Button icon={Plus} look={hasPeople && !hasSteps ? 'primary' : 'plain'} shortcut="A" onPress={addStep}>
                Add a step
              </Button>
            )}
          </li>
        </ol>
      </div>
      {side.kind === 'step' && <PlanSide planner={planner} />}
    </div>
  );
}
