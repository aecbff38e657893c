import type { Plan } from '../domain/plan.ts';
import { dayMs } from '../domain/time.ts';
import { homeZone, letterDates, weekdayAfter } from './calendar.ts';
import type { Written } from './diary.ts';
import { issuesSent, runningPlanId } from './letters.ts';
import type { Sector } from './people/organisation.ts';
import { calibrationSteps, letterSteps, pilotSteps } from './plan-steps.ts';
import type { SampleContact } from './sample.ts';

/** A person with all that happened. */
export interface Life {
  readonly contact: SampleContact;
  readonly sector: Sector;
  readonly journey: readonly Written[];
}

const calibrationCalls = 14;
const wednesday = 3;

function emailOf({ contact }: Life): string {
  return contact.email;
}

/** Whom the letter was promised to when the plan began, and who had not left by then. */
function readersAt(lives: readonly Life[], at: number): readonly Life[] {
  return lives.filter(({ journey }) => {
    const events = journey.map(({ event }) => event).filter((event) => event.at < at);
    const promised = events.some((event) => event.kind === 'permission' && event.purpose === 'newsletter');
    return promised && !events.some((event) => event.kind === 'withdrawal' || event.kind === 'complaint');
  });
}

function lastPurchaseAt({ journey }: Life): number {
  return journey.findLast(({ event }) => event.kind === 'purchase')?.event.at ?? Number.NEGATIVE_INFINITY;
}

/** A letter that is under way, a pilot that pushes in places, and a few calls. */
export function createPlans(lives: readonly Life[], now: number): readonly Plan[] {
  const first = letterDates(now)[issuesSent - 1];
  if (first === undefined) throw new Error('the letter has never gone out');
  const owners = lives.filter(({ journey }) => journey.some(({ event }) => event.kind === 'purchase'));
  const longestAgo = owners
    .filter((life) => lastPurchaseAt(life) < now - 60 * dayMs)
    .toSorted((a, b) => lastPurchaseAt(a) - lastPurchaseAt(b));
  return [
    {
      id: runningPlanId,
      name: 'Air letter',
      timeZone: homeZone,
      startOn: first.on,
      pace: 'fixed',
      audience: readersAt(lives, first.at).map(emailOf),
      steps: letterSteps,
      adjustments: [],
    },
    {
      id: 'school-pilot',
      name: 'School pilot',
      timeZone: homeZone,
      startOn: weekdayAfter(now, 4, wednesday),
      pace: 'fixed',
      audience: lives.filter(({ sector }) => sector === 'school').map(emailOf),
      steps: pilotSteps,
      adjustments: [],
    },
    {
      id: 'calibration-calls',
      name: 'Calibration calls',
      timeZone: homeZone,
      startOn: weekdayAfter(now, 12, wednesday),
      pace: 'personal',
      audience: longestAgo.slice(0, calibrationCalls).map(emailOf),
      steps: calibrationSteps,
      adjustments: [],
    },
  ];
}
