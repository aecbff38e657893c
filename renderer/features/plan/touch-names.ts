import type { Plan } from '../../../shared/domain/plan.ts';
import type { TouchPlace } from '../../../shared/domain/plan-edits.ts';
import { sayCount } from '../../../shared/lib/count.ts';

/** How the touches of a plan are called in sentences. */
export interface TouchNames {
  /** "step 2" */
  readonly step: (stepId: string) => string;
  /** "step 2 of Ana" */
  readonly touch: (place: TouchPlace) => string;
  /** The touch itself, or how many they are. */
  readonly touches: (places: readonly TouchPlace[]) => string;
}

export function touchNames(plan: Plan, nameOf: (contact: string) => string): TouchNames {
  const step = (stepId: string) => `step ${plan.steps.findIndex(({ id }) => id === stepId) + 1}`;
  const touch = (place: TouchPlace) => `${step(place.step)} of ${nameOf(place.contact)}`;
  return {
    step,
    touch,
    touches(places) {
      const [first] = places;
      return first !== undefined && places.length === 1 ? touch(first) : sayCount(places.length, 'touch', 'touches');
    },
  };
}
