import { touchesFor } from '../../shared/domain/check-plan.ts';
import { type Contact, contactKey } from '../../shared/domain/contact.ts';
import type { ContactJourney } from '../../shared/domain/journey.ts';
import type { ModelParameters } from '../../shared/domain/parameters.ts';
import type { Adjustment, Plan } from '../../shared/domain/plan.ts';
import type { PlannedTouch } from '../../shared/domain/planned-touch.ts';
import { adjusted, adjustmentsByContact, plannedTouches } from '../../shared/domain/planned-touches.ts';
import type { Policy } from '../../shared/domain/policy.ts';

/** What is worked out once for a plan: its one calendar, and where it departs from that. */
export interface Schedule {
  readonly pace: Plan['pace'];
  readonly calendar: readonly PlannedTouch[];
  readonly adjustments: ReadonlyMap<string, readonly Adjustment[]>;
}

export function scheduleOf(plan: Plan): Schedule {
  return { pace: plan.pace, calendar: plannedTouches(plan), adjustments: adjustmentsByContact(plan) };
}

/** The touches of one contact in the plan's calendar, with what was changed for them. */
export function touchesOf({ calendar, adjustments }: Schedule, contact: Contact): readonly PlannedTouch[] {
  return adjusted(calendar, adjustments.get(contactKey(contact)) ?? []);
}

/** What a plan still has ahead for a contact. What it planned for the past is in the journey, if it was sent. */
export function touchesAhead(
  schedule: Schedule,
  journey: ContactJourney,
  policy: Policy,
  parameters: ModelParameters,
  now: number,
): readonly PlannedTouch[] {
  const planned = touchesOf(schedule, journey.contact);
  return touchesFor({ planned, pace: schedule.pace, journey, otherTouches: [], policy, parameters, now }).filter(
    (touch) => touch.at >= now,
  );
}
