import type { PlanVerdicts } from '../../shared/domain/verdict.ts';
import { ok, type Result } from '../../shared/result/result.ts';
import { type NamedContact, printVerdictsCsv } from './print-verdicts-csv.ts';
import { writeFileWhole } from './write-file-whole.ts';

export interface VerdictsExport {
  readonly verdicts: PlanVerdicts;
  readonly format: 'json' | 'csv';
  readonly out: string;
  /** The name of a contact as verdicts call it; null when the workspace has none. */
  readonly nameOf: (contact: string) => NamedContact | null;
}

/** Writes what a plan means for each person at each step, for other tools (JSON) or a spreadsheet (CSV). */
export async function exportVerdicts({
  verdicts,
  format,
  out,
  nameOf,
}: VerdictsExport): Promise<Result<{ readonly bytes: number; readonly touches: number }>> {
  const text = format === 'json' ? `${JSON.stringify(verdicts, null, 2)}\n` : printVerdictsCsv(verdicts, nameOf);
  const written = await writeFileWhole(out, text);
  return written.ok ? ok({ bytes: written.value.bytes, touches: verdicts.touches.length }) : written;
}
