import type { Recheck } from '../../../shared/contract/review-contract.ts';
import { contactFullName, contactKey } from '../../../shared/domain/contact.ts';
import type { JourneyEvent } from '../../../shared/domain/event.ts';
import { eventName } from '../../../shared/domain/event-name.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { planFor } from '../../../shared/domain/plan-edits.ts';
import { compareVerdicts, type VerdictDifference } from '../../../shared/domain/review/compare-verdicts.ts';
import { explainDifference } from '../../../shared/domain/review/explain-difference.ts';
import { sayDay } from '../../../shared/domain/say-time.ts';
import type { JourneyMark, TouchVerdict } from '../../../shared/domain/verdict.ts';
import { invalidInput } from '../../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import { type Exported, readExported } from '../../import/read-exported.ts';
import { checkPlan } from '../check-plan.ts';
import { parsePlan } from '../handlers/plans.ts';
import type { Session } from '../session.ts';
import { walkAudience } from '../walk-audience.ts';
import { journeyMark } from './journey-marks.ts';

/** Looking for what explains a difference takes a check of the person for each of their events. */
const mostExplained = 50;

type Cause = Recheck['causes'][number];

/** Works exported verdicts out again for the instant they name, and says what differs and, where it can, through what. */
export async function recheck(
  given: Plan | null,
  path: string,
  session: Session,
  jobId: string,
): Promise<Result<Recheck>> {
  const exported = await readExported(path);
  if (!exported.ok) return exported;
  const { verdicts, asWritten } = exported.value;
  const asked = given ?? exported.value.plan;
  if (asked === null) return err(invalidInput('The file holds verdicts without their plan: name the plan too.'));
  const plan = parsePlan(asked);
  if (!plan.ok) return plan;
  const now = Date.parse(verdicts.now);
  const present = await checkPlan(plan.value, now, session, jobId);
  if (!present.ok) return present;
  const again = { ...present.value, touches: present.value.touches.map(asWritten) };
  const { versions, touches } = compareVerdicts(verdicts, again);
  // Where the rules differ, the events explain nothing.
  const causes =
    versions.length > 0
      ? ok([])
      : await causesOf(touches, { plan: plan.value, exported: exported.value, now, session, jobId });
  if (!causes.ok) return causes;
  return ok({
    unhurriedRecheck: 1,
    now: verdicts.now,
    same: versions.length === 0 && touches.length === 0,
    versions,
    touches: touches.map(({ contact, step, ...difference }) => ({ contact, step, says: sayDifference(difference) })),
    causes: causes.value,
  });
}

interface Asked {
  readonly plan: Plan;
  readonly exported: Exported;
  readonly now: number;
  readonly session: Session;
  readonly jobId: string;
}

async function causesOf(
  differences: readonly VerdictDifference[],
  { plan, exported: { verdicts, asWritten }, now, session, jobId }: Asked,
): Promise<Result<readonly Cause[]>> {
  const judgedTwice = differences.filter(({ exported, present }) => exported !== null && present !== null);
  const contacts = [...new Set(judgedTwice.map(({ contact }) => contact))].slice(0, mostExplained);
  if (contacts.length === 0) return ok([]);
  const current = session.current();
  if (!current.ok) return current;
  const marks = new Map(verdicts.journeys?.map((mark) => [mark.contact, mark]));
  const walk = { plan: planFor(plan, contacts), now, session, job: jobId, says: 'Looking for what differs' };
  return walkAudience(walk, (input): readonly Cause[] => {
    const contact = contactKey(input.journey.contact);
    const exported = verdicts.touches.filter((touch) => touch.contact === contact);
    const name = contactFullName(input.journey.contact);
    const then = marks.get(contact);
    const here = journeyMark(input.journey, now, current.value.repositories.contactCodes.seal);
    // Of the same events none explains anything.
    const events = then?.mark === here.mark ? null : explainDifference(input, exported, asWritten);
    return [{ contact, says: sayCause(name, events, then, here), events: (events ?? []).map(eventName) }];
  });
}

function sayDifference({ exported, present }: Pick<VerdictDifference, 'exported' | 'present'>): string {
  if (exported === null) return 'is planned here, and is not in the export.';
  if (present === null) return 'is in the export, and is not planned here.';
  if (exported.at !== present.at) return `was planned for ${exported.at}; here for ${present.at}.`;
  const words = (touch: TouchVerdict) => touch.verdict.replace('-', ' ');
  if (exported.verdict !== present.verdict) return `was ${words(exported)}; is ${words(present)} here.`;
  return `is ${words(present)} as it was, by other numbers.`;
}

function sayCause(
  name: string,
  events: readonly JourneyEvent[] | null,
  then: JourneyMark | undefined,
  here: JourneyMark,
): string {
  const [first, ...rest] = events ?? [];
  if (first === undefined) {
    if (then !== undefined) return `${name}: ${sayMarks(then, here)}`;
    return `${name}: no event that is here explains it. One was removed or changed since, or other plans or facts differ.`;
  }
  const day = sayDay(first.at, 'UTC');
  if (rest.length === 0) return `${name}: the ${first.kind} of ${day} was not there when this was exported.`;
  return `${name}: ${rest.length + 1} events from ${day} on were not there when this was exported.`;
}

/** What became of the events and facts somebody was judged on, as far as their marks tell. */
function sayMarks(then: JourneyMark, here: JourneyMark): string {
  if (then.mark === here.mark) {
    return then.facts === here.facts
      ? 'events and facts are those of then. Other plans, or what is known of the person (country, time zone), differ.'
      : 'the events are those of then; a fact was added, removed or changed since.';
  }
  const counts = `${then.events} were read then, ${here.events} are here`;
  if (here.events < then.events) {
    const gone = then.events - here.events;
    return `${gone === 1 ? 'an event was' : `${gone} events were`} removed since (${counts}).`;
  }
  if (here.events === then.events) return `an event was changed since, or one removed and another added (${counts}).`;
  return `events were added since, and that alone does not explain it: others were changed or removed, or facts or other plans differ (${counts}).`;
}
