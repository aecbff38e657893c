import type { CopyFinding } from './copy.ts';
import type { DataUse } from './event.ts';
import type { LawRule } from './law/law-rules.ts';
import type { PermissionLevel } from './permission-level.ts';
import type { Cap } from './policy.ts';
import type { Severity } from './severity.ts';

/** What a permission gate may refuse for. */
export const refusalCauses = [
  'none',
  'expired',
  'expiring',
  'withdrawn',
  'withdrawn-undated',
  'objection',
  'complaint',
  'bounce',
  'do-not-contact',
] as const;

/** Why a permission gate refuses. `at` is the instant it happened or will, in ms. */
export type PermissionRefusal =
  | { readonly cause: 'none' }
  | { readonly cause: 'expired' | 'withdrawn' | 'expiring' | 'complaint' | 'bounce' | 'objection'; readonly at: number }
  | { readonly cause: 'withdrawn-undated' | 'do-not-contact' };

/** One thing a touch is judged by, with the numbers behind it. Instants in ms, durations in days. */
export type Component =
  | {
      readonly code: 'near' | 'season';
      readonly severity: Severity;
      /** Load in touches, this one included. */
      readonly P: number;
      /** Felt cadence in days; Infinity when it feels like the only one. */
      readonly G: number;
      /** The limit with this contact, in days. */
      readonly g: number;
    }
  | {
      readonly code: 'reply-wait';
      readonly severity: Severity;
      /** Share of this contact's answers that would have come by now. */
      readonly q: number;
      readonly open: string;
      readonly askedAt: number;
      /** Days within which eight in ten of their answers come. */
      readonly patienceDays: number;
    }
  | { readonly code: 'promise'; readonly severity: Severity; readonly n: number; readonly limit: number }
  | {
      readonly code: 'step';
      readonly severity: Severity;
      readonly step: number;
      readonly ask: number;
      readonly level: PermissionLevel;
      readonly E: number;
    }
  | { readonly code: 'cold'; readonly severity: Severity; readonly pa: number }
  | { readonly code: 'permission'; readonly severity: Severity; readonly refusal: PermissionRefusal }
  | { readonly code: 'quiet-hours'; readonly severity: Severity; readonly cause: 'hours' | 'weekday' | 'holiday' }
  | { readonly code: 'cap'; readonly severity: Severity; readonly cap: Cap; readonly count: number }
  | { readonly code: 'law'; readonly severity: Severity; readonly rule: LawRule }
  | {
      readonly code: 'provenance';
      readonly severity: Severity;
      /** Its name; null where the text only rests on such data, and shows none. */
      readonly fact: string | null;
      readonly origin: DataUse;
      /** Shown to someone not close enough, or a targeted message on a channel that interrupts. */
      readonly cause: 'too-close' | 'targeted-and-obtrusive';
    }
  | { readonly code: 'copy'; readonly severity: Severity; readonly findings: readonly CopyFinding[] };

export type ComponentOf<C extends Component['code']> = Extract<Component, { readonly code: C }>;

/** The numbers of a component as they are written to files: named, unrounded, null for Infinity. */
export function numbersOf(component: Component): Readonly<Record<string, number | null>> {
  switch (component.code) {
    case 'near':
    case 'season':
      return { P: component.P, G: Number.isFinite(component.G) ? component.G : null, g: component.g };
    case 'reply-wait':
      return { q: component.q, patienceDays: component.patienceDays };
    case 'promise':
      return { n: component.n, limit: component.limit };
    case 'step':
      return { step: component.step, ask: component.ask, level: component.level, E: component.E };
    case 'cold':
      return { pa: component.pa };
    case 'cap':
      return { count: component.count, atMost: component.cap.atMost, windowDays: component.cap.windowDays };
    case 'copy':
      return { findings: component.findings.length };
    case 'permission':
    case 'quiet-hours':
    case 'law':
    case 'provenance':
      return {};
  }
}
