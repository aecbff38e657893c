import { type CheckInput, checkContact } from '../check-plan.ts';
import type { JourneyEvent } from '../event.ts';
import type { TouchVerdict } from '../verdict.ts';
import { isSameVerdict } from './compare-verdicts.ts';

/** Each try is a whole check of one person. */
const mostTries = 400;

/**
 * The events without which one person's verdicts are again as they were exported: a single one, else all since one of
 * them; null where that explains nothing, for then something was removed, or something else than events differs.
 */
export function explainDifference(
  input: CheckInput,
  exported: readonly TouchVerdict[],
  asWritten: (touch: TouchVerdict) => TouchVerdict = (touch) => touch,
): readonly JourneyEvent[] | null {
  const { journey, now } = input;
  const newestFirst = journey.events
    .filter(({ at }) => at <= now)
    .toReversed()
    .slice(0, mostTries);
  const isExplainedBy = (events: readonly JourneyEvent[]) => {
    const without = new Set(events);
    const kept = journey.events.filter((event) => !without.has(event));
    const verdicts = checkContact({ ...input, journey: { ...journey, events: kept } });
    return isSame(verdicts.map(asWritten), exported);
  };
  const single = newestFirst.find((event) => isExplainedBy([event]));
  if (single !== undefined) return [single];
  const several = newestFirst.findIndex((_, index) => index > 0 && isExplainedBy(newestFirst.slice(0, index + 1)));
  return several === -1 ? null : newestFirst.slice(0, several + 1).toReversed();
}

function isSame(verdicts: readonly TouchVerdict[], exported: readonly TouchVerdict[]): boolean {
  if (verdicts.length !== exported.length) return false;
  const byStep = new Map(exported.map((verdict) => [verdict.step, verdict]));
  return verdicts.every((verdict) => isSameVerdict(verdict, byStep.get(verdict.step) ?? null));
}
