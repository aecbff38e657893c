import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

const writingMs = 10_000;

/** Whether nobody works under the lock any more; one without a name may still be being written. */
function isAbandoned(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    return holder > 0 ? !isRunning(holder) : Date.now() - statSync(lock).mtimeMs > writingMs;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return false;
  }
}

/** Does `work` unless `isDone`, and never in two programs at once: the second waits, then finds it done. */
export async function alone(teller, name, isDone, work) {
  if (isDone()) return;
  mkdirSync(cache, { recursive: true });
  const lock = inCache(`${name}.lock`);
  for (let said = false; !take(lock); ) {
    if (isAbandoned(lock)) {
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
