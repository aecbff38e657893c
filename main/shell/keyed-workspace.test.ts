import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storageError } from '../../shared/result/app-error.ts';
import { err, ok, type Result } from '../../shared/result/result.ts';
import { openKeychain } from './keychain.ts';
import { createKeyedWorkspaces } from './keyed-workspace.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A keychain that turns text round, and a host that only knows which passphrase made which file. */
function createScene(createResult?: Result<unknown>) {
  const keychain = openKeychain(join(folder, 'keychain.json'), {
    isEncryptionAvailable: () => true,
    encryptString: (text) => Buffer.from([...text].reverse().join('')),
    decryptString: (sealed) => [...sealed.toString()].reverse().join(''),
  });
  const made = new Map<string, string>();
  const callHost = async (operation: string, input: unknown): Promise<Result<unknown>> => {
    const { path, passphrase } = input as { path: string; passphrase: string };
    if (operation === 'workspace.create') {
      if (createResult !== undefined) return createResult;
      writeFileSync(path, '');
      made.set(path, passphrase);
      return ok({ path });
    }
    return made.get(path) === passphrase ? ok({ path }) : err(storageError('wrong-passphrase', 'no'));
  };
  return { keychain, made, workspaces: createKeyedWorkspaces(keychain, callHost) };
}

test('a workspace made with the keychain opens with it', async () => {
  const { workspaces, made } = createScene();
  const path = join(folder, 'fair.unhurried');
  expect(await workspaces.create(path)).toMatchObject({ ok: true });
  expect(made.get(path)).toMatch(/^raw:[0-9a-f]{64}$/);
  expect(await workspaces.open(path)).toMatchObject({ ok: true });
});

test('a renamed workspace still opens', async () => {
  const { workspaces, made } = createScene();
  const before = join(folder, 'fair.unhurried');
  await workspaces.create(before);
  made.set(join(folder, 'autumn.unhurried'), made.get(before) ?? '');
  expect(await workspaces.open(join(folder, 'autumn.unhurried'))).toMatchObject({ ok: true });
});

test('a file that is already there keeps its own key, and no new one is drawn', async () => {
  const { workspaces, keychain } = createScene();
  const path = join(folder, 'fair.unhurried');
  await workspaces.create(path);
  const before = keychain.secretsFor(path);
  expect(await workspaces.create(path)).toMatchObject({ ok: false, error: { kind: 'exists' } });
  expect(keychain.secretsFor(path)).toEqual(before);
});

test('when creating fails no key stays behind', async () => {
  const { workspaces, keychain } = createScene(err(storageError('read-only', 'no')));
  const path = join(folder, 'fair.unhurried');
  expect(await workspaces.create(path)).toMatchObject({ ok: false, error: { kind: 'read-only' } });
  expect(keychain.isRemembered(path)).toBe(false);
});

test('a file that none of the keys opens is said to need its passphrase', async () => {
  const { workspaces, keychain } = createScene();
  keychain.keep('/another', 'of another');
  expect(await workspaces.open('/stranger')).toMatchObject({ ok: false, error: { kind: 'passphrase-needed' } });
});
