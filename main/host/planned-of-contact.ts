import type { PlannedOfContact } from '../../shared/contract/contact-details.ts';
import { checkContact, touchesFor } from '../../shared/domain/check-plan.ts';
import type { ContactJourney } from '../../shared/domain/journey.ts';
import { earliestMoves } from '../../shared/domain/move-touches.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { TouchMove } from '../../shared/domain/plan-edits.ts';
import type { PlannedTouch } from '../../shared/domain/planned-touch.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import type { Stage } from '../../shared/domain/stage.ts';
import { orderPlanned } from '../../shared/domain/timeline.ts';
import type { TouchVerdict } from '../../shared/domain/verdict.ts';
import type { Workspace } from '../db/workspace.ts';
import { type Schedule, scheduleOf, touchesAhead, touchesOf } from './schedule.ts';

/** What the stored plans still have ahead for one contact. */
export interface PlansAhead {
  /** All of it, in the order of time, as the model counts it. */
  readonly touches: readonly PlannedTouch[];
  /** The same with verdicts, each judged as `plans.check` judges it. */
  readonly judged: readonly PlannedOfContact[];
}

interface OwnPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly ahead: readonly PlannedTouch[];
}

/** Reads only this one journey, so that a page of one contact does not wait for the standing of everybody. */
export function plansAhead(
  workspace: Workspace,
  journey: ContactJourney,
  stage: Stage,
  policy: Policy,
  now: number,
): PlansAhead {
  const parameters = workspace.repositories.acceptedFits.parametersFor()(journey);
  const own: readonly OwnPlan[] = workspace.repositories.plans
    .all()
    .filter((plan) => isFor(plan, journey, stage, workspace))
    .map((plan) => {
      const schedule = scheduleOf(plan);
      return { plan, schedule, ahead: touchesAhead(schedule, journey, policy, parameters, now) };
    });
  const judged = own.flatMap(({ plan, schedule }) => {
    const otherTouches = own.flatMap((other) => (other.plan === plan ? [] : other.ahead));
    const planned = touchesOf(schedule, journey.contact);
    const input = { planned, pace: schedule.pace, journey, otherTouches, policy, parameters, now };
    const touches = new Map(touchesFor(input).map((touch) => [touch.stepId, touch]));
    return checkContact(input)
      .filter((verdict) => !verdict.past)
      .flatMap((verdict) => {
        const moves = canMove(verdict) ? earliestMoves({ ...input, wanted: new Set([verdict.step]) }) : [];
        return toPlanned(plan, touches.get(verdict.step), verdict, moves);
      });
  });
  return {
    touches: orderPlanned(own.flatMap(({ ahead }) => ahead)),
    judged: judged.toSorted((a, b) => (a.verdict.at < b.verdict.at ? -1 : 1)),
  };
}

/** Where some date is safe a later one is looked for; the earliest may lie before the one planned. */
function canMove({ verdict, earliestSafeAt }: TouchVerdict): boolean {
  return verdict !== 'fine' && earliestSafeAt !== null;
}

function toPlanned(
  plan: Plan,
  touch: PlannedTouch | undefined,
  verdict: TouchVerdict,
  moves: readonly TouchMove[],
): readonly [PlannedOfContact] | readonly [] {
  const index = plan.steps.findIndex((step) => step.id === verdict.step);
  const step = plan.steps[index];
  if (step === undefined || touch === undefined) return [];
  const { channel, purpose, ask } = touch;
  const names = { planId: plan.id, planName: plan.name, step: index + 1, subject: step.subject };
  return [{ ...names, channel, purpose, ask, verdict, moves }];
}

/** Whether a plan is for this contact; `stage` is where they stand at the instant the plan is judged for. */
function isFor({ audience }: Plan, { contact }: ContactJourney, stage: Stage, workspace: Workspace): boolean {
  if ('stage' in audience) return audience.stage.includes(stage);
  if ('segment' in audience) return false;
  const own = new Set([contact.email, contact.externalId, `#${contact.id}`].map((name) => name?.toLowerCase()));
  // Looking up everybody a long list names would take longer than the page may.
  return audience.some(
    (identity) => own.has(identity.toLowerCase()) && workspace.repositories.contacts.find(identity)?.id === contact.id,
  );
}
