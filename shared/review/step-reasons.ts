import { compareSeverity, type Severity } from '../domain/severity.ts';
import type { Reason, ReasonCode, TouchHead, TouchVerdict } from '../domain/verdict.ts';

/** Touches of one step that are held back for the same reason. */
export interface StepReason {
  readonly code: ReasonCode;
  readonly step: string;
  readonly severity: Exclude<Severity, 'fine'>;
  readonly touches: readonly TouchVerdict[];
  /** The sentence of the first of them, as an example. */
  readonly example: string;
  /** The date from which all of them would be clear of it, ISO; null when some never are. */
  readonly allClearAt: string | null;
}

interface Member {
  readonly touch: TouchVerdict;
  readonly reason: Reason;
}

function toGroup(step: string, members: readonly [Member, ...Member[]]): StepReason {
  const [first] = members;
  const worst = members.reduce(
    (worse, { reason }) => (compareSeverity(reason.severity, worse) > 0 ? reason.severity : worse),
    first.reason.severity,
  );
  const clearances = members.map(({ reason }) => reason.clearsAt);
  const allClearAt = clearances.every((at) => at !== null) ? clearances.toSorted().at(-1) : null;
  return {
    code: first.reason.code,
    step,
    severity: worst,
    // A touch that two rules of law refuse is one touch.
    touches: [...new Set(members.map(({ touch }) => touch))],
    example: first.reason.sentence,
    allClearAt: allClearAt ?? null,
  };
}

/** The reasons of a plan's verdicts, grouped by step and code; most severe first, then the largest group. */
export function reasonsByStep(touches: readonly TouchVerdict[]): readonly StepReason[] {
  const members = new Map<string, [Member, ...Member[]]>();
  for (const touch of touches) {
    for (const reason of touch.reasons) {
      const key = JSON.stringify([touch.step, reason.code]);
      const known = members.get(key);
      if (known === undefined) members.set(key, [{ touch, reason }]);
      else known.push({ touch, reason });
    }
  }
  return [...members.values()]
    .map((group) => toGroup(group[0].touch.step, group))
    .toSorted((a, b) => compareSeverity(b.severity, a.severity) || b.touches.length - a.touches.length);
}

/** Orders touches riskiest first: by verdict, then the pace behind it, then by date. */
export function compareRisk(a: TouchHead, b: TouchHead): number {
  return (
    compareSeverity(b.verdict, a.verdict) ||
    compareSeverity(b.pace, a.pace) ||
    (a.at < b.at ? -1 : a.at > b.at ? 1 : 0) ||
    (a.contact < b.contact ? -1 : 1)
  );
}
