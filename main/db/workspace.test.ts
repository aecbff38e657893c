import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openDatabase } from './open-database.ts';
import { killHard, startOtherProcess } from './testing/other-process.ts';
import {
  addPeople,
  errorOf,
  newWorkspace,
  noon,
  optionsFor,
  reopen,
  temporaryFolder,
  valueOf,
} from './testing/temporary-workspace.ts';
import { createWorkspace, openWorkspace } from './workspace.ts';

// Stretching a passphrase and starting processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A closed workspace with one person in it. */
function closedWorkspace(passphrase: string | null = null): string {
  const workspace = newWorkspace(passphrase);
  addPeople(workspace, ['ana.findable@example.com']);
  workspace.close();
  return workspace.path;
}

/** Root may write anywhere, so what a person may not do is tried as nobody. */
function asNobody(): void {
  if (process.getuid?.() !== 0) return;
  process.setegid?.(65_534);
  process.seteuid?.(65_534);
  onTestFinished(() => {
    process.seteuid?.(0);
    process.setegid?.(0);
  });
}

describe('opening', () => {
  it('names what is not there, and makes nothing in its place', () => {
    const path = join(temporaryFolder(), 'no.unhurried');
    expect(errorOf(openWorkspace(optionsFor(path)))).toMatchObject({ kind: 'missing' });
    expect(existsSync(path)).toBe(false);
    const nowhere = join(temporaryFolder(), 'no', 'folder.unhurried');
    expect(errorOf(createWorkspace(optionsFor(nowhere)))).toMatchObject({ kind: 'missing' });
  });

  it('never makes a workspace over a file that is there', () => {
    const path = closedWorkspace();
    const before = readFileSync(path);
    expect(errorOf(createWorkspace(optionsFor(path)))).toMatchObject({ kind: 'exists' });
    expect(readFileSync(path)).toEqual(before);
  });

  it.each([
    ['text', 'name,email\n'.repeat(5000)],
    ['an empty file', ''],
    ['nonsense of whole pages', 'x'.repeat(8192)],
  ])('refuses %s and leaves it as it is', (_, text) => {
    const path = join(temporaryFolder(), 'file.unhurried');
    writeFileSync(path, text);
    const refusal = errorOf(openWorkspace(optionsFor(path)));
    expect(['corrupt', 'passphrase-needed']).toContain(refusal.code === 'storage' ? refusal.kind : '');
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(join(path, '..'))).toEqual(['file.unhurried']);
  });

  it('refuses a folder, and the database of another program', () => {
    const folder = join(temporaryFolder(), 'folder.unhurried');
    mkdirSync(folder);
    expect(errorOf(openWorkspace(optionsFor(folder)))).toMatchObject({ kind: 'corrupt' });
    const path = closedWorkspace();
    const { db } = valueOf(openDatabase({ path, passphrase: null, access: 'alone', now: noon }));
    db.pragma('application_id = 7');
    db.close();
    expect(errorOf(openWorkspace(optionsFor(path)))).toMatchObject({ kind: 'corrupt' });
  });

  it('refuses a damaged file by name', () => {
    const path = closedWorkspace();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 100, 4096);
    writeFileSync(path, bytes);
    expect(errorOf(openWorkspace(optionsFor(path)))).toMatchObject({ kind: 'corrupt' });
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('refuses a file from the future by name, and leaves it as it is', () => {
    const path = closedWorkspace();
    const { db } = valueOf(openDatabase({ path, passphrase: null, access: 'alone', now: noon }));
    db.pragma('user_version = 99990');
    db.close();
    const before = readFileSync(path);
    expect(errorOf(openWorkspace(optionsFor(path)))).toMatchObject({ kind: 'from-the-future' });
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(join(path, '..'))).toEqual(['spring.unhurried']);
  });

  it('refuses a file, and a folder, that may only be read', () => {
    const path = closedWorkspace();
    const folder = join(path, '..');
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    asNobody();
    expect(errorOf(openWorkspace(optionsFor(path)))).toMatchObject({ kind: 'read-only' });
    expect(errorOf(createWorkspace(optionsFor(join(folder, 'new.unhurried'))))).toMatchObject({ kind: 'read-only' });
  });

  it('refuses a file in a folder that may only be read', () => {
    const path = closedWorkspace();
    chmodSync(path, 0o666);
    chmodSync(join(path, '..'), 0o555);
    asNobody();
    expect(errorOf(openWorkspace(optionsFor(path)))).toMatchObject({ kind: 'read-only' });
  });
});

