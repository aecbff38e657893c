import { compareSeverity } from '../../shared/domain/severity.ts';
import type { PlanVerdicts, TouchVerdict } from '../../shared/domain/verdict.ts';

/** What a spreadsheet shows of a person beside their address. */
export interface NamedContact {
  readonly firstName: string | null;
  readonly lastName: string | null;
}

const columns = [
  'contact',
  'first name',
  'last name',
  'step',
  'at',
  'past',
  'verdict',
  'may',
  'pace',
  'reasons',
  'why',
  'earliest safe at',
  'cold at',
  'instead',
  'moved from',
  'override',
  'override by',
] as const;

/** The verdicts of a plan as CSV (RFC 4180), one row per touch, riskiest first. */
export function printVerdictsCsv(verdicts: PlanVerdicts, nameOf: (contact: string) => NamedContact | null): string {
  const rows = riskiestFirst(verdicts.touches).map((touch) => rowOf(touch, nameOf(touch.contact)).join(','));
  return [columns.join(','), ...rows, ''].join('\r\n');
}

/** Worst verdict first, then what is due first; otherwise as the plan has them. */
export function riskiestFirst(touches: readonly TouchVerdict[]): readonly TouchVerdict[] {
  return touches.toSorted((a, b) => compareSeverity(b.verdict, a.verdict) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function rowOf(touch: TouchVerdict, name: NamedContact | null): readonly string[] {
  return [
    foreign(touch.contact),
    foreign(name?.firstName ?? ''),
    foreign(name?.lastName ?? ''),
    foreign(touch.step),
    touch.at,
    touch.past ? 'yes' : 'no',
    touch.verdict,
    touch.may,
    touch.pace,
    touch.reasons.map(({ code }) => code).join(' '),
    foreign(touch.reasons.map(({ sentence }) => sentence).join(' ')),
    touch.earliestSafeAt ?? '',
    touch.coldAt ?? '',
    foreign(touch.instead ?? ''),
    touch.movedFrom ?? '',
    foreign(touch.override?.reason ?? ''),
    foreign(touch.override?.by ?? ''),
  ];
}

/** A cell whose text came from somebody else: a spreadsheet must not take it for a formula. */
function foreign(text: string): string {
  return quote(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
