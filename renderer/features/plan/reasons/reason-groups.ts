import { lawRemedy } from '../../../../shared/domain/law/law-words.ts';
import { compareSeverity } from '../../../../shared/domain/severity.ts';
import type { Reason, ReasonCode, TouchVerdict } from '../../../../shared/domain/verdict.ts';

/** Touches of a plan that share a reason. */
export interface ReasonGroup {
  readonly code: ReasonCode;
  readonly severity: Reason['severity'];
  /** The step they share; null where the reason is the same at every step. */
  readonly step: string | null;
  /** Which rule of law or of a platform they share; null for every other reason. */
  readonly rule: string | null;
  /** Whom it concerns, each once. */
  readonly people: readonly string[];
  readonly touches: readonly TouchVerdict[];
  readonly reasons: readonly Reason[];
}

/** Reasons whose remedy is a date belong to a step; the others are the same wherever they come up. */
const byStep: ReadonlySet<ReasonCode> = new Set(['near', 'season', 'reply-wait', 'step', 'cap', 'quiet-hours', 'copy']);

interface Growing {
  readonly code: ReasonCode;
  readonly severity: Reason['severity'];
  readonly step: string | null;
  readonly rule: string | null;
  readonly people: Set<string>;
  readonly touches: TouchVerdict[];
  readonly reasons: Reason[];
}

/** Groups the touches of a plan by what gives them their verdict. */
export function createReasonGroups(): {
  /** What somebody decided to go ahead with, and what has passed, asks for nothing more. */
  add(touch: TouchVerdict): void;
  /** Worst first, then by how many people it concerns. */
  groups(): readonly ReasonGroup[];
  /** How many touches are in some group. */
  concerned(): number;
} {
  const groups = new Map<string, Growing>();
  let concerned = 0;
  return {
    add(touch) {
      if (touch.override !== undefined || touch.past) return;
      let isConcerned = false;
      for (const reason of touch.reasons) {
        const { code, severity, rule = null } = reason;
        // What blocks a touch comes before its pace, and what pushes before what comes close.
        if (severity !== touch.verdict) continue;
        const step = byStep.has(code) ? touch.step : null;
        const key = `${severity} ${code} ${step ?? ''} ${rule ?? ''}`;
        let group = groups.get(key);
        if (group === undefined) {
          group = { code, severity, step, rule, people: new Set(), touches: [], reasons: [] };
          groups.set(key, group);
        }
        group.reasons.push(reason);
        group.people.add(touch.contact);
        if (group.touches.at(-1) !== touch) group.touches.push(touch);
        isConcerned = true;
      }
      if (isConcerned) concerned += 1;
    },
    groups: () =>
      [...groups.values()]
        .map((group) => ({ ...group, people: [...group.people] }))
        .toSorted((a, b) => compareSeverity(b.severity, a.severity) || b.people.length - a.people.length),
    concerned: () => concerned,
  };
}

/** The groups of a few touches. */
export function reasonsOfPlan(touches: readonly TouchVerdict[]): readonly ReasonGroup[] {
  const reasons = createReasonGroups();
  for (const touch of touches) reasons.add(touch);
  return reasons.groups();
}

/** Whether a permission, recorded with how it was given, is what helps against a reason. */
export function isHelpedByPermission({
  code,
  rule = null,
}: {
  readonly code: ReasonCode;
  readonly rule?: string | null;
}): boolean {
  return code === 'permission' || (rule !== null && lawRemedy(rule) === 'permission');
}
