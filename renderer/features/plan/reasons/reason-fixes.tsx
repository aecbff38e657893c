import { CalendarCheck, Feather, MailQuestionMark, Split, SquarePen, UserMinus } from 'lucide-react';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { sayDay } from '../../../lib/say-date.ts';
import { Button } from '../../../ui/button.tsx';
import { softerAskWords } from '../ask-words.ts';
import type { PlanActs } from '../use-plan-acts.ts';
import type { ReasonDigest } from './reason-digest.ts';
import { isHelpedByPermission, type ReasonGroup } from './reason-groups.ts';

interface ReasonFixesProps {
  readonly plan: Plan;
  readonly digest: ReasonDigest;
  readonly now: number;
  readonly acts: PlanActs;
  readonly onEditStep: (stepId: string) => void;
  readonly onRecord: (group: ReasonGroup) => void;
}

const leftOutFor: ReadonlySet<ReasonGroup['code']> = new Set(['permission', 'cold', 'promise', 'law', 'step']);
const editedFor: ReadonlySet<ReasonGroup['code']> = new Set(['copy', 'provenance']);

/** What can be done about a reason for all whom it concerns. */
export function ReasonFixes({ plan, digest, now, acts, onEditStep, onRecord }: ReasonFixesProps) {
  const { group, movable, softer } = digest;
  const { code, touches } = group;
  const [only] = softer;
  // No reason stands there without anything that can be done about it.
  const isHopeless =
    movable.length === 0 && softer.length === 0 && !isHelpedByPermission(group) && !editedFor.has(code);
  return (
    <div className="reason__fixes">
      <DateFixes plan={plan} digest={digest} now={now} acts={acts} />
      {isHelpedByPermission(group) && (
        <Button size="s" icon={MailQuestionMark} onPress={() => onRecord(group)}>
          Record how they agreed
        </Button>
      )}
      {only !== undefined && (
        <Button size="s" icon={Feather} onPress={() => acts.soften(touches)}>
          {softer.length === 1 ? softerAskWords[only] : 'A softer ask for each'}
        </Button>
      )}
      {(leftOutFor.has(code) || isHopeless) && (
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

function DateFixes({ plan, digest, now, acts }: Pick<ReasonFixesProps, 'plan' | 'digest' | 'now' | 'acts'>) {
  const { group, movable, clear } = digest;
  if (movable.length === 0) return null;
  const number = plan.steps.findIndex(({ id }) => id === group.step) + 1;
  return (
    <>
      {clear !== null && (
        <Button size="s" icon={CalendarCheck} onPress={() => acts.moveStepTo(clear.stepId, clear.offsetDays)}>
          Move step {number} to {sayDay(clear.at, now, plan.timeZone)}
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
