import { compareSeverity, type Severity, severities, worstSeverity } from '../../../../shared/domain/severity.ts';
import type { TouchVerdict } from '../../../../shared/domain/verdict.ts';

export type Group = Severity | 'left-out';

export const groups: readonly Group[] = [...severities.toReversed(), 'left-out'];

/** One person with what they get, in the order of time. */
export interface PersonVerdicts {
  readonly contact: string;
  readonly group: Group;
  readonly touches: readonly TouchVerdict[];
}

interface Growing {
  readonly contact: string;
  group: Severity;
  /** How many of the touches have the verdict of the group. */
  count: number;
  pace: Severity;
  readonly touches: TouchVerdict[];
}

/** Gathers verdicts by person. */
export function createPeople(): {
  add(touch: TouchVerdict): void;
  /** Riskiest people first. */
  sorted(): readonly PersonVerdicts[];
} {
  const byContact = new Map<string, Growing>();
  return {
    add(touch) {
      const { contact, verdict, pace } = touch;
      const person = byContact.get(contact);
      if (person === undefined) {
        byContact.set(contact, { contact, group: verdict, count: 1, pace, touches: [touch] });
        return;
      }
      person.touches.push(touch);
      person.pace = worstSeverity(person.pace, pace);
      if (verdict === person.group) person.count += 1;
      else if (compareSeverity(verdict, person.group) > 0) {
        person.group = verdict;
        person.count = 1;
      }
    },
    sorted: () =>
      [...byContact.values()].sort(compareWorst).map(({ contact, group, touches }) => ({ contact, group, touches })),
  };
}

function compareWorst(a: Growing, b: Growing): number {
  return (
    compareSeverity(b.group, a.group) ||
    b.count - a.count ||
    compareSeverity(b.pace, a.pace) ||
    (a.contact < b.contact ? -1 : 1)
  );
}
