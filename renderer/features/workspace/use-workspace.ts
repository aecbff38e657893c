import type { WorkspaceInfo } from '../../../shared/contract/data-contract.ts';
import { useRead } from '../../api/use-read.ts';

/** The workspace that is open; null: none; undefined: not known yet. */
export function useWorkspace(): WorkspaceInfo | null | undefined {
  return useRead('workspace.status', {}).data;
}
