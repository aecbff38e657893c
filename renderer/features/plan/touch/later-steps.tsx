import { touchNoun } from '../../../../shared/domain/channel-words.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { TouchMove } from '../../../../shared/domain/plan-edits.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';
import { sayDay } from '../../../lib/say-date.ts';

interface LaterStepsProps {
  readonly plan: Plan;
  readonly touch: TouchVerdict;
  readonly moves: readonly TouchMove[] | undefined;
  readonly now: number;
}

/** What moves along with a touch: "The call moves with it, to Monday 18 May." */
export function LaterSteps({ plan, touch, moves, now }: LaterStepsProps) {
  const later = moves?.filter(({ step }) => step !== touch.step) ?? [];
  const [first, second] = later;
  if (first === undefined) return null;
  const channel = plan.steps.find(({ id }) => id === first.step)?.channel;
  const noun = channel === undefined ? 'next step' : touchNoun(channel);
  const day = sayDay(first.to, now, plan.timeZone);
  if (second === undefined) return <> {`The ${noun} moves with it, to ${day}.`}</>;
  return <> {`${later.length} later steps move with it, the ${noun} to ${day}.`}</>;
}
