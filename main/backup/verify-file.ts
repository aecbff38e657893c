import type { Finding } from '../../shared/contract/data-contract.ts';
import type { Result } from '../../shared/result/result.ts';
import { type ClosedFile, inspectClosedFile } from '../db/closed-file.ts';

/** What is wrong with a closed workspace or a backup: pages, references, tables, ledger. Changes nothing. */
export function verifyFile(file: ClosedFile): Result<{ readonly findings: readonly Finding[] }> {
  return inspectClosedFile(file);
}
