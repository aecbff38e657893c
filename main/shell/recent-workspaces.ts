import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { WorkspaceInfo } from '../../shared/contract/data-contract.ts';
import type { RecentWorkspace } from '../../shared/contract/shell-contract.ts';
import type { Result } from '../../shared/result/result.ts';
import { openJsonFile } from './json-file.ts';

const entriesSchema = z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.number() }));
const kept = 12;

export interface RecentWorkspaces {
  /** Last opened first. `isRemembered` says whether the keychain holds its key. */
  list(isRemembered: (path: string) => boolean): readonly RecentWorkspace[];
  opened(workspace: { readonly path: string; readonly name: string }, at: number): void;
  forget(path: string): void;
}

export function openRecentWorkspaces(file: string): RecentWorkspaces {
  const entries = openJsonFile(file, entriesSchema, []);
  const others = (path: string) => entries.read().filter((entry) => entry.path !== path);
  return {
    list: (isRemembered) =>
      entries
        .read()
        .map((entry) => ({ ...entry, present: existsSync(entry.path), remembered: isRemembered(entry.path) })),
    opened: ({ path, name }, openedAt) => entries.write([{ path, name, openedAt }, ...others(path)].slice(0, kept)),
    forget: (path) => entries.write(others(path)),
  };
}

const opening: ReadonlySet<string> = new Set(['workspace.create', 'workspace.createSample', 'workspace.open']);

type HostCall = (operation: string, input: unknown) => Promise<Result<unknown>>;

/** The host's own `call`, which also notes every workspace that it opened. */
export function notingOpened(call: HostCall, opened: (workspace: WorkspaceInfo) => void): HostCall {
  return async (operation, input) => {
    const result = await call(operation, input);
    if (result.ok && opening.has(operation)) {
      // The contract says what these answer with.
      opened(result.value as WorkspaceInfo);
    }
    return result;
  };
}
