import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Cipher, openKeychain } from './keychain.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keychain-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Stands for the keychain of an operating system, of which a test machine has none. */
function cipher(key: number, backend = 'gnome_libsecret'): Cipher {
  const turn = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ key));
  return {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => backend,
    encryptString: (text) => turn(Buffer.from(`ok:${text}`)),
    decryptString(sealed) {
      const text = turn(sealed).toString();
      if (!text.startsWith('ok:')) throw new Error('another keychain');
      return text.slice(3);
    },
  };
}

const open = (with_: Cipher = cipher(7)) => openKeychain(join(folder, 'keychain.json'), with_);

test('a kept secret comes back and does not stand in the file', () => {
  open().keep('/fair', 'a secret');
  expect(open().isRemembered('/fair')).toBe(true);
  expect(open().secretsFor('/fair')).toEqual({ ok: true, value: ['a secret'] });
  expect(readFileSync(join(folder, 'keychain.json'), 'utf8')).not.toContain('secret');
});

test.each(['basic_text', 'unknown'])('with the backend %s nothing is kept and nothing is given out', (backend) => {
  const pretender = open(cipher(7, backend));
  expect(pretender.status().available).toBe(false);
  expect(pretender.keep('/fair', 'a secret')).toMatchObject({ ok: false, error: { kind: 'passphrase-needed' } });
  expect(pretender.secretsFor('/fair').ok).toBe(false);
});

test('a lost keychain is said in a sentence, and the sealed keys stay for the day it comes back', () => {
  open().keep('/fair', 'a secret');
  const lost = open(cipher(9)).secretsFor('/fair');
  expect(lost).toMatchObject({ ok: false, error: { says: expect.stringContaining('no longer gives out the key') } });
  expect(open().secretsFor('/fair')).toEqual({ ok: true, value: ['a secret'] });
});

test('a second secret under one name does not replace the first', () => {
  open().keep('/fair', 'older');
  open().keep('/fair', 'newer');
  expect(open().secretsFor('/fair')).toEqual({ ok: true, value: ['newer', 'older'] });
});

test('a renamed file finds its key among the others', () => {
  open().keep('/fair', 'a secret');
  expect(open().secretsFor('/fair-2026')).toEqual({ ok: true, value: ['a secret'] });
});

test('forgetting one secret leaves the others; forgetting a file leaves other files', () => {
  open().keep('/fair', 'older');
  open().keep('/fair', 'newer');
  open().keep('/spring', 'its own');
  open().forget('/fair', 'newer');
  expect(open().secretsFor('/fair')).toEqual({ ok: true, value: ['older', 'its own'] });
  open().forget('/fair');
  expect(open().isRemembered('/fair')).toBe(false);
  expect(open().isRemembered('/spring')).toBe(true);
});
