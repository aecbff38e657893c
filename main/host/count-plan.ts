import type { CountedPlan } from '../../shared/contract/plan-contract.ts';
import { checkContact } from '../../shared/domain/check-plan.ts';
import { contactKey } from '../../shared/domain/contact.ts';
import { createRecounter, createVerdictTally, type Recounter, recount } from '../../shared/domain/count-verdicts.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { PlannedTouch } from '../../shared/domain/planned-touch.ts';
import { orderPlanned } from '../../shared/domain/timeline.ts';
import type { TouchVerdict } from '../../shared/domain/verdict.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import type { Workspace } from '../db/workspace.ts';
import { type Schedule, scheduleOf, touchesOf } from './schedule.ts';
import type { Session } from './session.ts';
import { walkAudience } from './walk-audience.ts';

/** More people than this are not kept in memory: at twenty events each that is about a hundred megabytes. */
const mostKept = 20_000;

/** The people of the plan that was counted last, as they were read then. */
interface KeptPeople {
  /** The instant and everything else their verdicts depend on, besides the steps of the plan. */
  readonly stamp: string;
  readonly people: readonly Recounter[];
  /** The same by what they are called by. */
  readonly byKey: ReadonlyMap<string, Recounter>;
  calendar: readonly PlannedTouch[];
}

/** One plan is open at a time: what is kept of another goes. */
const keptIn = new WeakMap<Workspace, KeptPeople>();

interface CountRequest {
  readonly plan: Plan;
  readonly now: number;
  /** People of whom all is said at once. */
  readonly inSight: readonly string[];
  readonly jobId: string;
}

/**
 * What a check comes to, without what it says of each touch. The people of the plan are kept in memory, so that after an
 * edit of its steps only the touches that can have changed are judged anew.
 */
export async function countPlan(request: CountRequest, session: Session): Promise<Result<CountedPlan>> {
  const current = session.current();
  if (!current.ok) return current;
  const workspace = current.value;
  const stamp = stampOf(request, workspace, session);
  const kept = keptIn.get(workspace);
  if (kept?.stamp === stamp) return ok(countKept(kept, request));

  keptIn.delete(workspace);
  const { plan, now, inSight, jobId } = request;
  const schedule = scheduleOf(plan);
  const tally = createVerdictTally(plan.steps);
  const people: Recounter[] = [];
  const wanted = new Set(inSight);
  const touches: TouchVerdict[] = [];
  const says = `Counting for ${plan.name}`;
  const walked = await walkAudience(
    { plan, now, session, job: jobId, says, schedule },
    ({ planned, pace, ...known }, count) => {
      const person = createRecounter(known);
      tally.add(recount(person, planned, pace));
      if (wanted.has(contactKey(known.journey.contact))) touches.push(...checkContact({ ...known, planned, pace }));
      if (count <= mostKept) people.push(person);
      return [];
    },
  );
  if (!walked.ok) return walked;
  // Whatever changed while they were read has changed the stamp.
  if (people.length > 0 && stampOf(request, workspace, session) === stamp) {
    const byKey = new Map(people.map((person) => [contactKey(person.input.journey.contact), person]));
    keptIn.set(workspace, { stamp, people, byKey, calendar: schedule.calendar });
  }
  return ok({ ...tally.counts(), touches });
}

function countKept(kept: KeptPeople, { plan, inSight }: CountRequest): CountedPlan {
  const fresh = scheduleOf(plan);
  kept.calendar = fresh.calendar.map((touch) => keepingOf(kept.calendar, touch));
  const schedule: Schedule = { ...fresh, calendar: kept.calendar };
  const tally = createVerdictTally(plan.steps);
  const forAll = schedule.adjustments.size === 0 ? orderPlanned(kept.calendar) : null;
  for (const person of kept.people) {
    // Whoever is not looked at costs nothing.
    const planned = forAll ?? touchesOf(schedule, person.input.journey.contact);
    tally.add(recount(person, planned, plan.pace));
  }
  const touches = [...new Set(inSight)].flatMap((key) => {
    const known = kept.byKey.get(key)?.input;
    if (known === undefined) return [];
    return checkContact({ ...known, planned: touchesOf(schedule, known.journey.contact), pace: plan.pace });
  });
  return { ...tally.counts(), touches };
}

/** Contacts, events, the policy, an accepted fit, the other plans, whom the plan is for, and when it is asked. */
function stampOf({ plan, now }: CountRequest, { repositories }: Workspace, session: Session): string {
  const others = repositories.plans.summaries().filter(({ id }) => id !== plan.id);
  const changes = session.changesOf(['contacts', 'events', 'policy']);
  return JSON.stringify([plan.id, now, changes, plan.audience, others]);
}

/** A touch as the calendar before has it; where only its date is another, with what it has of it. */
function keepingOf(calendar: readonly PlannedTouch[], touch: PlannedTouch): PlannedTouch {
  const before = calendar.find(({ stepId }) => stepId === touch.stepId);
  if (before === undefined) return touch;
  const moved = { ...before, at: touch.at, clock: touch.clock };
  if (JSON.stringify(moved) !== JSON.stringify(touch)) return touch;
  return touch.at === before.at && touch.clock === before.clock ? before : moved;
}
