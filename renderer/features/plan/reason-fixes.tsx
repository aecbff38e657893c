import { CalendarCheck, Feather, MailQuestionMark, Split, SquarePen, UserMinus } from 'lucide-react';
import { stepClearOn } from '../../../shared/domain/move-touches.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { askOf, softerAsk } from '../../../shared/domain/plan-edits.ts';
import { stepInstant } from '../../../shared/domain/planned-touches.ts';
import { sayDay } from '../../lib/say-date.ts';
import { Button } from '../../ui/button.tsx';
import { softerAskWords } from './ask-words.ts';
import type { ReasonGroup } from './reason-groups.ts';
import { stepOf } from './reason-words.ts';
import type { PlanActs } from './use-plan-acts.ts';
import { canMove } from './use-proposal.ts';

interface ReasonFixesProps {
  readonly plan: Plan;
  readonly group: ReasonGroup;
  readonly now: number;
  readonly acts: PlanActs;
  readonly onEditStep: (stepId: string) => void;
  readonly onRecord: (group: ReasonGroup) => void;
}

const leftOutFor: ReadonlySet<ReasonGroup['code']> = new Set(['permission', 'cold', 'promise', 'law']);
const editedFor: ReadonlySet<ReasonGroup['code']> = new Set(['copy', 'provenance']);

/** What can be done about a reason for all whom it concerns. */
export function ReasonFixes({ plan, group, now, acts, onEditStep, onRecord }: ReasonFixesProps) {
  const { code, touches } = group;
  return (
    <div className="reason__fixes">
      <DateFixes plan={plan} group={group} now={now} acts={acts} />
      {code === 'permission' && (
        <Button size="s" icon={MailQuestionMark} onPress={() => onRecord(group)}>
          Record how they agreed
        </Button>
      )}
      {code === 'step' && <SofterFix plan={plan} group={group} acts={acts} />}
      {(leftOutFor.has(code) || code === 'step') && (
        <Button size="s" icon={UserMinus} onPress={() => acts.leaveOut(touches)}>
          Leave out
        </Button>
      )}
      {editedFor.has(code) && touches[0] !== undefined && (
        <Button size="s" icon={SquarePen} onPress={() => onEditStep(group.step ?? touches[0]?.step ?? '')}>
          Edit the text
        </Button>
      )}
    </div>
  );
}

function DateFixes({ plan, group, now, acts }: Omit<ReasonFixesProps, 'onEditStep' | 'onRecord'>) {
  const movable = group.touches.filter(canMove);
  if (movable.length === 0 || group.step === null || plan.pace === 'personal') return null;
  const step = stepOf(plan, group.step);
  const number = plan.steps.findIndex(({ id }) => id === group.step) + 1;
  const offset = stepClearOn(plan, group.step, group.touches);
  return (
    <>
      {step !== undefined && offset !== null && (
        <Button size="s" icon={CalendarCheck} onPress={() => acts.moveStepTo(step.id, offset)}>
          Move step {number} to {sayDay(stepInstant(plan, { ...step, offsetDays: offset }), now, plan.timeZone)}
        </Button>
      )}
      <Button size="s" icon={CalendarCheck} onPress={() => acts.moveEach(movable)}>
        {movable.length === 1 ? 'Move this one' : `Move only these ${movable.length}`}
      </Button>
      {group.severity === 'too-fast' && (
        <Button size="s" icon={Split} onPress={acts.ownPace}>
          Own pace
        </Button>
      )}
    </>
  );
}

function SofterFix({ plan, group, acts }: Pick<ReasonFixesProps, 'plan' | 'group' | 'acts'>) {
  const asks = new Set(group.touches.map((touch) => softerAsk(touch, askOf(plan, touch))));
  asks.delete(null);
  const [only] = asks;
  if (only === undefined || only === null) return null;
  return (
    <Button size="s" icon={Feather} onPress={() => acts.soften(group.touches)}>
      {asks.size === 1 ? softerAskWords[only] : 'A softer ask for each'}
    </Button>
  );
}
