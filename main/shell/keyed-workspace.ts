import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { storageError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import type { Keychain } from './keychain.ts';

export interface KeyedWorkspaces {
  create(path: string): Promise<Result<unknown>>;
  open(path: string): Promise<Result<unknown>>;
}

type HostCall = (operation: string, input: unknown) => Promise<Result<unknown>>;

/** Workspaces whose key a person never sees: it is drawn at random and lies in the keychain. */
export function createKeyedWorkspaces(keychain: Keychain, callHost: HostCall): KeyedWorkspaces {
  return {
    async create(path) {
      if (existsSync(path)) return err(storageError('exists', 'A file of this name is already there.'));
      const secret = `raw:${randomBytes(32).toString('hex')}`;
      // The key is kept before the file exists: the other way round a power cut would leave a file nobody can open.
      const keptKey = keychain.keep(path, secret);
      if (!keptKey.ok) return keptKey;
      const created = await callHost('workspace.create', { path, passphrase: secret });
      if (!created.ok && !existsSync(path)) keychain.forget(path, secret);
      return created;
    },
    async open(path) {
      const secrets = keychain.secretsFor(path);
      if (!secrets.ok) return secrets;
      for (const passphrase of secrets.value) {
        const opened = await callHost('workspace.open', { path, passphrase });
        if (opened.ok || !isWrongKey(opened)) return opened;
      }
      return err(
        storageError('passphrase-needed', 'The keychain of this computer has no key that opens this workspace.'),
      );
    },
  };
}

function isWrongKey(result: Result<unknown>): boolean {
  return !result.ok && result.error.code === 'storage' && result.error.kind === 'wrong-passphrase';
}

/** The answer of an operation that says only that it was done. */
export function withoutValue(result: Result<unknown>): Result<null> {
  return result.ok ? ok(null) : result;
}
