import { lawRemedy } from '../../../../shared/domain/law/law-words.ts';
import { compareSeverity } from '../../../../shared/domain/severity.ts';
import type { Reason, ReasonCode, TouchVerdict } from '../../../../shared/domain/verdict.ts';

/** Nobody has recorded a permission, or it ends; they took it back; no channel is open; no mail reaches them. */
type Lack = 'unrecorded' | 'refused' | 'closed' | 'failed';

const lackOf: Readonly<Record<NonNullable<Reason['refusal']>, Lack>> = {
  none: 'unrecorded',
  expired: 'unrecorded',
  expiring: 'unrecorded',
  withdrawn: 'refused',
  'withdrawn-undated': 'refused',
  objection: 'refused',
  complaint: 'refused',
  'do-not-contact': 'closed',
  bounce: 'failed',
};

/** Touches of a plan that share a reason. */
export interface ReasonGroup {
  readonly code: ReasonCode;
  readonly severity: Reason['severity'];
  /** The step they share; null where the reason is the same at every step. */
  readonly step: string | null;
  /** Which rule of law or of a platform they share; null for every other reason. */
  readonly rule: string | null;
  /** Why they have no permission; null for every other reason. */
  readonly lack: Lack | null;
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
  readonly lack: Lack | null;
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
        const { code, severity, rule = null, refusal } = reason;
        // What blocks a touch comes before its pace, and what pushes before what comes close.
        if (severity !== touch.verdict) continue;
        const step = byStep.has(code) ? touch.step : null;
        const lack = refusal === undefined ? null : lackOf[refusal];
        const key = `${severity} ${code} ${step ?? ''} ${rule ?? ''} ${lack ?? ''}`;
        let group = groups.get(key);
        if (group === undefined) {
          group = { code, severity, step, rule, lack, people: new Set(), touches: [], reasons: [] };
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

/**
 * Whether a permission, recorded with how it was given, is what helps against a reason. Whoever refused has not agreed
 * since, as far as anybody knows: for all of them at once it is not offered.
 */
export function isHelpedByPermission({ code, rule, lack }: Pick<ReasonGroup, 'code' | 'rule' | 'lack'>): boolean {
  return (code === 'permission' && (lack === null || lack === 'unrecorded')) || isHelpedInLaw(rule);
}

/** The same of one touch: with one person somebody may have spoken since. A mark or a dead address are no such matter. */
export function mayHaveAgreed({ code, rule, refusal = 'none' }: Reason): boolean {
  const lack = lackOf[refusal];
  return (code === 'permission' && lack !== 'closed' && lack !== 'failed') || isHelpedInLaw(rule ?? null);
}

function isHelpedInLaw(rule: string | null): boolean {
  return rule !== null && lawRemedy(rule) === 'permission';
}
