import { existsSync, realpathSync } from 'node:fs';
import type { WorkspaceInfo } from '../../../shared/contract/data-contract.ts';
import { invalidInput } from '../../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../../shared/result/result.ts';
import { backupWorkspace } from '../../backup/backup-workspace.ts';
import { restoreFile } from '../../backup/restore-file.ts';
import { verifyFile } from '../../backup/verify-file.ts';
import { createWorkspace, openWorkspace, type Workspace } from '../../db/workspace.ts';
import { createSampleWorkspace } from '../create-sample-workspace.ts';
import type { Handlers } from '../handler.ts';
import type { Session } from '../session.ts';

export const workspaceHandlers: Pick<
  Handlers,
  | 'workspace.status'
  | 'workspace.create'
  | 'workspace.createSample'
  | 'workspace.open'
  | 'workspace.close'
  | 'workspace.changePassphrase'
  | 'workspace.backup'
  | 'workspace.verify'
  | 'workspace.restore'
> = {
  'workspace.status': (_input, session) => ok(session.info()),

  'workspace.create': ({ path, passphrase }, session) =>
    switchTo(session, createWorkspace(where(session, path, passphrase))),

  'workspace.createSample': ({ path, passphrase, now }, session) =>
    switchTo(session, createSampleWorkspace(where(session, path, passphrase), now)),

  'workspace.open'({ path, passphrase }, session) {
    const info = session.info();
    // A window that was loaded again asks for what is open already.
    if (info !== null && isSameFile(info.path, path)) return ok(info);
    return switchTo(session, openWorkspace(where(session, path, passphrase)));
  },

  'workspace.close'(_input, session) {
    session.hold(null);
    return ok(null);
  },

  'workspace.changePassphrase'({ passphrase }, session) {
    const current = session.current();
    if (!current.ok) return current;
    const changed = current.value.changePassphrase(passphrase);
    if (!changed.ok) return changed;
    session.refreshInfo();
    return infoOf(session);
  },

  'workspace.backup'({ out }, session) {
    const current = session.current();
    return current.ok ? backupWorkspace(current.value, out) : current;
  },

  'workspace.verify': ({ path, passphrase }, { options }) => verifyFile({ path, passphrase, now: options.now() }),

  'workspace.restore': ({ path, passphrase, out }, { options }) =>
    restoreFile({ path, passphrase, out, now: options.now() }),
};

function where({ options }: Session, path: string, passphrase: string | null) {
  return { path, passphrase, program: options.program, now: options.now() };
}

/** The one before stays open when the next cannot be had. */
function switchTo(session: Session, opened: Result<Workspace>): Result<WorkspaceInfo> {
  if (!opened.ok) return opened;
  session.hold(opened.value);
  return infoOf(session);
}

function infoOf(session: Session): Result<WorkspaceInfo> {
  const info = session.info();
  return info === null ? err(invalidInput('No workspace is open.')) : ok(info);
}

function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}
