import { compareSeverity } from '../../../shared/domain/severity.ts';
import type { Reason, ReasonCode, TouchVerdict } from '../../../shared/domain/verdict.ts';

/** All touches of a plan that share a reason. */
export interface ReasonGroup {
  readonly code: ReasonCode;
  readonly severity: Reason['severity'];
  readonly people: number;
  readonly touches: readonly TouchVerdict[];
  /** The sentence of the first of them. */
  readonly example: string;
}

/** Groups the touches of a plan by reason, over all its steps: worst first, then by how many people it concerns. */
export function reasonsOfPlan(touches: readonly TouchVerdict[]): readonly ReasonGroup[] {
  const groups = new Map<
    string,
    { code: ReasonCode; severity: Reason['severity']; example: string; touches: TouchVerdict[] }
  >();
  for (const touch of touches)
    for (const reason of touch.reasons) {
      const key = `${reason.severity} ${reason.code}`;
      const group = groups.get(key);
      if (group === undefined)
        groups.set(key, { code: reason.code, severity: reason.severity, example: reason.sentence, touches: [touch] });
      else if (group.touches.at(-1) !== touch) group.touches.push(touch);
    }
  return [...groups.values()]
    .map((group) => ({ ...group, people: new Set(group.touches.map((touch) => touch.contact)).size }))
    .toSorted((a, b) => compareSeverity(b.severity, a.severity) || b.people - a.people);
}

/** What a reason means for some people: "come too soon after another touch". One and many. */
export const reasonWords: Readonly<Record<ReasonCode, readonly [string, string]>> = {
  near: ['person is touched again too soon', 'people are touched again too soon'],
  season: ['person got much lately', 'people got much lately'],
  'reply-wait': ['person has an open question to answer', 'people have an open question to answer'],
  promise: ['person has not said a word to many letters', 'people have not said a word to many letters'],
  step: ['person is asked for more than has grown', 'people are asked for more than has grown'],
  cold: ['person has probably gone', 'people have probably gone'],
  permission: ['person has no permission for this', 'people have no permission for this'],
  'quiet-hours': ['person is reached in quiet hours', 'people are reached in quiet hours'],
  cap: ['person gets more than the cap allows', 'people get more than the cap allows'],
  law: ['person falls under a rule of law or platform', 'people fall under a rule of law or platform'],
  provenance: ['person sees a fact they did not give', 'people see a fact they did not give'],
  copy: ['person reads words that press', 'people read words that press'],
  collision: ['person is touched by another plan', 'people are touched by another plan'],
};
