import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { errorOf, temporaryFolder, valueOf } from '../db/testing/temporary-workspace.ts';
import { writeFileWhole } from './write-file-whole.ts';

const isRoot = process.getuid?.() === 0;

/** A folder on a disk of its own, of 64 KB; null where none can be made. */
function tinyDisk(): string | null {
  const folder = join(temporaryFolder(), 'tiny');
  mkdirSync(folder);
  if (!isRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) return null;
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}

/** Takes the right to write from a folder until the test ends, also from root, whom file modes do not bind. */
function closeFolder(folder: string): void {
  if (isRoot) execFileSync('chattr', ['+i', folder]);
  else chmodSync(folder, 0o555);
  onTestFinished(() => void (isRoot ? execFileSync('chattr', ['-i', folder]) : chmodSync(folder, 0o755)));
}

describe('writing a file whole', () => {
  it('writes parts of text and of bytes one after the other, and replaces an older file', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'plan.bin');
    writeFileSync(out, 'older');
    const big = Buffer.alloc(600_000, 7);
    async function* parts() {
      yield 'Grüße 🌸';
      yield big;
      yield '';
      yield* [new Uint8Array([0, 255])];
    }
    const whole = Buffer.concat([Buffer.from('Grüße 🌸'), big, Buffer.from([0, 255])]);
    expect(valueOf(await writeFileWhole(out, parts()))).toEqual({ bytes: whole.length });
    expect(readFileSync(out).equals(whole)).toBe(true);
    expect(readdirSync(folder)).toEqual(['plan.bin']);
  });

  it('stops between two parts when it is told to, and leaves the older file and nothing else', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'plan.csv');
    writeFileSync(out, 'older');
    let made = 0;
    function* parts() {
      for (; made < 1000; made++) yield 'x'.repeat(1000);
    }
    expect(valueOf(await writeFileWhole(out, parts(), () => made > 400))).toBeNull();
    expect(made).toBeLessThan(500);
    expect(readFileSync(out, 'utf8')).toBe('older');
    expect(readdirSync(folder)).toEqual(['plan.csv']);
  });

  it('leaves the older file and nothing else when a part cannot be made', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'plan.csv');
    writeFileSync(out, 'older');
    function* parts() {
      yield 'x'.repeat(500_000);
      throw new Error('a bug');
    }
    await expect(writeFileWhole(out, parts())).rejects.toThrow('a bug');
    expect(readFileSync(out, 'utf8')).toBe('older');
    expect(readdirSync(folder)).toEqual(['plan.csv']);
  });

  it('says that a disk is full, and leaves the older file and nothing else', async (context) => {
    const folder = tinyDisk();
    if (folder === null) return context.skip('a disk of its own can only be made by root, where mounting is allowed');
    const out = join(folder, 'plan.csv');
    writeFileSync(out, 'older');
    const failure = errorOf(await writeFileWhole(out, ['x'.repeat(300_000)]));
    expect(failure).toMatchObject({ code: 'storage', kind: 'full' });
    expect(readFileSync(out, 'utf8')).toBe('older');
    expect(readdirSync(folder)).toEqual(['plan.csv']);
    // And once there is room, it goes through.
    expect(valueOf(await writeFileWhole(out, ['newer']))).toEqual({ bytes: 5 });
    return undefined;
  });

  it('says that a folder cannot be written to, and leaves the older file', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'plan.csv');
    writeFileSync(out, 'older');
    closeFolder(folder);
    expect(errorOf(await writeFileWhole(out, ['newer']))).toMatchObject({ code: 'storage', kind: 'read-only' });
    expect(readFileSync(out, 'utf8')).toBe('older');
    expect(readdirSync(folder)).toEqual(['plan.csv']);
  });

  it('makes no folder, and takes none for a file', async () => {
    const out = join(temporaryFolder(), 'missing', 'plan.csv');
    expect(errorOf(await writeFileWhole(out, 'text'))).toMatchObject({ code: 'storage', kind: 'missing' });
    expect(existsSync(dirname(out))).toBe(false);
    const folder = temporaryFolder();
    expect(errorOf(await writeFileWhole(folder, 'text')).code).toBe('invalid-input');
    expect(readdirSync(folder)).toEqual([]);
  });
});
