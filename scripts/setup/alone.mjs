import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { cache, inCache } from './paths.mjs';

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** The process that holds the lock; undefined when it is gone or has only just begun to write. */
function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Does `work` unless `isDone`, and never in two programs at once: the second waits, then finds it done. */
export async function alone(teller, name, isDone, work) {
  if (isDone()) return;
  mkdirSync(cache, { recursive: true });
  const lock = inCache(`${name}.lock`);
  for (let said = false; !take(lock); ) {
    const holder = holderOf(lock);
    if (holder !== undefined && !isRunning(holder)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!said) teller.say(`waiting for another program that prepares the same (${name})`);
    said = true;
    await pause(300);
  }
  try {
    if (!isDone()) await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
