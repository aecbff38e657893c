import type { PlanVerdicts } from '../../shared/domain/verdict.ts';
import { type NamedContact, printVerdictsCsv } from './print-verdicts-csv.ts';

/**
 * What a plan means for each person at each step, for other tools (JSON) or a spreadsheet (CSV). `nameOf` gives the name
 * of a contact as verdicts call it; null when the workspace has none.
 */
export function printVerdicts(
  verdicts: PlanVerdicts,
  format: 'json' | 'csv',
  nameOf: (contact: string) => NamedContact | null,
): string {
  return format === 'json' ? `${JSON.stringify(verdicts, null, 2)}\n` : printVerdictsCsv(verdicts, nameOf);
}
