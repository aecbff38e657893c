import { z } from 'zod';
import { storageError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { openJsonFile } from './json-file.ts';

/** The part of Electron's `safeStorage` that is used; its key lies in the keychain of the operating system. */
export interface Cipher {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(sealed: Buffer): string;
  /** Only on Linux. */
  getSelectedStorageBackend?(): string;
}

export interface Keychain {
  status(): { readonly available: boolean; readonly says: string };
  isRemembered(path: string): boolean;
  /** Adds a secret and takes none away: an older file under the same name may come back from a backup. */
  keep(path: string, secret: string): Result<null>;
  /** The secrets that may open the file: its own first, newest first, then those of other names, for a file that was renamed. */
  secretsFor(path: string): Result<readonly string[]>;
  forget(path: string, secret?: string): Result<null>;
}

const entriesSchema = z.array(z.object({ path: z.string(), sealed: z.base64() }));

/** Backends that only look like encryption: the key is a constant of the program. */
const pretenders = new Set(['basic_text', 'unknown']);

export function openKeychain(file: string, cipher: Cipher): Keychain {
  const entries = openJsonFile(file, entriesSchema, []);
  const available = () =>
    cipher.isEncryptionAvailable() && !pretenders.has(cipher.getSelectedStorageBackend?.() ?? 'native');
  const unseal = (sealed: string): string | null => {
    try {
      return cipher.decryptString(Buffer.from(sealed, 'base64'));
    } catch {
      // Sealed by a keychain that is no longer this one.
      return null;
    }
  };

  return {
    status: () =>
      available()
        ? { available: true, says: 'This computer keeps keys in its keychain.' }
        : { available: false, says: 'This computer has no keychain that encrypts.' },
    isRemembered: (path) => available() && entries.read().some((entry) => entry.path === path),
    keep(path, secret) {
      if (!available()) return err(noKeychain);
      entries.write([{ path, sealed: cipher.encryptString(secret).toString('base64') }, ...entries.read()]);
      return ok(null);
    },
    secretsFor(path) {
      if (!available()) return err(noKeychain);
      const all = entries.read();
      const own = all.filter((entry) => entry.path === path);
      const secrets = [...own, ...all.filter((entry) => entry.path !== path)].flatMap(
        ({ sealed }) => unseal(sealed) ?? [],
      );
      return own.length > 0 && secrets.length === 0 ? err(lostKeychain) : ok([...new Set(secrets)]);
    },
    forget(path, secret) {
      const goes = (entry: { path: string; sealed: string }) =>
        entry.path === path && (secret === undefined || unseal(entry.sealed) === secret);
      entries.write(entries.read().filter((entry) => !goes(entry)));
      return ok(null);
    },
  };
}

const noKeychain = storageError(
  'passphrase-needed',
  'This computer has no keychain that encrypts, so the key of this workspace cannot be read from it or kept in it.',
);

const lostKeychain = storageError(
  'passphrase-needed',
  'The keychain of this computer no longer gives out the key of this workspace. The workspace opens with its passphrase, or from a backup that has one.',
);
