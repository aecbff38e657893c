import type { PastImport } from '../../shared/contract/import-contract.ts';
import type { BatchRepository, StoredBatch } from '../db/repositories/batches.ts';

const mostShown = 20;

/** The latest imports as a person made them: what one import read of several kinds of files is one. */
export function pastImports(batches: Pick<BatchRepository, 'latest'>): readonly PastImport[] {
  const imports = new Map<string, StoredBatch[]>();
  for (const batch of batches.latest(2 * mostShown)) {
    const whole = batch.id.replace(/-events$/, '');
    imports.set(whole, [...(imports.get(whole) ?? []), batch]);
  }
  return [...imports].slice(0, mostShown).map(([id, parts]) => toPastImport(id, parts));
}

function toPastImport(batch: string, parts: readonly StoredBatch[]): PastImport {
  const written = (kind: StoredBatch['kind']): number | null => {
    const report = parts.find((part) => part.kind === kind)?.report;
    return report === undefined ? null : report.created + report.updated;
  };
  const [first] = parts;
  return {
    batch,
    files: parts.toSorted((a, b) => a.kind.localeCompare(b.kind)).flatMap(({ files }) => files),
    importedAt: first?.importedAt ?? 0,
    people: written('contacts'),
    events: written('journey'),
    leftOut: parts.reduce((sum, { report }) => sum + report.rejected.length - report.ignored, 0),
    state: first?.takenBack === true ? 'taken back' : first?.commandId === null ? 'kept' : 'can be taken back',
  };
}
