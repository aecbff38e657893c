import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../db/open-database.ts';
import { addPeople, errorOf, newWorkspace, noon, reopen, valueOf } from '../db/testing/temporary-workspace.ts';
import { backupWorkspace } from './backup-workspace.ts';
import { restoreFile } from './restore-file.ts';
import { verifyFile } from './verify-file.ts';

// Stretching a passphrase and starting processes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'two words';

/** A backup of a workspace with many people, whose workspace is still open. */
function backedUp(key: string | null) {
  const workspace = newWorkspace(key);
  const emails = Array.from({ length: 500 }, (_, index) => `findable${index}@example.com`);
  addPeople(workspace, emails);
  const out = join(workspace.path, '..', 'copy.unhurried');
  const { bytes } = valueOf(backupWorkspace(workspace, out));
  return { workspace, out, bytes, folder: join(workspace.path, '..') };
}

/** Overwrites half of the pages behind the first, which alone has to be whole for the file to open. */
function damage(bytes: Buffer): void {
  for (let page = 1; page < bytes.length / 4096; page += 2) bytes.fill(0xa5, page * 4096, (page + 1) * 4096);
}

describe('a backup', () => {
  it('is taken from an open workspace, keeps its key and opens as a workspace', () => {
    const { out, bytes, workspace } = backedUp(passphrase);
    const content = readFileSync(out);
    expect(content).toHaveLength(bytes);
    expect(content.includes('findable')).toBe(false);
    const copy = reopen(out, passphrase);
    expect([...copy.repositories.journeys.all()]).toEqual([...workspace.repositories.journeys.all()]);
  });

  it('never replaces a file', () => {
    const { workspace, folder } = backedUp(null);
    const taken = join(folder, 'taken.txt');
    writeFileSync(taken, 'mine');
    expect(errorOf(backupWorkspace(workspace, taken))).toMatchObject({ kind: 'exists' });
    expect(readFileSync(taken, 'utf8')).toBe('mine');
  });

  it('into a folder that is not there leaves nothing', () => {
    const { workspace, folder } = backedUp(null);
    expect(errorOf(backupWorkspace(workspace, join(folder, 'no', 'copy.unhurried')))).toMatchObject({
      kind: 'missing',
    });
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  });
});

describe('verifying', () => {
  it('finds nothing in a sound file, and does not change a byte of it', () => {
    const { out } = backedUp(passphrase);
    const before = readFileSync(out);
    expect(valueOf(verifyFile({ path: out, passphrase, now: noon }))).toEqual({ findings: [] });
    expect(readFileSync(out)).toEqual(before);
    expect(errorOf(verifyFile({ path: out, passphrase: 'other', now: noon }))).toMatchObject({
      kind: 'wrong-passphrase',
    });
  });

  it('refuses a workspace that is open, by the sentence that says where', () => {
    const { workspace } = backedUp(null);
    const refusal = errorOf(verifyFile({ path: workspace.path, passphrase: null, now: noon }));
    expect(refusal.says).toMatch(/is open in Unhurried \(process \d+ on .* since 12:00\)|since/);
  });

  it('finds damaged pages', () => {
    const { out } = backedUp(null);
    const bytes = readFileSync(out);
    damage(bytes);
    writeFileSync(out, bytes);
    const { findings } = valueOf(verifyFile({ path: out, passphrase: null, now: noon }));
    expect(findings[0]).toMatchObject({ code: 'pages' });
  });

  it('finds damaged pages of an encrypted file', () => {
    const { out } = backedUp(passphrase);
    const bytes = readFileSync(out);
    damage(bytes);
    writeFileSync(out, bytes);
    const { findings } = valueOf(verifyFile({ path: out, passphrase, now: noon }));
    expect(findings[0]).toMatchObject({ code: 'pages' });
  });

  it.each([
    ['references', 'DELETE FROM contact WHERE id = 7'],
    ['ledger', 'DELETE FROM contact WHERE id = 7'],
    ['ledger', 'UPDATE command_scope SET command_id = 1'],
    ['ledger', 'DELETE FROM undo_entry'],
    ['pages', "PRAGMA ignore_check_constraints = ON; UPDATE event SET extra = '{' WHERE contact_id = 3"],
    ['documents', "INSERT INTO plan (id, name, body, saved_at) VALUES ('p', 'P', '{}', 0)"],
    ['documents', "INSERT INTO policy (version, body, saved_at) VALUES (2, '[]', 0)"],
    ['documents', "INSERT INTO accepted_fit (body, accepted_at) VALUES ('[]', 0)"],
    ['schema', 'CREATE TABLE another (id INTEGER) STRICT'],
    ['schema', 'DROP TRIGGER event_inserted'],
    ['version', 'PRAGMA user_version = 5'],
  ])('finds what is wrong with its %s after %s', (code, sql) => {
    const { out } = backedUp(null);
    const { db } = valueOf(openDatabase({ path: out, passphrase: null, access: 'alone', now: noon }));
    db.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
    db.close();
    const { findings } = valueOf(verifyFile({ path: out, passphrase: null, now: noon }));
    expect(findings.map((finding) => finding.code)).toContain(code);
  });
});

describe('restoring', () => {
  it('makes a workspace out of a backup', () => {
    const { out, folder, workspace } = backedUp(passphrase);
    const restored = join(folder, 'restored.unhurried');
    valueOf(restoreFile({ path: out, passphrase, now: noon, out: restored }));
    const copy = reopen(restored, passphrase);
    expect([...copy.repositories.journeys.all()]).toEqual([...workspace.repositories.journeys.all()]);
    expect(copy.history.state()).toEqual(workspace.history.state());
  });

  it('never replaces a workspace', () => {
    const { out, workspace } = backedUp(null);
    const to = { path: out, passphrase: null, now: noon, out: workspace.path };
    expect(errorOf(restoreFile(to))).toMatchObject({ kind: 'exists' });
  });

  it('refuses a damaged backup and leaves nothing', () => {
    const { out, folder } = backedUp(null);
    const bytes = readFileSync(out);
    damage(bytes);
    writeFileSync(out, bytes);
    const restored = join(folder, 'restored.unhurried');
    const refusal = errorOf(restoreFile({ path: out, passphrase: null, now: noon, out: restored }));
    expect(refusal).toMatchObject({ kind: 'corrupt' });
    expect(existsSync(restored)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  });
});