describe('an encrypted workspace', () => {
  it('opens with its passphrase alone', () => {
    const path = closedWorkspace('zwei Wörter');
    expect(errorOf(openWorkspace(optionsFor(path)))).toMatchObject({ kind: 'passphrase-needed' });
    expect(errorOf(openWorkspace(optionsFor(path, 'two words')))).toMatchObject({ kind: 'wrong-passphrase' });
    expect(reopen(path, 'zwei Wörter').repositories.contacts.count()).toBe(1);
  });

  it('opens with a raw key, which needs no stretching', () => {
    const key = `raw:${'5a'.repeat(32)}`;
    const path = closedWorkspace(key);
    expect(reopen(path, key).isEncrypted()).toBe(true);
  });

  it('has nothing readable in any of its files, open or closed', () => {
    const workspace = newWorkspace('two words');
    addPeople(workspace, ['ana.findable@example.com']);
    const folder = join(workspace.path, '..');
    valueOf(workspace.copyTo(join(folder, 'copy.unhurried')));
    // The main file of an open workspace must not be looked into; what is written lies beside it until it is closed.
    const open = readdirSync(folder).filter((name) => name !== 'spring.unhurried');
    expect(open).toContain('spring.unhurried-wal');
    for (const name of open) expect(readFileSync(join(folder, name)).includes('findable')).toBe(false);
    workspace.close();
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      expect(bytes.includes('findable')).toBe(false);
      expect(bytes.includes('SQLite format')).toBe(false);
      expect(bytes.includes('CREATE TABLE')).toBe(false);
    }
  });

  it('that was truncated is not taken for one with another passphrase', () => {
    const path = closedWorkspace('two words');
    truncateSync(path, 5000);
    expect(errorOf(openWorkspace(optionsFor(path, 'two words')))).toMatchObject({ kind: 'corrupt' });
  });

  it('gets another passphrase, loses it, and gets one again', () => {
    const workspace = newWorkspace('one');
    addPeople(workspace, ['ana.findable@example.com']);
    for (const passphrase of ['two', null, 'three']) {
      valueOf(workspace.changePassphrase(passphrase));
      expect(workspace.isEncrypted()).toBe(passphrase !== null);
      addPeople(workspace, [`${passphrase}@example.com`]);
    }
    workspace.close();
    expect(readFileSync(workspace.path).includes('findable')).toBe(false);
    expect(errorOf(openWorkspace(optionsFor(workspace.path, 'two')))).toMatchObject({ kind: 'wrong-passphrase' });
    expect(reopen(workspace.path, 'three').repositories.contacts.count()).toBe(4);
  });
});

describe('the lock', () => {
  it('refuses a second program with a sentence that says who holds the file', async () => {
    const path = closedWorkspace();
    const holder = await startOtherProcess('hold-workspace.ts', path);
    const refusal = errorOf(openWorkspace({ ...optionsFor(path), now: Date.now() }));
    expect(refusal).toMatchObject({ code: 'storage', kind: 'busy' });
    expect(refusal.says.replace(/(\d{4}-\d\d-\d\d )?\d\d:\d\d\)/, 'CLOCK)')).toBe(
      `spring.unhurried is open in Unhurried (process ${holder.pid} on ${hostname()} since CLOCK).`,
    );
    await killHard(holder);
    expect(reopen(path).repositories.contacts.count()).toBe(1);
  });

  it('refuses the same file a second time in one process', () => {
    const workspace = newWorkspace();
    expect(errorOf(openWorkspace(optionsFor(workspace.path)))).toMatchObject({ kind: 'busy' });
    workspace.close();
    expect(readdirSync(join(workspace.path, '..'))).toEqual(['spring.unhurried']);
    reopen(workspace.path);
  });

  it('is still held after the passphrase was changed', async () => {
    const workspace = newWorkspace();
    valueOf(workspace.changePassphrase('one'));
    valueOf(workspace.changePassphrase(null));
    await expect(startOtherProcess('hold-workspace.ts', workspace.path)).rejects.toThrow('ended before');
  });
});

describe('a process that is killed in the middle of a command', () => {
  it('leaves nothing half-done', async () => {
    const path = closedWorkspace();
    await killHard(await startOtherProcess('write-without-end.ts', path));
    const workspace = reopen(path);
    expect(workspace.repositories.contacts.count()).toBe(1);
    expect(workspace.history.state()).toEqual({ undo: 'Adding people', redo: null });
    addPeople(workspace, ['bo@example.com']);
    expect(workspace.repositories.contacts.count()).toBe(2);
  });
});
